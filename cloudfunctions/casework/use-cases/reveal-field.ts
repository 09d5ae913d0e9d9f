import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { reveal } from '@/contracts/casework/reveal';
import { peopleOf } from '@/domain/household/people';
import { documentText } from '@/domain/kernel/identity-document';
import { memberIdAt } from '@/domain/kernel/ids';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';

const APPLICANT = memberIdAt(0);

/** One masked field in full; the log keeps which, whose and why. */
export async function revealField(
  { caseId, field, memberId = APPLICANT, reason }: RequestOf<typeof reveal>,
  { cases }: ReadContext,
): Promise<Outcome<ResponseOf<typeof reveal>>> {
  const isOfApplicant = memberId === APPLICANT;
  if (field === 'phone' && !isOfApplicant) return fail('memberUnknown');
  const index = await cases.findIndex(caseId);
  if (!index || Number(memberId.slice(1)) > index.people) return fail('memberUnknown');
  const state = await cases.open(caseId, `${field}:${memberId}`, reason);
  if (!state) return fail('caseNotFound');
  if (field === 'phone') return succeed({ value: state.declared.applicant.phone });
  const person = peopleOf(state.declared).find((candidate) => candidate.memberId === memberId);
  return person ? succeed({ value: documentText(person.document) }) : fail('memberUnknown');
}
