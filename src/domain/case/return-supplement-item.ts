import type { AccountId } from '../kernel/ids';
import { fail, type Result, succeed } from '../kernel/result';
import { availableActions } from './available-actions';
import { type Case, isParty, isSigned } from './case';
import type { CaseFact } from './case-event';

export type CannotReturnSupplementItem =
  | 'conflictOfInterest'
  | 'actionNotAvailable'
  | 'supplementItemUnknown'
  | 'supplementItemNotAnswered'
  | 'alreadySigned';

/**
 * Asks again for an item of the one notice whose paper came back unreadable or wrong. A new item would be a second
 * notice, which 最低生活保障审核确认办法第十条 rules out.
 */
export function returnSupplementItem(
  state: Case,
  { itemIndex, why }: { readonly itemIndex: number; readonly why: string },
  officerId: AccountId,
): Result<CaseFact, CannotReturnSupplementItem> {
  if (isParty(state, officerId)) return fail('conflictOfInterest');
  const item = state.supplement?.items[itemIndex];
  if (!item) return fail('supplementItemUnknown');
  if (!item.answer) return fail('supplementItemNotAnswered');
  if (isSigned(state, item)) return fail('alreadySigned');
  if (!availableActions(state).includes('returnSupplementItem')) return fail('actionNotAvailable');
  return succeed({ type: 'SupplementItemReturned', itemIndex, why });
}
