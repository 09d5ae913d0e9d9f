import type { AccountId } from '@/domain/kernel/ids';
import { fail, type Result, succeed } from '@/domain/kernel/result';
import {
  type CannotUsePhoneCode,
  MOST_TRIES,
  type PhoneCodePurpose,
  whyNotComparable,
} from '@/domain/phone-code/phone-code';
import type { Sealer } from '../ports/sealer';
import {
  isSameCode,
  PHONE_CODES,
  phoneCodeIdOf,
  phoneCodeOf,
  withoutSecret,
} from '../records/phone-code-records';
import type { UnitOfWork } from './unit-of-work';

/**
 * Whether the person typed the code that was sent to `phone` at the wish of this account, and for this purpose. A try
 * counts even when the use case refuses afterwards; a code that was right is used up only when the use case succeeds,
 * so that nobody needs a new one because something else was wrong.
 */
export async function checkPhoneCode(
  { unit, sealer }: { readonly unit: UnitOfWork; readonly sealer: Sealer },
  accountId: AccountId,
  phone: string,
  code: string,
  purpose: PhoneCodePurpose,
): Promise<Result<undefined, CannotUsePhoneCode>> {
  const document = await unit.find(PHONE_CODES, phoneCodeIdOf(sealer, accountId, phone));
  if (!document) return fail('phoneCodeOver');
  const known = phoneCodeOf(document);
  if (known.purpose !== purpose) return fail('phoneCodeOver');
  const refused = whyNotComparable(known, unit.now);
  if (refused) return fail(refused);
  const tried = { ...known, attempts: known.attempts + 1 };
  const isRight = isSameCode(known, code, sealer);
  const isLast = !isRight && tried.attempts >= MOST_TRIES;
  unit.replaceEvenIfRefused(PHONE_CODES, { ...(isLast ? withoutSecret(tried) : tried) });
  if (!isRight) return fail(isLast ? 'phoneCodeUsedUp' : 'phoneCodeWrong');
  const { codeDigest: _, ...used } = withoutSecret(tried);
  unit.replace(PHONE_CODES, { ...used, usedAt: unit.now });
  return succeed(undefined);
}
