import type { Application } from '../household/application';
import { applicantIdOf, peopleOf } from '../household/people';
import type { HouseholdEvent } from '../household-history/household-event';
import type { SignerId } from '../kernel/ids';
import { officeDateOf } from '../kernel/plain-date';
import type { Case } from './case';
import type { CaseEvent } from './case-event';
import { eventsOfDeclaration, withMore } from './household-record';
import type { Party } from './party';

type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** Each account once. */
export const idsOf = (parties: readonly Party[]): Case['partyIds'] => [
  ...new Set(parties.map(({ accountId }) => accountId)),
];

/** The case with these parties; who may follow it goes by them. */
export const withParties = (state: Case, parties: readonly Party[]): Case => ({
  ...state,
  parties,
  partyIds: idsOf(parties),
});

/** Whoever is named in the application. */
export const idsIn = (application: Application): SignerId[] => [
  ...peopleOf(application).map(({ memberId }) => memberId),
  ...application.supporters.flatMap(({ supporterId }) => supporterId ?? []),
];

/** What was signed by those who are still in the household stays signed; who has left follows the case no more. */
function withDeclaration(state: Case, application: Application, more: readonly HouseholdEvent[]): Case {
  const ids = idsIn(application);
  const here = new Set<string>(ids);
  const ofThoseHere = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([memberId]) => here.has(memberId)));
  const parties = state.parties.filter(
    ({ role, memberId }) => role !== 'member' || (memberId && here.has(memberId)),
  );
  return {
    ...withParties(state, parties),
    declared: application,
    household: withMore(state.household, more, state.declared, application),
    declaredVersion: state.declaredVersion + 1,
    idsGiven: [...new Set([...state.idsGiven, ...ids])],
    authorizations: ofThoseHere(state.authorizations),
    refusals: ofThoseHere(state.refusals),
  };
}

/** A new version of the declaration says anew what there is to live on. */
export function changeDeclaration(
  { earnersChangedAt: _, ...state }: Case,
  { application, at }: EventOf<'DeclarationChanged'>,
): Case {
  const on = officeDateOf(at);
  return withDeclaration(state, application, eventsOfDeclaration(state.declared, application, on));
}

/** Who applies has the applicant's part; who applied before follows on as one of the household, or no more. */
function withRoles(parties: readonly Party[], application: Application): Party[] {
  const applicant = applicantIdOf(application);
  const here = new Set<string>(peopleOf(application).map(({ memberId }) => memberId));
  return parties.flatMap((party): Party[] => {
    if (party.role === 'filer') return [party];
    if (!party.memberId || !here.has(party.memberId)) return [];
    return [{ ...party, role: party.memberId === applicant ? 'applicant' : 'member' }];
  });
}

const COME_AND_GO: readonly HouseholdEvent['is'][] = [
  'memberAdded',
  'memberLeft',
  'memberDied',
  'householdSplit',
  'householdsMerged',
];

/** Whether somebody came or went whose income was, or has to be, told. */
const areEarnersOther = (events: readonly HouseholdEvent[]): boolean =>
  events.some(({ is, cause }) => COME_AND_GO.includes(is) && cause !== 'birth' && cause !== 'adoption');

/** A household that an officer has written down to be another: who applies, follows and has signed goes by it. */
export function changeHousehold(
  state: Case,
  { application, happened, nobodyLeft, at }: EventOf<'HouseholdChanged'>,
): Case {
  const changed = withDeclaration(state, application, happened);
  const applicantId = applicantIdOf(application);
  return {
    ...withParties(
      changed,
      nobodyLeft
        ? changed.parties.filter(({ role }) => role === 'filer')
        : withRoles(changed.parties, application),
    ),
    ...(applicantId === applicantIdOf(state.declared) ? {} : { applicantId }),
    ...(areEarnersOther(happened) ? { earnersChangedAt: at } : {}),
    ...(nobodyLeft ? { status: 'ended', closedAt: at } : {}),
  };
}
