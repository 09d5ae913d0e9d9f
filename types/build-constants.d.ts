/** Written into the bundle by config/index.ts. */
declare const CLOUD_ENVIRONMENT: string;
/** Text id to the address of its recording; written into the bundle by config/index.ts. */
declare const SPOKEN_RECORDINGS: Readonly<Record<string, string>>;
