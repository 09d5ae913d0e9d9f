import type { RequestId } from '@/domain/kernel/ids';
import type { CallFailure, Outcome } from './outcome';
import { newRequestId } from './request-id';

/** After these the repeat carries the same request id: got lost, broke off, or turned away before it was looked up. */
const UNDECIDED: ReadonlySet<CallFailure['code']> = new Set([
  'offline',
  'unreadable',
  'internal',
  'tooBusy',
  'notSignedIn',
  'unknownAction',
]);

/** Whether nobody knows, after a failure of this code, if the write happened. */
export const isUndecided = (code: CallFailure['code']): boolean => UNDECIDED.has(code);

/** Keeps one request id for one thing a person wants, however often they press. */
export interface Intention {
  /** The id for `request`: the same while the request is the same and its outcome is unknown. */
  idFor(request: unknown): RequestId;
  /** Takes note of the outcome; a decided one ends the intention. */
  settle(outcome: Outcome<unknown>): void;
}

/** A fresh intention. */
export function createIntention(makeId: () => RequestId = newRequestId): Intention {
  let current: { readonly id: RequestId; readonly about: string } | undefined;
  return {
    idFor(request) {
      const about = JSON.stringify(request);
      if (current?.about !== about) current = { id: makeId(), about };
      return current.id;
    },
    settle(outcome) {
      if (outcome.ok || !isUndecided(outcome.error.code)) current = undefined;
    },
  };
}
