import { peopleOf } from '../household/people';
import { fail, type Result, succeed } from '../kernel/result';
import { availableActions } from './available-actions';
import type { Case } from './case';
import type { CaseFact } from './case-event';
import type { SupplementItem } from './supplement';

export type CannotRequestSupplement = 'actionNotAvailable' | 'supplementAlreadyRequested' | 'memberUnknown';

/** Lists everything that is missing, once (一次性告知): 最低生活保障审核确认办法第十条. */
export function requestSupplement(
  state: Case,
  items: readonly SupplementItem[],
): Result<CaseFact, CannotRequestSupplement> {
  if (state.status !== 'accepted' && state.supplement) return fail('supplementAlreadyRequested');
  if (!availableActions(state).includes('requestSupplement')) return fail('actionNotAvailable');
  const known = new Set(peopleOf(state.declared).map((person) => person.memberId));
  if (items.some((item) => item.memberId !== undefined && !known.has(item.memberId)))
    return fail('memberUnknown');
  return succeed({ type: 'SupplementRequested', items });
}
