import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { openCase } from '@/contracts/casework/open-case';
import { availableActions } from '@/domain/case/available-actions';
import { isParty } from '@/domain/case/case';
import { hasApplicantJoined } from '@/domain/case/party';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { deadlinesFor } from '../../shared/views/deadlines';
import { getOffice, officeContactOf } from '../../shared/views/office-contact';
import { progressStepOf } from '../../shared/views/progress';
import { refusalsView } from '../../shared/views/refusals';
import { routingReasonView } from '../../shared/views/responsible-office';
import { supplementView } from '../../shared/views/supplement';
import { declarationOf } from '../opened/declaration';
import { membersOf, supportersOf } from '../opened/people';
import { photosOf } from '../opened/photos';
import { changesOf, versionsOf } from '../opened/versions';
import { seatOfCaller } from '../seat';

/** The whole case for the responsible officer, sensitive fields masked; the look is logged. */
export async function open(
  { caseId, declaredVersion }: RequestOf<typeof openCase>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof openCase>>> {
  const { cases, directory, clock } = context;
  const state = await cases.open(caseId, 'application');
  if (!state) return fail('caseNotFound');
  const today = officeDateOf(clock.now());
  const office = await getOffice(directory, state.officeId);
  const assisting = state.assistingOfficeId && (await getOffice(directory, state.assistingOfficeId));
  const seat = await seatOfCaller(state, context);
  const history = await cases.history(caseId);
  const versions = versionsOf(history);
  const earlier = declaredVersion ? versions[declaredVersion - 1] : undefined;
  const declared = earlier ?? state.declared;
  const supplement = supplementView(state);
  return succeed({
    caseId,
    caseNumber: state.caseNumber,
    version: state.version,
    status: state.status,
    submittedAt: state.submittedAt,
    ...(await declarationOf(declared, directory)),
    members: membersOf(state, declared, today),
    supporters: supportersOf(state, declared),
    ...(supplement ? { supplement } : {}),
    seat,
    office: officeContactOf(office),
    ...(assisting ? { assistingOffice: officeContactOf(assisting) } : {}),
    routing: state.routing.map(routingReasonView),
    hasApplicantJoined: hasApplicantJoined(state.parties),
    attachments: seat === 'lead' ? await photosOf(state, context) : [],
    ...(state.objection ? { objection: state.objection } : {}),
    refusals: refusalsView(state),
    ...(state.investigationStartedAt ? { investigationStartedAt: state.investigationStartedAt } : {}),
    declaredVersion: state.declaredVersion,
    shownVersion: earlier && declaredVersion ? declaredVersion : state.declaredVersion,
    changes: changesOf(history),
    deadlines: deadlinesFor(state, office, today, await directory.parameters()),
    progress: history.map((event) =>
      progressStepOf(event, state, { audience: 'staff', officeName: office.name }),
    ),
    availableActions: isParty(state, officerActor(context).accountId) ? [] : availableActions(state, seat),
  });
}
