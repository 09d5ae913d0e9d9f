import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { listMyCases } from '@/contracts/application/list-my-cases';
import { succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';

/** The caller's own cases; opens nobody's record. */
export async function listOwn(
  _request: RequestOf<typeof listMyCases>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof listMyCases>>> {
  const indexes = await context.cases.ofParty(residentActor(context).accountId);
  const cases = indexes.map(
    ({ caseId, caseNumber, status, applicantMasked, submittedAt, updatedAt, signaturesMissing }) => ({
      caseId,
      caseNumber,
      status,
      applicantMasked,
      submittedAt,
      updatedAt,
      needsMe: status === 'supplementRequested' || (status !== 'accepted' && signaturesMissing > 0),
    }),
  );
  return succeed({ cases });
}
