import type { Application } from '../household/application';
import { peopleOf, withMemberIds } from '../household/people';
import { birthDateOf } from '../kernel/identity-document';
import type { AccountId } from '../kernel/ids';
import type { PlainDate } from '../kernel/plain-date';
import { fail, type Result, succeed } from '../kernel/result';
import { availablePartyActions } from './available-party-actions';
import type { Case } from './case';
import type { CaseFact } from './case-event';

export type CannotChangeDeclaration =
  | 'actionNotAvailable'
  | 'memberUnknown'
  | 'programmeFixed'
  | 'applicantFixed'
  | 'birthDateInFuture';

/**
 * What has changed since the application was handed in, as a new version; the earlier one stays readable. The duty to
 * tell: 最低生活保障审核确认办法第三十条. Somebody new gets the next free member id, the others keep theirs.
 */
export function changeDeclaration(
  state: Case,
  {
    application,
    note,
    today,
  }: { readonly application: Application; readonly note: string; readonly today: PlainDate },
  accountId: AccountId,
): Result<CaseFact, CannotChangeDeclaration> {
  if (!availablePartyActions(state, accountId).includes('changeDeclaration'))
    return fail('actionNotAvailable');
  if (application.programme !== state.declared.programme) return fail('programmeFixed');
  if (application.applicant.name !== state.declared.applicant.name) return fail('applicantFixed');
  const next = withMemberIds(application, state.declared, state.idsGiven);
  const known = new Set<string | undefined>([
    undefined,
    ...peopleOf(state.declared).map(({ memberId }) => memberId),
    ...state.declared.supporters.map(({ supporterId }) => supporterId),
  ]);
  const isForged = [
    ...application.members.map(({ memberId }) => memberId),
    ...application.supporters.map(({ supporterId }) => supporterId),
  ].some((id) => !known.has(id));
  if (isForged) return fail('memberUnknown');
  if (peopleOf(next).some(({ document }) => birthDateOf(document) > today)) return fail('birthDateInFuture');
  return succeed({
    type: 'DeclarationChanged',
    application: { ...next, filing: state.declared.filing },
    note,
  });
}
