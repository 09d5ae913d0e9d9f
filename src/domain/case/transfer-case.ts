import type { AccountId } from '../kernel/ids';
import type { OfficeId } from '../kernel/region';
import { fail, type Result, succeed } from '../kernel/result';
import { availableActions } from './available-actions';
import { type Case, isParty } from './case';
import type { CaseFact } from './case-event';

export type CannotTransfer = 'conflictOfInterest' | 'actionNotAvailable' | 'alreadyThere';

/**
 * Hands the case to the office whose it is (转办): 社会救助法第六十四条. The clocks go on as they run; nobody has to apply
 * again.
 */
export function transferCase(
  state: Case,
  { toOfficeId, reason }: { readonly toOfficeId: OfficeId; readonly reason: string },
  officerId: AccountId,
): Result<CaseFact, CannotTransfer> {
  if (isParty(state, officerId)) return fail('conflictOfInterest');
  if (!availableActions(state).includes('transfer')) return fail('actionNotAvailable');
  if (state.officeId === toOfficeId) return fail('alreadyThere');
  return succeed({ type: 'CaseTransferred', toOfficeId, reason });
}
