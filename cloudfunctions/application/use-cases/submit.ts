import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { submitApplication as submitApplicationContract } from '@/contracts/application/submit-application';
import { signersMissing } from '@/domain/case/case';
import type { CaseFact } from '@/domain/case/case-event';
import { submitApplication } from '@/domain/case/submit-application';
import type { Application } from '@/domain/household/application';
import { memberIdAt } from '@/domain/kernel/ids';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { tell } from '../../shared/pipeline/tell';
import { bindAttachments } from '../../shared/records/attachment-records';
import { DRAFTS, draftIdOf, emptiedDraft } from '../../shared/records/draft-records';
import { createFirstInvitation } from '../../shared/records/invitation-records';
import { holdPersonsOfNewCase } from '../../shared/records/person-claims';
import { deadlinesFor } from '../../shared/views/deadlines';
import { officeContactOf } from '../../shared/views/office-contact';
import { personHasOpenCase } from '../../shared/views/person-has-open-case';
import {
  findResponsibleOffice,
  routingFactsOf,
  routingReasonView,
} from '../../shared/views/responsible-office';
import { areVillagesKnown } from '../known-villages';
import { photosOf } from '../photos-of';

/** The application with the filer as the staff register knows them; undefined for a helper whom it does not know. */
function filedBy(application: Application, { caller }: WriteContext): Application | undefined {
  if (application.filing.by !== 'helper') return application;
  const staff = caller.kind === 'account' ? caller.staff : undefined;
  if (!staff?.isActive || staff.role !== 'helper') return undefined;
  return { ...application, filing: { ...application.filing, filerName: staff.displayName } };
}

/** The application with everybody's id, as it is handed in. */
function numberedIn(fact: CaseFact): Application {
  if (fact.type !== 'ApplicationSubmitted') throw new Error('a submission gives a submitted application');
  return fact.application;
}

/**
 * A cloud draft of what is handed in would only be mistaken for something that still has to be done. The row stays,
 * empty, so that another telephone's old copy is noticed. The look is outside the transaction, while that is started:
 * what another telephone saves meanwhile is emptied just the same.
 */
async function emptyDraft(application: Application, context: WriteContext): Promise<void> {
  const { unit, sealer, documents } = context;
  const id = draftIdOf(sealer, residentActor(context).accountId, application.programme);
  const draft = await documents.find(DRAFTS, id);
  if (draft?.content !== undefined) unit.replace(DRAFTS, emptiedDraft(draft, unit.now));
}

/**
 * Stores the application as a new case with the office responsible for it (社会救助法第三十七条), holds its people, binds
 * its photos, invites an applicant for whom somebody else files, and tells everybody whom it concerns.
 */
export async function submit(
  { application }: RequestOf<typeof submitApplicationContract>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof submitApplicationContract>>> {
  const { unit, directory, ids } = context;
  const today = officeDateOf(unit.now);
  const goesTo = await findResponsibleOffice(routingFactsOf(application), directory, today);
  if (!goesTo || !(await areVillagesKnown(application, directory))) return fail('villageUnknown');
  const filed = filedBy(application, context);
  if (!filed) return fail('notVillageHelper');
  const { lead, assisting, reasons } = goesTo;
  const decided = submitApplication({
    application: filed,
    caseNumber: ids.caseNumber(),
    officeId: lead.officeId,
    ...(assisting ? { assistingOfficeId: assisting.officeId } : {}),
    routing: reasons,
    today,
  });
  if (!decided.ok) return decided;
  const actor = residentActor(context);
  const caseId = ids.caseId();
  const declared = numberedIn(decided.value);
  await emptyDraft(filed, context);
  const held = await holdPersonsOfNewCase(context, { caseId, programme: filed.programme, declared });
  if (!held.ok) return fail(await personHasOpenCase(held.failure, context));
  const bound = await bindAttachments(unit, actor.accountId, caseId, photosOf(filed));
  if (!bound.ok) return bound;
  const { event, state } = unit.append(caseId, actor, decided.value);
  if (filed.filing.by !== 'self')
    createFirstInvitation(context, { caseId, signerId: memberIdAt(0), invitedBy: actor.accountId });
  await tell(context, event, state);
  const [review] = deadlinesFor(state, lead, today, await directory.parameters());
  return succeed({
    caseId,
    caseNumber: state.caseNumber,
    submittedAt: state.submittedAt,
    office: officeContactOf(lead),
    ...(assisting ? { assistingOffice: officeContactOf(assisting) } : {}),
    routing: reasons.map(routingReasonView),
    ...(review ? { review } : {}),
    signaturesMissing: signersMissing(state).length,
  });
}
