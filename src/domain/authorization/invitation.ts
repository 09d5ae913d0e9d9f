import * as z from 'zod/mini';
import { isChecked, withCheckDigit } from '../kernel/check-digit';
import { type Instant, plusMilliseconds } from '../kernel/instant';

/**
 * Long enough for somebody who works far away and sees to it at the week's end; short enough for a card that was
 * passed on in a chat.
 */
const LIFE_MS = 7 * 24 * 3_600_000;

/** How often somebody may fail to show who they are before an invitation is locked. */
export const MOST_TRIES = 5;
/** How many keys of no invitation an account may try in an hour, so that nobody finds one by guessing. */
export const MOST_WRONG_KEYS_AN_HOUR = 10;

/** Until when an invitation that is made now can be used. */
export const invitationExpiry = (now: Instant): Instant => plusMilliseconds(now, LIFE_MS);

/** Nine digits for reading out (邀请码), the last a check digit. */
export const InvitationCode = z
  .string()
  .check(z.refine((text) => /^\d{9}$/.test(text) && isChecked(text), '邀请码不对，请对照再看一遍'))
  .brand<'InvitationCode'>();
export type InvitationCode = z.infer<typeof InvitationCode>;

/** The code made from a random number in 0 … 99,999,999. */
export const invitationCodeFrom = (random: number): InvitationCode =>
  withCheckDigit(String(random).padStart(8, '0')) as InvitationCode;

export interface InvitationState {
  readonly expiresAt: Instant;
  readonly attempts: number;
  readonly usedAt?: Instant;
}

export type CannotUseInvitation = 'invitationUnknown' | 'invitationLocked';

/** Why an invitation can no longer be used; undefined when it can. A used one tells nobody that it was there. */
export function whyNotUsable(
  { expiresAt, attempts, usedAt }: InvitationState,
  now: Instant,
): CannotUseInvitation | undefined {
  if (usedAt || now >= expiresAt) return 'invitationUnknown';
  return attempts >= MOST_TRIES ? 'invitationLocked' : undefined;
}
