/** What CloudBase accepts. A plan that goes beyond any of these is refused before anything is touched. */
export const LIMITS = {
  functionName: /^[A-Za-z][A-Za-z0-9_-]{1,59}$/,
  triggerName: /^[A-Za-z][A-Za-z0-9_-]{0,59}$/,
  collectionName: /^[A-Za-z][A-Za-z0-9_-]{0,31}$/,
  timeoutSeconds: { least: 1, most: 60 },
  memoryMb: { least: 128, most: 3072, step: 128 },
  /** All variables of one function together: names and values. */
  environmentBytes: 4096,
  functions: 50,
  collections: 100,
  /** Of one collection, the platform's own index of `_id` included. */
  indexes: 100,
  /** Code of one function, unpacked. */
  functionCodeBytes: 50 * 1024 * 1024,
  /** Main package of the mini-program, and each subpackage. */
  weappPackageBytes: 2 * 1024 * 1024,
  weappTotalBytes: 30 * 1024 * 1024,
} as const;

/** Our own budget, more modest than the platform's: more than this is said, and deployed all the same. */
export const BUDGETS = { functionCodeBytes: 1.2 * 1000 * 1000 } as const;

/** What every function runs on. */
export const RUNTIME = 'Nodejs20.19';
export const HANDLER = 'index.main';
