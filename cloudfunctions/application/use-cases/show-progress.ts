import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getMyCase } from '@/contracts/application/get-my-case';
import { availablePartyActions } from '@/domain/case/available-party-actions';
import type { Case } from '@/domain/case/case';
import type { CaseEvent } from '@/domain/case/case-event';
import { hasApplicantJoined, type PartyRole, roleOf } from '@/domain/case/party';
import type { AccountId, MemberId } from '@/domain/kernel/ids';
import { officeDateOf } from '@/domain/kernel/plain-date';
import type { OfficeId } from '@/domain/kernel/region';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import type { Directory } from '../../shared/ports/directory';
import { deadlinesFor } from '../../shared/views/deadlines';
import { maskedForMember } from '../../shared/views/masked-for-member';
import { nextStepOf } from '../../shared/views/next-step';
import { getOffice, officeContactOf } from '../../shared/views/office-contact';
import { progressStepOf } from '../../shared/views/progress';
import { refusalsView } from '../../shared/views/refusals';
import { routingReasonView } from '../../shared/views/responsible-office';
import { signerViewsFor } from '../../shared/views/signers';
import { supplementView } from '../../shared/views/supplement';

type MyCase = ResponseOf<typeof getMyCase>;

/** Who looks at the case: a member reads it masked, and sees only what is asked of themselves. */
interface Reader {
  readonly accountId: AccountId;
  readonly role: PartyRole;
  readonly own: MemberId | undefined;
}

/** Every step with the office that had the case then. */
async function progressOf(
  history: readonly CaseEvent[],
  state: Case,
  { accountId, role }: Reader,
  directory: Directory,
): Promise<MyCase['progress']> {
  let officeId: OfficeId = state.officeId;
  const steps: MyCase['progress'] = [];
  for (const event of history) {
    if (event.type === 'ApplicationSubmitted') officeId = event.officeId;
    const { name: officeName } = await getOffice(directory, officeId);
    steps.push(progressStepOf(event, state, { audience: 'resident', officeName, accountId, role }));
    if (event.type === 'CaseTransferred') officeId = event.toOfficeId;
  }
  return steps;
}

function filedBy({ declared: { filing } }: Case): Pick<MyCase, 'filedBy'> {
  return filing.by === 'self' ? {} : { filedBy: { by: filing.by, name: filing.filerName ?? '' } };
}

function supplementFor(state: Case, { role, own }: Reader): Pick<MyCase, 'supplement'> {
  const supplement = supplementView(state);
  if (!supplement) return {};
  const items = supplement.items.filter(({ memberId }) => role !== 'member' || (own && memberId === own));
  return items.length > 0 ? { supplement: { ...supplement, items } } : {};
}

/** What applicants say against the application is between them and the office; who typed it learns only that they do. */
const objectionFor = ({ objection }: Case, { role }: Reader): Pick<MyCase, 'objection'> =>
  objection && role === 'applicant' ? { objection } : {};

/** Where the case stands, whose turn it is, and what comes next. */
export async function showProgress(
  { caseId }: RequestOf<typeof getMyCase>,
  context: ReadContext,
): Promise<Outcome<MyCase>> {
  const { cases, directory, clock } = context;
  const { accountId } = residentActor(context);
  const whole = await cases.open(caseId, 'progress');
  const role = whole && roleOf(whole.parties, accountId);
  if (!whole || !role) return fail('caseNotFound');
  const own = whole.parties.find((party) => party.accountId === accountId && party.memberId)?.memberId;
  const reader: Reader = { accountId, role, own };
  const state = role === 'member' ? maskedForMember(whole, own) : whole;
  const office = await getOffice(directory, state.officeId);
  const assisting = state.assistingOfficeId && (await getOffice(directory, state.assistingOfficeId));
  return succeed({
    caseId,
    caseNumber: state.caseNumber,
    programme: state.programme,
    version: state.version,
    status: state.status,
    role,
    availableActions: availablePartyActions(whole, accountId),
    applicantName: state.declared.applicant.name,
    ...filedBy(state),
    hasApplicantJoined: hasApplicantJoined(state.parties),
    ...nextStepOf(whole, {
      officeName: office.name,
      officePhone: office.phone,
      role,
      ...(own ? { own } : {}),
    }),
    office: officeContactOf(office),
    ...(assisting ? { assistingOffice: officeContactOf(assisting) } : {}),
    routing: state.routing.map(routingReasonView),
    deadlines: deadlinesFor(state, office, officeDateOf(clock.now()), await directory.parameters()),
    progress: await progressOf(await cases.history(caseId), state, reader, directory),
    signers: signerViewsFor(state, accountId),
    ...supplementFor(state, reader),
    ...objectionFor(state, reader),
    refusals: refusalsView(state),
    declaredVersion: state.declaredVersion,
  });
}
