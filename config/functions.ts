/**
 * The cloud functions: one bundle each, built from cloudfunctions/<name>/index.ts.
 * cloudbaserc.json and the local cloud's runner are both made from this list.
 */
export interface FunctionDeclaration {
  readonly name: string;
  /** Seconds until the platform ends the call. */
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  /** Seven-field cron in UTC+8 (second minute hour day month weekday year); the platform allows one a function. */
  readonly timer?: { readonly name: string; readonly cron: string };
  /** WeChat open APIs the function calls; written to the config.json beside the bundle. */
  readonly openapi?: readonly string[];
}

export const FUNCTIONS: readonly FunctionDeclaration[] = [
  { name: 'account', timeoutSeconds: 10, memoryMb: 256 },
  { name: 'directory', timeoutSeconds: 10, memoryMb: 256 },
  { name: 'application', timeoutSeconds: 10, memoryMb: 256 },
  { name: 'authorization', timeoutSeconds: 10, memoryMb: 256 },
  { name: 'casework', timeoutSeconds: 10, memoryMb: 256 },
  {
    name: 'policy',
    timeoutSeconds: 30,
    memoryMb: 512,
    timer: { name: 'continueRuns', cron: '0 */5 * * * * *' },
  },
  { name: 'assessment', timeoutSeconds: 10, memoryMb: 256 },
  {
    name: 'attachment',
    timeoutSeconds: 20,
    memoryMb: 256,
    timer: { name: 'sweepOrphans', cron: '0 30 3 * * * *' },
  },
  {
    name: 'notification',
    timeoutSeconds: 50,
    memoryMb: 256,
    timer: { name: 'sweep', cron: '0 */1 * * * * *' },
    openapi: ['subscribeMessage.send'],
  },
];
