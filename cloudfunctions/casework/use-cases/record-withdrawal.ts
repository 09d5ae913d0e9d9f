import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { recordWithdrawalByPhone as contract } from '@/contracts/casework/record-withdrawal-by-phone';
import { signersMissing } from '@/domain/case/case';
import { recordWithdrawalByPhone } from '@/domain/case/withdraw-authorization';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { recordWithdrawal as write } from '../../shared/pipeline/record-withdrawal';

/** An officer writes down that somebody took their authorization back by telephone. */
export async function recordWithdrawal(
  { caseId, ...withdrawal }: RequestOf<typeof contract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof contract>>> {
  const state = await context.unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const actor = officerActor(context);
  const decided = recordWithdrawalByPhone(state, withdrawal, actor.accountId);
  if (!decided.ok) return decided;
  const next = await write(state, decided.value, actor, context);
  return succeed({
    version: next.version,
    withdrawnAt: context.unit.now,
    signaturesMissing: signersMissing(next).length,
  });
}
