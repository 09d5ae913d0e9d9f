import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { recordPaperSignatureAtOffice } from '@/contracts/casework/record-paper-signature';
import { isParty, signersMissing } from '@/domain/case/case';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { recordPaperSigning } from '../../shared/pipeline/record-paper-signing';

/**
 * An officer of the lead office, or of the one that assists, records a letter signed on paper. Who records it is not one
 * of the two who saw it, and no party to the case.
 */
export async function recordPaper(
  { caseId, ...paper }: RequestOf<typeof recordPaperSignatureAtOffice>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof recordPaperSignatureAtOffice>>> {
  const state = await context.unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const by = officerActor(context);
  if (isParty(state, by.accountId)) return fail('conflictOfInterest');
  const recorded = await recordPaperSigning(state, paper, { by, barredWitnesses: [by.displayName] }, context);
  if (!recorded.ok) return recorded;
  const { authorizationId, state: next } = recorded.value;
  return succeed({ authorizationId, signaturesMissing: signersMissing(next).length });
}
