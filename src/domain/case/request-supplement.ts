import { peopleOf } from '../household/people';
import type { AccountId } from '../kernel/ids';
import { fail, type Result, succeed } from '../kernel/result';
import { availableActions } from './available-actions';
import { type Case, isParty, signersMissing } from './case';
import type { CaseFact } from './case-event';
import type { SupplementItem } from './supplement';

export type CannotRequestSupplement =
  | 'conflictOfInterest'
  | 'actionNotAvailable'
  | 'supplementAlreadyRequested'
  | 'memberUnknown'
  | 'authorizationItemWrong';

/**
 * Lists everything that is missing, once (一次性告知): 最低生活保障审核确认办法第十条. A signature is asked only of an
 * adult who has not signed: anything else could never be answered.
 */
export function requestSupplement(
  state: Case,
  items: readonly SupplementItem[],
  officerId: AccountId,
): Result<CaseFact, CannotRequestSupplement> {
  if (isParty(state, officerId)) return fail('conflictOfInterest');
  if (state.status !== 'accepted' && state.supplement) return fail('supplementAlreadyRequested');
  if (!availableActions(state).includes('requestSupplement')) return fail('actionNotAvailable');
  const known = peopleOf(state.declared).map((person) => person.memberId);
  if (items.some(({ memberId }) => memberId !== undefined && !known.includes(memberId)))
    return fail('memberUnknown');
  const unsigned = signersMissing(state);
  const isWrong = ({ subject, memberId }: SupplementItem): boolean =>
    subject === 'authorization' && (memberId === undefined || !unsigned.includes(memberId));
  if (items.some(isWrong)) return fail('authorizationItemWrong');
  return succeed({ type: 'SupplementRequested', items });
}
