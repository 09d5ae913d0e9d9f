import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { MemberView, openCase, SituationView } from '@/contracts/casework/open-case';
import { maskPhone } from '@/domain/access/mask';
import { availableActions } from '@/domain/case/available-actions';
import { type Case, isParty } from '@/domain/case/case';
import { type Application, villageToVisit } from '@/domain/household/application';
import type { Filing } from '@/domain/household/filing';
import { type Person, peopleWhoMustSign } from '@/domain/household/people';
import { certifiedBy } from '@/domain/kernel/disability-card-number';
import { birthDateOf, maskDocument } from '@/domain/kernel/identity-document';
import { ageOn, officeDateOf, type PlainDate } from '@/domain/kernel/plain-date';
import { divisionsAbove } from '@/domain/kernel/region';
import { fail, succeed } from '@/domain/kernel/result';
import { officerActor } from '../../shared/pipeline/actor';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import type { Directory } from '../../shared/ports/directory';
import { deadlinesFor } from '../../shared/views/deadlines';
import { getOffice } from '../../shared/views/office-contact';
import { progressStepOf } from '../../shared/views/progress';
import { supplementView } from '../../shared/views/supplement';

type Opened = ResponseOf<typeof openCase>;

/** What is declared of a person; of the disability card only what it certifies. */
function situationOf({ situation }: Person): SituationView | undefined {
  if (!situation) return undefined;
  const { disability } = situation;
  const card = disability.has ? disability.cardNumber : undefined;
  return { ...situation, disability: { has: disability.has, ...(card ? certifiedBy(card) : {}) } };
}

const membersOf = (state: Case, today: PlainDate): MemberView[] =>
  peopleWhoMustSign(state.declared, officeDateOf(state.submittedAt)).map((person) => {
    const granted = state.authorizations[person.memberId];
    const situation = situationOf(person);
    return {
      memberId: person.memberId,
      name: person.name,
      relation: person.relation,
      documentKind: person.document.kind,
      documentMasked: maskDocument(person.document),
      age: ageOn(birthDateOf(person.document), today),
      ...(situation ? { situation } : {}),
      mustSign: person.signedBy === 'self',
      ...(granted ? { signedAt: granted.grantedAt } : {}),
    };
  });

/** `桃溪镇桃园村`: the township and the village in words. */
async function placeName(directory: Directory, villageCode: string): Promise<string> {
  const [township = ''] = divisionsAbove(villageCode);
  const names = await Promise.all([township, villageCode].map((code) => directory.findDivision(code)));
  return names.map((division) => division?.name ?? '').join('');
}

/** Who typed the application, and by what right; the telephone masked. */
function filingOf(filing: Filing): Opened['filing'] {
  if (filing.by === 'self') return { by: 'self' };
  if (filing.by === 'helper')
    return { by: 'helper', filerName: filing.filerName, entrusted: filing.entrustment.how };
  const { by, filerName, relation } = filing;
  const filerPhoneMasked = maskPhone(filing.filerPhone);
  return filing.by === 'guardian'
    ? { by, filerName, filerPhoneMasked, relation }
    : { by, filerName, filerPhoneMasked, relation, entrusted: filing.entrustment.how };
}

/** Where the household is registered and lives, in words. */
async function placesOf(
  declared: Application,
  directory: Directory,
): Promise<Pick<Opened, 'livesIn' | 'registeredIn' | 'address'>> {
  const livesIn = await placeName(directory, villageToVisit(declared));
  if (!declared.residence) return { livesIn };
  const { registeredIn, address } = declared.residence;
  const registered =
    registeredIn.in === 'served' ? await placeName(directory, registeredIn.village) : registeredIn.place;
  return { livesIn, registeredIn: registered, address };
}

/** What happened, in an emergency. */
async function emergencyOf(declared: Application, directory: Directory): Promise<Pick<Opened, 'emergency'>> {
  if (declared.programme !== 'temporaryAid') return {};
  const { kind, happenedIn, needs } = declared.emergency;
  return { emergency: { kind, happenedIn: await placeName(directory, happenedIn), needs } };
}

/** The whole case for the responsible officer, sensitive fields masked; the look is logged. */
export async function open(
  { caseId }: RequestOf<typeof openCase>,
  { caller, cases, directory, clock }: ReadContext,
): Promise<Outcome<ResponseOf<typeof openCase>>> {
  const state = await cases.open(caseId, 'application');
  if (!state) return fail('caseNotFound');
  const { declared } = state;
  const today = officeDateOf(clock.now());
  const office = await getOffice(directory, state.officeId);
  const history = await cases.history(caseId);
  const supplement = supplementView(state);
  return succeed({
    caseId,
    caseNumber: state.caseNumber,
    version: state.version,
    status: state.status,
    submittedAt: state.submittedAt,
    programme: declared.programme,
    ...(await emergencyOf(declared, directory)),
    filing: filingOf(declared.filing),
    phoneMasked: maskPhone(declared.applicant.phone),
    ...(await placesOf(declared, directory)),
    members: membersOf(state, today),
    hardship: declared.hardship,
    income: declared.income,
    spending: declared.spending,
    property: declared.property,
    ...(declared.nearRelative?.has ? { nearRelative: declared.nearRelative.who } : {}),
    ...(supplement ? { supplement } : {}),
    deadlines: deadlinesFor(state, office, today),
    progress: history.map((event) =>
      progressStepOf(event, state, { audience: 'staff', officeName: office.name }),
    ),
    availableActions: isParty(state, officerActor({ caller }).accountId) ? [] : availableActions(state),
  });
}
