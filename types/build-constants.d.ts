/** Written into the bundle by config/index.ts. */
declare const CLOUD_ENVIRONMENT: string;
