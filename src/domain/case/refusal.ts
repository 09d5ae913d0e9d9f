import type { AccountId, MemberId } from '../kernel/ids';
import type { PlainDate } from '../kernel/plain-date';
import { fail, type Result, succeed } from '../kernel/result';
import { availableActions } from './available-actions';
import { availablePartyActions } from './available-party-actions';
import { type Case, isParty, signersMissing } from './case';
import type { CaseFact } from './case-event';
import { refusalsToExplain } from './refusals-to-explain';

export type CannotPutForward = 'conflictOfInterest' | 'actionNotAvailable' | 'memberUnknown';

/**
 * Puts before a person, in words, that without their authorization the procedure can be ended, and asks why they do
 * not sign. Only an unexplained refusal may end it (最低生活保障审核确认办法第二十九条: 无正当理由拒不配合).
 */
export function putRefusalForward(
  state: Case,
  {
    memberId,
    words,
    answerBy,
  }: { readonly memberId: MemberId; readonly words: string; readonly answerBy: PlainDate },
  officerId: AccountId,
): Result<CaseFact, CannotPutForward> {
  if (isParty(state, officerId)) return fail('conflictOfInterest');
  if (!availableActions(state).includes('putRefusalForward')) return fail('actionNotAvailable');
  if (!signersMissing(state).includes(memberId) || state.refusals[memberId]) return fail('memberUnknown');
  return succeed({ type: 'RefusalPutForward', memberId, words, answerBy });
}

/** Says why the person has not signed. From here the procedure cannot be ended for it; a person looks into the reason. */
export function explainRefusal(
  state: Case,
  { memberId, words }: { readonly memberId: MemberId; readonly words: string },
  accountId: AccountId,
): Result<CaseFact, 'actionNotAvailable' | 'memberUnknown'> {
  if (!availablePartyActions(state, accountId).includes('explainRefusal')) return fail('actionNotAvailable');
  if (!refusalsToExplain(state, accountId).includes(memberId)) return fail('memberUnknown');
  return succeed({ type: 'RefusalExplained', memberId, words });
}

export type CannotEnd = 'conflictOfInterest' | 'actionNotAvailable' | 'refusalNotDue';

/** Ends the procedure for an unexplained refusal, after the day until which an explanation was waited for. */
export function endProcedure(
  state: Case,
  { reason, today }: { readonly reason: string; readonly today: PlainDate },
  officerId: AccountId,
): Result<CaseFact, CannotEnd> {
  if (isParty(state, officerId)) return fail('conflictOfInterest');
  if (!availableActions(state).includes('endProcedure')) return fail('actionNotAvailable');
  const isDue = Object.values(state.refusals).some(
    ({ explanation, answerBy }) => !explanation && answerBy < today,
  );
  return isDue ? succeed({ type: 'ProcedureEnded', reason }) : fail('refusalNotDue');
}
