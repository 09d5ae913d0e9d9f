import * as z from 'zod/mini';
import { type Instant, plusMilliseconds } from '../kernel/instant';

/** What a code is asked for (验证码用途): sign 签授权书 · join 在自己的手机上看 */
export const PhoneCodePurpose = z.enum(['sign', 'join']);
export type PhoneCodePurpose = z.infer<typeof PhoneCodePurpose>;

const LIFE_MS = 5 * 60_000;
const HOUR_MS = 3_600_000;

/** How often one code may be tried, right or wrong. */
export const MOST_TRIES = 5;
/** Codes to one telephone in an hour. */
export const MOST_TO_PHONE = 5;
/** Codes for one account in an hour: a helper signs with several families at a time. */
export const MOST_FOR_ACCOUNT = 10;

/** Until when a code that is sent now can be used. */
export const expiryOf = (now: Instant): Instant => plusMilliseconds(now, LIFE_MS);

/** Of these moments those in the hour before `now`. */
export const withinTheHour = (sentAt: readonly Instant[], now: Instant): Instant[] =>
  sentAt.filter((at) => at > plusMilliseconds(now, -HOUR_MS));

export type CannotUsePhoneCode = 'phoneCodeWrong' | 'phoneCodeUsedUp' | 'phoneCodeOver';

/** Why a code may not even be compared; undefined when it may. `attempts` are those before this one. */
export function whyNotComparable(
  { expiresAt, usedAt, attempts }: { expiresAt: Instant; usedAt?: Instant; attempts: number },
  now: Instant,
): CannotUsePhoneCode | undefined {
  if (usedAt || now >= expiresAt) return 'phoneCodeOver';
  return attempts >= MOST_TRIES ? 'phoneCodeUsedUp' : undefined;
}
