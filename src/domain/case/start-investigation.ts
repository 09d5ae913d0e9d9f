import type { AccountId } from '../kernel/ids';
import { fail, type Result, succeed } from '../kernel/result';
import { availableActions } from './available-actions';
import { type Case, isParty } from './case';
import type { CaseFact } from './case-event';

/** Begins the investigation of the household's circumstances (启动调查), 最低生活保障审核确认办法第十五条. */
export function startInvestigation(
  state: Case,
  officerId: AccountId,
): Result<CaseFact, 'conflictOfInterest' | 'actionNotAvailable'> {
  if (isParty(state, officerId)) return fail('conflictOfInterest');
  if (!availableActions(state).includes('startInvestigation')) return fail('actionNotAvailable');
  return succeed({ type: 'InvestigationStarted' });
}
