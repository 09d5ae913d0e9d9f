import type { AccountId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import { fail, type Result, succeed } from '@/domain/kernel/result';
import {
  type CannotUsePhoneCode,
  expiryOf,
  MOST_TRIES,
  type PhoneCodePurpose,
  whyNotComparable,
} from '@/domain/phone-code/phone-code';
import type { Sealer } from '../ports/sealer';
import {
  isSameCode,
  PHONE_CODES,
  type PhoneCodeRecord,
  phoneCodeIdOf,
  phoneCodeOf,
  withoutSecret,
} from '../records/phone-code-records';
import type { UnitOfWork } from './unit-of-work';

type Checking = { readonly unit: UnitOfWork; readonly sealer: Sealer };

/**
 * Whether the person typed the code that was sent to `phone` at the wish of this account, and for this purpose. A try
 * counts even when the use case refuses afterwards; a code that was right is used up only when the use case succeeds,
 * so that nobody needs a new one because something else was wrong.
 */
export async function checkPhoneCode(
  context: Checking,
  accountId: AccountId,
  phone: string,
  code: string,
  purpose: PhoneCodePurpose,
): Promise<Result<undefined, CannotUsePhoneCode>> {
  const compared = await compare(context, phoneCodeIdOf(context.sealer, accountId, phone), code, purpose);
  if (!compared.ok) return compared;
  const tried = { ...compared.value, attempts: compared.value.attempts + 1 };
  context.unit.replaceEvenIfRefused(PHONE_CODES, { ...tried });
  const { codeDigest: _, ...used } = withoutSecret(tried);
  context.unit.replace(PHONE_CODES, { ...used, usedAt: context.unit.now });
  return succeed(undefined);
}

/**
 * The same before anything is done with it, so that a wrong code is told before the person goes on. A wrong one costs a
 * try as ever; a right one costs none, and leaves as much time as a new one for what comes next.
 *
 * @returns until when the code can be used
 */
export async function provePhoneCode(
  context: Checking,
  accountId: AccountId,
  phone: string,
  code: string,
  purpose: PhoneCodePurpose,
): Promise<Result<Instant, CannotUsePhoneCode>> {
  const compared = await compare(context, phoneCodeIdOf(context.sealer, accountId, phone), code, purpose);
  if (!compared.ok) return compared;
  const { provedAt, expiresAt } = compared.value;
  if (provedAt) return succeed(expiresAt);
  const { now } = context.unit;
  const proved = { ...compared.value, provedAt: now, expiresAt: expiryOf(now) };
  context.unit.replace(PHONE_CODES, { ...proved });
  return succeed(proved.expiresAt);
}

/** The row of a code that is the right one; a wrong one counts, and after the last the code is over. */
async function compare(
  { unit, sealer }: Checking,
  id: string,
  code: string,
  purpose: PhoneCodePurpose,
): Promise<Result<PhoneCodeRecord, CannotUsePhoneCode>> {
  const document = await unit.find(PHONE_CODES, id);
  const known = document && phoneCodeOf(document);
  if (!known || known.purpose !== purpose) return fail('phoneCodeOver');
  const refused = whyNotComparable(known, unit.now);
  if (refused) return fail(refused);
  if (isSameCode(known, code, sealer)) return succeed(known);
  const tried = { ...known, attempts: known.attempts + 1 };
  const isLast = tried.attempts >= MOST_TRIES;
  unit.replaceEvenIfRefused(PHONE_CODES, { ...(isLast ? withoutSecret(tried) : tried) });
  return fail(isLast ? 'phoneCodeUsedUp' : 'phoneCodeWrong');
}
