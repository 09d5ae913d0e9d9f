import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { withdrawAuthorization as contract } from '@/contracts/authorization/withdraw-authorization';
import { signersMissing } from '@/domain/case/case';
import { withdrawAuthorization } from '@/domain/case/withdraw-authorization';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { recordWithdrawal } from '../../shared/pipeline/record-withdrawal';

/** Whoever signed takes the authorization back on their own telephone. */
export async function withdraw(
  { caseId, signerId, reason }: RequestOf<typeof contract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof contract>>> {
  const state = await context.unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const actor = residentActor(context);
  const withdrawal = { signerId, ...(reason ? { reason } : {}) };
  const decided = withdrawAuthorization(state, withdrawal, actor.accountId);
  if (!decided.ok) return decided;
  const next = await recordWithdrawal(state, decided.value, actor, context);
  return succeed({ version: next.version, signaturesMissing: signersMissing(next).length });
}
