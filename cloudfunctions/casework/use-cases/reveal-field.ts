import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { reveal } from '@/contracts/casework/reveal';
import type { Case } from '@/domain/case/case';
import { peopleOf } from '@/domain/household/people';
import { documentText } from '@/domain/kernel/identity-document';
import { type MemberId, memberIdAt } from '@/domain/kernel/ids';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { seatOfCaller } from '../seat';

type Request = RequestOf<typeof reveal>;

/** The field in full; undefined where the case has none. */
function fieldOf({ declared }: Case, field: Request['field'], memberId: MemberId): string | undefined {
  switch (field) {
    case 'phone':
      return declared.applicant.phone;
    case 'filerPhone':
      return 'filerPhone' in declared.filing ? declared.filing.filerPhone : undefined;
    case 'document': {
      const person = peopleOf(declared).find((candidate) => candidate.memberId === memberId);
      return person && documentText(person.document);
    }
  }
}

/** One masked field in full; the log keeps which, whose and why. */
export async function revealField(
  { caseId, field, memberId: asked, reason }: Request,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof reveal>>> {
  const index = await context.cases.findIndex(caseId);
  if (!index) return fail('caseNotFound');
  if (field === 'document' && (await seatOfCaller(index, context)) === 'assisting') return fail('notAllowed');
  const applicant = index.applicantId ?? memberIdAt(0);
  const memberId = asked ?? applicant;
  if (field === 'phone' && memberId !== applicant) return fail('memberUnknown');
  const state = await context.cases.open(caseId, `${field}:${memberId}`, reason);
  const value = state && fieldOf(state, field, memberId);
  return value === undefined ? fail('memberUnknown') : succeed({ value });
}
