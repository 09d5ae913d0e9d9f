/** How the bundle of a browser fetches one of its parts; webpack writes its own name in its place. */
declare let __webpack_chunk_load__: (part: string | number) => Promise<void>;
