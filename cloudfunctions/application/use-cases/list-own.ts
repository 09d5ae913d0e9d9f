import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { listMyCases, MyCaseSummary } from '@/contracts/application/list-my-cases';
import { isClosed } from '@/domain/case/case-status';
import { type Party, roleOf } from '@/domain/case/party';
import { succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import { partiesOf } from '../../shared/pipeline/check-access';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import type { CaseIndex } from '../../shared/records/case-records';

/** Whether something in the case waits for the caller; a member is asked for nothing but their own. */
function needsThem(index: CaseIndex, own: readonly Party[], role: MyCaseSummary['role']): boolean {
  if (isClosed(index.status)) return false;
  if (role !== 'member')
    return index.itemsLeft > 0 || index.signaturesMissing > 0 || index.explanationsWanted.length > 0;
  const isAsked = ({ memberId }: Party): boolean =>
    memberId !== undefined &&
    ((index.programme === 'lowIncome' && !index.authorizations[memberId]) ||
      index.explanationsWanted.includes(memberId));
  return own.some(isAsked);
}

function summaryOf(index: CaseIndex, { caller }: ReadContext): MyCaseSummary[] {
  const own = partiesOf(index, caller);
  const role = own[0] && roleOf(own, own[0].accountId);
  if (!role) return [];
  const { caseId, caseNumber, programme, status, applicantMasked, submittedAt, updatedAt } = index;
  const { signaturesMissing, itemsLeft } = index;
  return [
    {
      caseId,
      caseNumber,
      programme,
      status,
      role,
      applicantMasked,
      submittedAt,
      updatedAt,
      needsMe: needsThem(index, own, role),
      signaturesMissing,
      itemsLeft,
    },
  ];
}

/** The caller's own cases; opens nobody's record. */
export async function listOwn(
  _request: RequestOf<typeof listMyCases>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof listMyCases>>> {
  const indexes = await context.cases.ofParty(residentActor(context).accountId);
  return succeed({ cases: indexes.flatMap((index) => summaryOf(index, context)) });
}
