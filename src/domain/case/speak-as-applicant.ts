import type { AccountId } from '../kernel/ids';
import { fail, type Result, succeed } from '../kernel/result';
import { availablePartyActions } from './available-party-actions';
import type { Case } from './case';
import type { CaseFact } from './case-event';

/** What applicants may say about an application that somebody else filed for them, or about ending their own. */
export type ApplicantStatement =
  | { readonly kind: 'takeOver' }
  | { readonly kind: 'object'; readonly words: string }
  | { readonly kind: 'liftObjection' }
  | { readonly kind: 'withdraw'; readonly reason: string };

/**
 * The applicant objects, takes over, or withdraws. A person acting for somebody else has only what was entrusted to
 * them (民法典第一百六十二条、第一百七十三条): the applicant's own word goes first.
 */
export function speakAsApplicant(
  state: Case,
  statement: ApplicantStatement,
  accountId: AccountId,
): Result<CaseFact, 'actionNotAvailable'> {
  if (!availablePartyActions(state, accountId).includes(statement.kind)) return fail('actionNotAvailable');
  switch (statement.kind) {
    case 'takeOver':
      return succeed({ type: 'ApplicantTookOver' });
    case 'object':
      return succeed({ type: 'ApplicationObjected', words: statement.words });
    case 'liftObjection':
      return succeed({ type: 'ObjectionLifted' });
    case 'withdraw':
      return succeed({ type: 'ApplicationWithdrawn', reason: statement.reason });
  }
}
