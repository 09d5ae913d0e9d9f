import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { grantAuthorization } from '@/contracts/authorization/grant-authorization';
import type { IdentifiedSigner } from '@/domain/authorization/identify-signer';
import type { Case } from '@/domain/case/case';
import type { AccountId } from '@/domain/kernel/ids';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { type Signed, sign, signingAnswer } from './sign';

/** Signs on the telephone of somebody who follows the case. */
export async function grant(
  { caseId, ...act }: RequestOf<typeof grantAuthorization>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof grantAuthorization>>> {
  const { unit } = context;
  const state = await unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const { accountId } = residentActor(context);
  const signed = await sign(state, act, (signer) => phoneOf(state, signer, accountId), context);
  return signed.ok ? succeed(signingAnswer(signed.value, unit.now)) : signed;
}

/**
 * Whose telephone it is, as far as the case knows: the signer's own when the account is theirs, or when the signer is
 * the relative or guardian who filed.
 */
function phoneOf(
  { parties, declared: { filing } }: Case,
  { signerId, name }: IdentifiedSigner,
  accountId: AccountId,
): Signed['on'] {
  const own = parties.filter((party) => party.accountId === accountId);
  if (signerId && own.some(({ memberId }) => memberId === signerId)) return 'ownPhone';
  const isFiler =
    (filing.by === 'family' || filing.by === 'guardian') &&
    filing.filerName === name &&
    own.some(({ role }) => role === 'filer');
  return isFiler ? 'ownPhone' : 'thisPhone';
}
