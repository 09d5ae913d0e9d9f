import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { submitApplication } from '@/contracts/application/submit-application';
import { signersMissing } from '@/domain/case/case';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { planNotices } from '@/domain/notification/plan-notices';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { deadlinesFor } from '../../shared/views/deadlines';
import { officeContactOf } from '../../shared/views/office-contact';
import { officersToTell } from '../../shared/views/officers-to-tell';

/**
 * Stores the application as a new case with the office responsible for where the household is registered
 * (最低生活保障审核确认办法第四条), and tells the office and the person who filed it.
 */
export async function submit(
  { application }: RequestOf<typeof submitApplication>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof submitApplication>>> {
  const { unit, directory, ids } = context;
  const office = await directory.officeForVillage(application.residence.registeredIn);
  const livesIn = await directory.findDivision(application.residence.livesIn);
  if (!office || livesIn?.level !== 'village') return fail('villageUnknown');
  const { event, state } = unit.append(ids.caseId(), residentActor(context), {
    type: 'ApplicationSubmitted',
    caseNumber: ids.caseNumber(),
    officeId: office.officeId,
    application,
  });
  const [review] = deadlinesFor(state, office, officeDateOf(unit.now));
  const officerIds = await officersToTell(directory, office.officeId);
  unit.notify(
    planNotices(event, {
      state,
      officerIds,
      office,
      ...(review ? { dueOn: review.dueOn } : {}),
      now: unit.now,
    }),
  );
  return succeed({
    caseId: state.caseId,
    caseNumber: state.caseNumber,
    submittedAt: state.submittedAt,
    office: officeContactOf(office),
    ...(review ? { review } : {}),
    signaturesMissing: signersMissing(state).length,
  });
}
