import type { checkPhoneCode as contract } from '@/contracts/account/check-phone-code';
import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import { fail, succeed } from '@/domain/kernel/result';
import { provePhoneCode } from '../../shared/pipeline/check-phone-code';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';

/** Says whether the code is right, without using it up. */
export async function checkPhoneCode(
  { phone, code, purpose }: RequestOf<typeof contract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof contract>>> {
  const { caller } = context;
  if (caller.kind !== 'account') return fail('notAllowed');
  const proved = await provePhoneCode(context, caller.accountId, phone, code, purpose);
  return proved.ok ? succeed({ expiresAt: proved.value }) : proved;
}
