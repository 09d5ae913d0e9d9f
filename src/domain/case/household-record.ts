import type { Application } from '../household/application';
import { applicantIdOf, type Person, peopleOf } from '../household/people';
import { registeredVillage } from '../household/residence';
import type { Supporter } from '../household/supporter';
import type { ChangeCause } from '../household-history/causes';
import type { HouseholdEvent, HouseholdKey, RegisteredAt } from '../household-history/household-event';
import { type MemberId, type SupporterId, supporterIdAt } from '../kernel/ids';
import type { PlainDate } from '../kernel/plain-date';

/** Somebody who has been in the household, with who applied when they were last in it: their relation is to that person. */
export interface FormerPerson extends Person {
  readonly applicantThen: MemberId;
}

/** The household of a case through time: what happened to it, and the data of those who are not declared any more. */
export interface HouseholdRecord {
  readonly events: readonly HouseholdEvent[];
  readonly formerPeople: readonly FormerPerson[];
  readonly formerSupporters: readonly Supporter[];
}

/** The household that applied. */
export const FIRST_HOUSEHOLD: HouseholdKey = 'h1';

/** A supporter with the id that they have, also where nobody has written it down yet. */
export const numberedSupporters = ({
  supporters,
}: Pick<Application, 'supporters'>): (Supporter & { supporterId: SupporterId })[] =>
  supporters.map((supporter, index) => ({
    ...supporter,
    supporterId: supporter.supporterId ?? supporterIdAt(index),
  }));

interface Dated {
  readonly on: PlainDate;
  readonly cause: ChangeCause;
}

/** Where people are registered, as far as the form asks: of the applicant, and of others where it differs. */
function registrationsOf(application: Application): { person: MemberId; at: RegisteredAt }[] {
  const { residence, members } = application;
  if (!residence) return [];
  const { livesIn, registeredIn } = residence;
  const ofApplicant: RegisteredAt =
    registeredIn.in === 'nowhere'
      ? 'nowhere'
      : registeredVillage(residence) === livesIn
        ? 'here'
        : 'elsewhere';
  const ofMembers = peopleOf(application)
    .slice(1)
    .flatMap(({ memberId }, index) => {
      const at = members[index]?.registered;
      return at ? [{ person: memberId, at }] : [];
    });
  return [{ person: applicantIdOf(application), at: ofApplicant }, ...ofMembers];
}

const supportOf = (application: Application, dated: Dated): HouseholdEvent[] =>
  numberedSupporters(application).map(({ supporterId, relation }) => ({
    is: 'supportBegan',
    supporter: supporterId,
    relation,
    ...dated,
  }));

/** How a household begins: as it was declared when it applied. */
export function recordOfApplication(application: Application, on: PlainDate): HouseholdRecord {
  const dated = { on, cause: 'applied' } as const;
  const people = peopleOf(application).map(({ memberId, relation }) => ({ id: memberId, relation }));
  return {
    events: [
      { is: 'formed', household: FIRST_HOUSEHOLD, people, ...dated },
      ...supportOf(application, dated),
      ...registrationsOf(application).map(
        (registration): HouseholdEvent => ({ is: 'registered', ...registration, ...dated }),
      ),
    ],
    formerPeople: [],
    formerSupporters: [],
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What a new version of the declaration says about who lives there, owes support and is registered where. */
export function eventsOfDeclaration(
  before: Application,
  after: Application,
  on: PlainDate,
): HouseholdEvent[] {
  const dated = { on, cause: 'declared' } as const;
  const [peopleBefore, peopleAfter] = [peopleOf(before), peopleOf(after)];
  const [supportBefore, supportAfter] = [supportOf(before, dated), supportOf(after, dated)];
  const [registeredBefore, registeredAfter] = [registrationsOf(before), registrationsOf(after)];
  const isIn = (people: readonly Person[], id: MemberId) => people.some(({ memberId }) => memberId === id);
  const supporterOf = (event: HouseholdEvent) => ('supporter' in event ? event.supporter : '');
  const without = (events: readonly HouseholdEvent[], others: readonly HouseholdEvent[]) =>
    events.filter((event) => !others.some((other) => supporterOf(other) === supporterOf(event)));
  return [
    ...peopleAfter
      .filter(({ memberId }) => !isIn(peopleBefore, memberId))
      .map(
        ({ memberId, relation }): HouseholdEvent => ({
          is: 'memberAdded',
          household: FIRST_HOUSEHOLD,
          person: { id: memberId, relation },
          ...dated,
        }),
      ),
    ...peopleBefore
      .filter(({ memberId }) => !isIn(peopleAfter, memberId))
      .map(({ memberId }): HouseholdEvent => ({ is: 'memberLeft', person: memberId, ...dated })),
    ...without(supportBefore, supportAfter).map(
      (event): HouseholdEvent => ({ is: 'supportEnded', supporter: supporterOf(event), ...dated }),
    ),
    ...without(supportAfter, supportBefore),
    ...registeredAfter
      .filter((entry) => !registeredBefore.some((known) => same(known, entry)))
      .map((entry): HouseholdEvent => ({ is: 'registered', ...entry, ...dated })),
    ...(before.residence?.livesIn !== after.residence?.livesIn && after.residence
      ? [{ is: 'moved', household: FIRST_HOUSEHOLD, place: after.residence.livesIn, ...dated } as const]
      : []),
  ];
}

/** The record with more that happened; whoever is in the declaration no more is remembered by what was last known. */
export function withMore(
  { events, formerPeople, formerSupporters }: HouseholdRecord,
  more: readonly HouseholdEvent[],
  before: Application,
  after: Application,
): HouseholdRecord {
  const [peopleNow, supportersNow] = [peopleOf(after), numberedSupporters(after)];
  const known = (id: MemberId) => peopleNow.some(({ memberId }) => memberId === id);
  const gone = peopleOf(before)
    .filter(({ memberId }) => !known(memberId))
    .map((person) => ({ ...person, applicantThen: applicantIdOf(before) }));
  const supportersGone = numberedSupporters(before).filter(
    ({ supporterId }) => !supportersNow.some((one) => one.supporterId === supporterId),
  );
  return {
    events: [...events, ...more],
    formerPeople: [...formerPeople.filter(({ memberId }) => !known(memberId)), ...gone],
    formerSupporters: [
      ...formerSupporters.filter(
        (former) => !supportersNow.some(({ supporterId }) => supporterId === former.supporterId),
      ),
      ...supportersGone,
    ],
  };
}
