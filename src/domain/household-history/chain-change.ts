import type { PlainDate } from '../kernel/plain-date';
import { fail, type Result, succeed } from '../kernel/result';
import {
  type Chain,
  type Gone,
  goingOnAs,
  householdOfPerson,
  type Living,
  type LivingTogether,
} from './chain';
import type { HouseholdEvent, HouseholdKey, NewHead, PersonKey } from './household-event';
import type { HouseholdProblem } from './problem';

/** The events of one kind. */
export type Of<K extends HouseholdEvent['is']> = Extract<HouseholdEvent, { is: K }>;
/** What comes of an event: the chain after it, or why it cannot be. */
export type Folded = Result<Chain, HouseholdProblem>;
/** That an event cannot be, and why. */
export const refuse = (problem: HouseholdProblem): Folded => fail(problem);

/** The chain with a household as it now is, or with one more. */
export const withHousehold = (chain: Chain, household: LivingTogether): Chain => ({
  ...chain,
  households: chain.households.some(({ id }) => id === household.id)
    ? chain.households.map((one) => (one.id === household.id ? household : one))
    : [...chain.households, household],
});

/** The head first; the others in the order in which they came. */
export const headFirst = (people: readonly Living[]): Living[] => [
  ...people.filter(({ relation }) => relation === 'applicant'),
  ...people.filter(({ relation }) => relation !== 'applicant'),
];

/** The same people under a new head. */
export const under = (people: readonly Living[], { head, relations }: NewHead): Living[] =>
  headFirst(
    people.map((one) => ({
      ...one,
      relation: one.id === head ? 'applicant' : (relations[one.id] ?? 'other'),
    })),
  );

/** The household without some of its people. */
export const without = (household: LivingTogether, ids: readonly PersonKey[]): LivingTogether => ({
  ...household,
  people: household.people.filter(({ id }) => !ids.includes(id)),
});

/** The household as it stood when it ended. */
export const ended = (household: LivingTogether, on: PlainDate): LivingTogether => ({
  ...household,
  endedOn: on,
});

/** When somebody died. */
export const deathOf = (chain: Chain, person: PersonKey): Gone | undefined =>
  chain.gone.find(({ id, because }) => id === person && because === 'died');

/** That somebody can come: is alive and lives in no household of the chain. */
export function newcomerProblem(
  chain: Chain,
  person: PersonKey,
  on: PlainDate,
): HouseholdProblem | undefined {
  const death = deathOf(chain, person);
  if (death) return { is: 'dead', person, since: death.on };
  return householdOfPerson(chain, person) ? { is: 'alreadyHere', person, on } : undefined;
}

/** That somebody can go or act: is alive, and lives in a household of the chain. */
export function homeOf(
  chain: Chain,
  person: PersonKey,
  on: PlainDate,
): Result<LivingTogether, HouseholdProblem> {
  const home = householdOfPerson(chain, person);
  if (home) return succeed(home);
  const death = deathOf(chain, person);
  return fail(death ? { is: 'dead', person, since: death.on } : { is: 'notHere', person, on });
}

/** The household of this id, or the one that goes on with it; whoever speaks of it need not know who has died since. */
export function standing(chain: Chain, id: HouseholdKey): Result<LivingTogether, HouseholdProblem> {
  const household = goingOnAs(chain, id);
  return household && !household.endedOn ? succeed(household) : fail({ is: 'noHousehold' });
}
