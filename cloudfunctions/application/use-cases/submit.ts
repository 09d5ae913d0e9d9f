import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { submitApplication as submitApplicationContract } from '@/contracts/application/submit-application';
import { signersMissing } from '@/domain/case/case';
import { submitApplication } from '@/domain/case/submit-application';
import { type Application, villageToVisit } from '@/domain/household/application';
import { registeredVillage } from '@/domain/household/residence';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { planNotices } from '@/domain/notification/plan-notices';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { deadlinesFor } from '../../shared/views/deadlines';
import { officeContactOf } from '../../shared/views/office-contact';
import { officersToTell } from '../../shared/views/officers-to-tell';

/** The application with the filer as the staff register knows them; undefined for a helper whom it does not know. */
function filedBy(application: Application, { caller }: WriteContext): Application | undefined {
  if (application.filing.by !== 'helper') return application;
  const staff = caller.kind === 'account' ? caller.staff : undefined;
  if (!staff?.isActive || staff.role !== 'helper') return undefined;
  return { ...application, filing: { ...application.filing, filerName: staff.displayName } };
}

/**
 * Stores the application as a new case with the office responsible for where the household is registered
 * (最低生活保障审核确认办法第四条), and tells the office and the person who filed it.
 */
export async function submit(
  { application }: RequestOf<typeof submitApplicationContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof submitApplicationContract>>> {
  const { unit, directory, ids } = context;
  const village = villageToVisit(application);
  const registered = application.residence && registeredVillage(application.residence);
  const office = await directory.officeForVillage(registered ?? village);
  const livesIn = await directory.findDivision(village);
  if (!office || livesIn?.level !== 'village') return fail('villageUnknown');
  const filed = filedBy(application, context);
  if (!filed) return fail('notVillageHelper');
  const caseNumber = ids.caseNumber();
  const today = officeDateOf(unit.now);
  const decided = submitApplication({ application: filed, caseNumber, officeId: office.officeId, today });
  if (!decided.ok) return decided;
  const { event, state } = unit.append(ids.caseId(), residentActor(context), decided.value);
  const [review] = deadlinesFor(state, office, today);
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
