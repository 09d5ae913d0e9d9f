/** What the Node side and the page side of the runtime say to each other. Values cross as JSON. */

/** One call of a wx API by the mini-program. */
export interface WxCall {
  /** Name as the program wrote it: `setStorage`, `cloud.callFunction`. */
  readonly api: string;
  /** First argument, without functions; `null` when there was none. */
  readonly argument: unknown;
  /** Path of the page on top, `null` before the first page. */
  readonly page: string | null;
}

/** What a page cost, over all its visits since the launch. */
export interface PageStats {
  readonly path: string;
  readonly setDataCalls: number;
  /** Largest single setData, in bytes of its JSON. */
  readonly maxSetDataBytes: number;
  /** Largest number of WXML nodes the page held after a setData. */
  readonly maxNodes: number;
  /** Deepest nesting of WXML nodes. */
  readonly maxDepth: number;
}

/** An exception in the code of the mini-program, or a promise it left rejected. */
export interface AppException {
  readonly message: string;
  readonly stack: string;
}

/** app.json, as far as the runtime reads it. */
export interface AppJson {
  readonly pages: readonly string[];
  readonly entryPagePath?: string;
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly subpackages?: AppJson['subPackages'];
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] };
  readonly window?: Readonly<Record<string, unknown>>;
}

/** The JSON beside a page or component; paths of components are absolute here. */
export interface ComponentJson {
  readonly component?: boolean;
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

/** The compiled program without its code. Paths have no leading slash and no extension. */
export interface Manifest {
  readonly pages: readonly string[];
  readonly entry: string;
  readonly tabPages: readonly string[];
  /** Roots of the subpackages; the main package is ''. */
  readonly subPackages: readonly string[];
  readonly window: Readonly<Record<string, unknown>>;
  readonly components: Readonly<Record<string, ComponentJson>>;
  readonly styles: Readonly<Record<string, string>>;
  /** Tags of built-in components that the templates use, with their `wx-` prefix. */
  readonly tags: readonly string[];
}

/** The phone that the program believes to run on. */
export interface Device {
  readonly fontSizeSetting: number;
  readonly theme: 'light' | 'dark';
  readonly windowWidth: number;
  readonly windowHeight: number;
}

/** Page side → Node side. */
export type HostMessage =
  | { readonly kind: 'call'; readonly call: WxCall }
  | { readonly kind: 'unknownApi'; readonly api: string }
  | {
      readonly kind: 'setData';
      readonly path: string;
      readonly bytes: number;
      readonly nodes: number;
      readonly depth: number;
    }
  | { readonly kind: 'exception'; readonly exception: AppException }
  | { readonly kind: 'log'; readonly type: string; readonly args: readonly unknown[] }
  | { readonly kind: 'binding'; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'cloud'; readonly path: string; readonly body: unknown };

/** Answer to a `cloud` message: the parsed JSON, or why there is none. */
export type CloudAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

/** What an automator request needs to know about an element. */
export interface ElementHandle {
  readonly elementId: string;
  readonly tagName: string;
  /** Only for components of the program itself. */
  readonly nodeId?: string;
}
