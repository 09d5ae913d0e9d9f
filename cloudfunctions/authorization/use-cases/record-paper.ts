import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { recordPaperSignature } from '@/contracts/authorization/record-paper-signature';
import { signersMissing } from '@/domain/case/case';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { recordPaperSigning } from '../../shared/pipeline/record-paper-signing';
import { helperWhoFiled } from '../helper-who-filed';

/** The village helper who filed the case brings in a letter signed on paper. */
export async function recordPaper(
  { caseId, ...paper }: RequestOf<typeof recordPaperSignature>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof recordPaperSignature>>> {
  const state = await context.unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const helper = helperWhoFiled(state, context.caller);
  if (!helper) return fail('notAllowed');
  const by = residentActor(context);
  const recorded = await recordPaperSigning(
    state,
    paper,
    { by, barredWitnesses: [helper.displayName] },
    context,
  );
  if (!recorded.ok) return recorded;
  const { authorizationId, state: next } = recorded.value;
  return succeed({ authorizationId, signaturesMissing: signersMissing(next).length });
}
