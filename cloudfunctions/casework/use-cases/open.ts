import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { MemberView, openCase } from '@/contracts/casework/open-case';
import { maskIdentityNumber, maskPhone } from '@/domain/access/mask';
import { availableActions } from '@/domain/case/available-actions';
import { type Case, isParty } from '@/domain/case/case';
import { isAdult, peopleOf } from '@/domain/household/people';
import { birthDateOf } from '@/domain/kernel/identity-number';
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

function membersOf(state: Case, today: PlainDate): MemberView[] {
  const situations = [
    state.declared.applicant.situation,
    ...state.declared.members.map((member) => member.situation),
  ];
  const submittedOn = officeDateOf(state.submittedAt);
  return peopleOf(state.declared).flatMap((person, index) => {
    const situation = situations[index];
    const granted = state.authorizations[person.memberId];
    if (!situation) return [];
    return {
      memberId: person.memberId,
      name: person.name,
      relation: person.relation,
      identityNumberMasked: maskIdentityNumber(person.identityNumber),
      age: ageOn(birthDateOf(person.identityNumber), today),
      situation,
      mustSign: isAdult(person, submittedOn),
      ...(granted ? { signedAt: granted.grantedAt } : {}),
    };
  });
}

/** `桃溪镇桃园村`: the township and the village in words. */
async function placeName(directory: Directory, villageCode: string): Promise<string> {
  const [township = ''] = divisionsAbove(villageCode);
  const names = await Promise.all([township, villageCode].map((code) => directory.findDivision(code)));
  return names.map((division) => division?.name ?? '').join('');
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
    filing: declared.filing,
    phoneMasked: maskPhone(declared.applicant.phone),
    livesIn: await placeName(directory, declared.residence.livesIn),
    registeredIn: await placeName(directory, declared.residence.registeredIn),
    address: declared.residence.address,
    members: membersOf(state, today),
    hardship: declared.hardship,
    income: declared.income,
    spending: declared.spending,
    property: declared.property,
    ...(declared.nearRelative.has ? { nearRelative: declared.nearRelative.who } : {}),
    ...(supplement ? { supplement } : {}),
    deadlines: deadlinesFor(state, office, today),
    progress: history.map((event) =>
      progressStepOf(event, state, { audience: 'staff', officeName: office.name }),
    ),
    availableActions: isParty(state, officerActor({ caller }).accountId) ? [] : availableActions(state),
  });
}
