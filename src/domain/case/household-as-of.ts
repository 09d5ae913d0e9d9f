import type { Application } from '../household/application';
import type { HouseholdMember } from '../household/household-member';
import { applicantIdOf, type Person, peopleOf } from '../household/people';
import type { RelationToApplicant } from '../household/relation-to-applicant';
import type { Supporter } from '../household/supporter';
import { type Chain, goingOnAs, headOf, type Living, type LivingTogether } from '../household-history/chain';
import { chainOn } from '../household-history/fold-chain';
import { memberIdAt } from '../kernel/ids';
import type { PlainDate } from '../kernel/plain-date';
import type { Case } from './case';
import { FIRST_HOUSEHOLD, type HouseholdRecord, numberedSupporters } from './household-record';

type Declared = Pick<Case, 'declared' | 'household'>;

/** Everybody whom the case knows or has known, by what is last known of them. */
export const everybodyOf = ({ declared, household }: Declared): Person[] => [
  ...peopleOf(declared),
  ...household.formerPeople,
];

/** Every supporter whom the case knows or has known. */
export const everySupporterOf = ({ declared, household }: Declared): ReturnType<typeof numberedSupporters> =>
  numberedSupporters({ supporters: [...declared.supporters, ...household.formerSupporters] });

/** The household of the case as it goes on: itself, or what followed it. */
export const ownHousehold = (chain: Chain): LivingTogether | undefined => goingOnAs(chain, FIRST_HOUSEHOLD);

/** The households and registers on a day. */
export const householdChainOn = ({ events }: HouseholdRecord, day: PlainDate): Chain => chainOn(events, day);

/** Under the applicant of the declaration their declared relation holds, else the one that was written down then. */
function relationOf({ id, relation }: Living, state: Declared, head: string): RelationToApplicant {
  const person = peopleOf(state.declared).find(({ memberId }) => memberId === id);
  const isSameHead = applicantIdOf(state.declared) === head;
  const said = isSameHead && person ? person.relation : relation;
  return said === 'applicant' ? 'other' : said;
}

function memberOf(living: Living, state: Declared, head: string): HouseholdMember[] {
  const person = everybodyOf(state).find(({ memberId }) => memberId === living.id);
  if (!person?.situation) return [];
  const { memberId, name, document, situation } = person;
  const registered = state.declared.members.find((one) => one.memberId === memberId)?.registered;
  return [
    {
      memberId,
      name,
      document,
      situation,
      relation: relationOf(living, state, head),
      ...(registered ? { registered } : {}),
    },
  ];
}

function supportersOn({ support }: Chain, state: Declared): Supporter[] {
  return support.flatMap(({ supporter, relation }) => {
    const known = everySupporterOf(state).find(({ supporterId }) => supporterId === supporter);
    if (!known) return [];
    const said = relation === 'childInLaw' ? 'other' : relation;
    return [{ ...known, relation: said }];
  });
}

/**
 * What is declared, for the people who lived together on `day` (not before the application): who has come since is not
 * in it, who has gone since is. Where nobody is left it stays as it was last declared.
 */
export function applicationOn(state: Declared, day: PlainDate): Application {
  const { declared } = state;
  const chain = householdChainOn(state.household, day);
  const home = ownHousehold(chain);
  const head = home && !home.endedOn ? headOf(home) : undefined;
  const person = head && everybodyOf(state).find(({ memberId }) => memberId === head.id);
  if (!home || !head || !person) return declared;
  const { name, document, situation, memberId } = person;
  const { memberId: _, situation: __, ...applicant } = declared.applicant;
  return {
    ...declared,
    applicant: {
      ...applicant,
      name,
      document,
      ...(situation ? { situation } : {}),
      ...(memberId === memberIdAt(0) ? {} : { memberId }),
    },
    members: home.people
      .filter(({ id }) => id !== head.id)
      .flatMap((living) => memberOf(living, state, head.id)),
    supporters: supportersOn(chain, state),
  } as Application;
}
