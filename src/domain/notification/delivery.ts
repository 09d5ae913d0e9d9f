import type { Instant } from '../kernel/instant';
import { plusMilliseconds } from '../kernel/instant';
import { type OutsideChannel, planOf } from './delivery-plans';
import type { Notice, NoticeChannel } from './notice';

/**
 * What came of one attempt to send.
 * - `accepted`: the provider took it; that is not yet delivered, and not read.
 * - `retry`: it was certainly not taken, and may be later.
 * - `nextChannel`: this person cannot be reached this way now.
 * - `permanent`: this message will never be taken; somebody has to look at the code.
 * - `account`: nobody's message is taken on this channel at the moment (banned, unpaid, not trusted).
 * - `unknown`: the request went out and no answer came; it may have arrived.
 */
export type DeliveryOutcome =
  | { readonly kind: 'accepted' }
  | {
      readonly kind: 'retry' | 'nextChannel' | 'permanent' | 'account' | 'unknown';
      /** The provider's own code, or ours for what happened before or instead of an answer. */
      readonly code: string;
      /** Somebody has to see to it, whatever the kind. */
      readonly needsLook?: true;
    };

/** What follows when a notice has come to its end on its channel. */
export type Sequel =
  | { readonly kind: 'none' }
  /** The same notice to the same person by another channel. */
  | { readonly kind: 'channel'; readonly channel: OutsideChannel }
  /** The officers are asked to telephone the resident. */
  | { readonly kind: 'callResident' }
  /** The head of the office gets it. */
  | { readonly kind: 'head' };

export const MOST_ATTEMPTS = 6;
const FIRST_PAUSE_MS = 30_000;
/** Longer than a function may run (50 s): when it is over, nobody is sending any more. */
const LEASE_MS = 60_000;
const DAY_MS = 24 * 3_600_000;

const NOTHING: Sequel = { kind: 'none' };

/** The notice with one more attempt counted. */
export const countAttempt = (notice: Notice): Notice => ({ ...notice, attempts: notice.attempts + 1 });

/** The notice as whoever holds `leaseId` sends it: one attempt more, and nobody else's until the lease is over. */
export const underLease = (notice: Notice, leaseId: string, now: Instant): Notice => ({
  ...countAttempt(notice),
  status: 'sending',
  leaseId,
  dueAt: plusMilliseconds(now, LEASE_MS),
});

/** Milliseconds to wait after the given number of attempts: 30 s, 1 min, 2, 4, 8 min and so on, never longer than a day. */
export const pauseAfter = (attempts: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), DAY_MS);

/** The notice whose last resort found nobody to tell: it is looked at again a day later. */
export const unreachable = (notice: Notice, now: Instant): Notice => ({
  ...notice,
  status: 'unreachable',
  dueAt: plusMilliseconds(now, DAY_MS),
});

/**
 * The notice after an attempt, and what follows. Takes a notice that counts the attempt already.
 * A notice of unknown fate is never sent again on its channel: there is no message id to ask about. What must
 * arrive goes on to the next channel then; the rest ends there, and the inbox has it.
 */
export function settle(
  notice: Notice,
  outcome: DeliveryOutcome,
  now: Instant,
): { readonly notice: Notice; readonly sequel: Sequel } {
  const { leaseId: _, ...rest } = notice;
  if (outcome.kind === 'accepted')
    return { notice: { ...rest, status: 'accepted', lastOutcome: 'ok' }, sequel: NOTHING };
  const told = { ...rest, lastOutcome: outcome.code };
  switch (outcome.kind) {
    case 'retry':
      if (notice.attempts < MOST_ATTEMPTS) {
        const dueAt = plusMilliseconds(now, pauseAfter(notice.attempts));
        return { notice: { ...told, status: 'pending', dueAt }, sequel: NOTHING };
      }
      return { notice: { ...told, status: 'exhausted' }, sequel: sequelOf(notice) };
    case 'nextChannel':
    case 'permanent':
    case 'account':
      return { notice: { ...told, status: 'refused' }, sequel: sequelOf(notice) };
    case 'unknown':
      return {
        notice: { ...told, status: 'unknown' },
        sequel: planOf(notice).mustArrive ? sequelOf(notice) : NOTHING,
      };
  }
}

function sequelOf(notice: Notice): Sequel {
  const { channels, lastResort } = planOf(notice);
  const places: readonly NoticeChannel[] = channels;
  const next = channels[places.indexOf(notice.channel) + 1];
  return next ? { kind: 'channel', channel: next } : { kind: lastResort };
}
