import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { reveal } from '@/contracts/casework/reveal';
import { peopleOf } from '@/domain/household/people';
import { memberIdAt } from '@/domain/kernel/ids';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';

/** One masked field in full; the log keeps which, whose and why. */
export async function revealField(
  { caseId, field, memberId = memberIdAt(0), reason }: RequestOf<typeof reveal>,
  { cases }: ReadContext,
): Promise<Outcome<ResponseOf<typeof reveal>>> {
  const state = await cases.open(caseId, `${field}:${memberId}`, reason);
  if (!state) return fail('caseNotFound');
  if (field === 'phone') return succeed({ value: state.declared.applicant.phone });
  const person = peopleOf(state.declared).find((candidate) => candidate.memberId === memberId);
  return person ? succeed({ value: person.identityNumber }) : fail('memberUnknown');
}
