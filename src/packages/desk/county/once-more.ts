import type { CallFailure } from '@/services/outcome';

/** Failures after which the very same request may go through. */
const PASSING: ReadonlySet<CallFailure['code']> = new Set([
  'offline',
  'unreadable',
  'tooBusy',
  'adjustmentBusy',
  'internal',
]);

/** `again` where sending the same once more may help; undefined where something has to be changed or looked at first. */
export const onceMore = (failure: CallFailure, again: () => void): (() => void) | undefined =>
  PASSING.has(failure.code) ? again : undefined;
