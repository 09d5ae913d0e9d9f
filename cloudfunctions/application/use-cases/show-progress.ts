import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getMyCase } from '@/contracts/application/get-my-case';
import { type Case, signersMissing } from '@/domain/case/case';
import { peopleWhoSignThemselves } from '@/domain/household/people';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { deadlinesFor } from '../../shared/views/deadlines';
import { getOffice, officeContactOf } from '../../shared/views/office-contact';
import { progressStepOf } from '../../shared/views/progress';
import { supplementView } from '../../shared/views/supplement';

function turnOf(state: Case, officeName: string): { whoseTurn: 'resident' | 'office'; nextStep: string } {
  const missing = signersMissing(state).length;
  if (state.status === 'accepted')
    return { whoseTurn: 'office', nextStep: `${officeName}会核对家里的情况，再上门看望，请保持电话畅通。` };
  if (state.status === 'supplementRequested')
    return { whoseTurn: 'resident', nextStep: '请照清单补齐，补齐后自动交回去，不用重新申请。' };
  if (missing > 0)
    return { whoseTurn: 'resident', nextStep: `还有 ${missing} 位成年家人没有签核对授权书，签好才能受理。` };
  return { whoseTurn: 'office', nextStep: `${officeName}正在看材料，看完会告诉您。` };
}

/** Where the case stands, whose turn it is, and what comes next. */
export async function showProgress(
  { caseId }: RequestOf<typeof getMyCase>,
  { cases, directory, clock }: ReadContext,
): Promise<Outcome<ResponseOf<typeof getMyCase>>> {
  const state = await cases.open(caseId, 'progress');
  if (!state) return fail('caseNotFound');
  const office = await getOffice(directory, state.officeId);
  const history = await cases.history(caseId);
  const supplement = supplementView(state);
  return succeed({
    caseId,
    caseNumber: state.caseNumber,
    version: state.version,
    status: state.status,
    ...turnOf(state, office.name),
    office: officeContactOf(office),
    deadlines: deadlinesFor(state, office, officeDateOf(clock.now())),
    progress: history.map((event) =>
      progressStepOf(event, state, { audience: 'resident', officeName: office.name }),
    ),
    signers: peopleWhoSignThemselves(state.declared, officeDateOf(state.submittedAt)).map(
      ({ memberId, name }) => ({
        memberId,
        name,
        hasSigned: state.authorizations[memberId] !== undefined,
      }),
    ),
    ...(supplement ? { supplement } : {}),
  });
}
