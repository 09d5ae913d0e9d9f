import { applicantIdOf, peopleOf } from '../household/people';
import type { AccountId, MemberId } from '../kernel/ids';
import { fail, type Result, succeed } from '../kernel/result';
import type { Case } from './case';
import type { CaseFact } from './case-event';
import { isClosed } from './case-status';

export type CannotJoin = 'memberUnknown' | 'alreadyParty' | 'memberTaken' | 'actionNotAvailable';

/**
 * A person of the household follows the case on an account of their own: the applicant as such, others as members.
 * Who they are has been proved before this (`proves-identity.ts`).
 */
export function joinCase(
  state: Case,
  memberId: MemberId,
  accountId: AccountId,
): Result<CaseFact, CannotJoin> {
  if (isClosed(state.status)) return fail('actionNotAvailable');
  if (!peopleOf(state.declared).some((person) => person.memberId === memberId)) return fail('memberUnknown');
  if (state.parties.some((party) => party.memberId === memberId && party.accountId !== accountId))
    return fail('memberTaken');
  if (state.parties.some((party) => party.memberId === memberId)) return fail('alreadyParty');
  const role = memberId === applicantIdOf(state.declared) ? 'applicant' : 'member';
  return succeed({ type: 'PartyJoined', accountId, role, memberId });
}
