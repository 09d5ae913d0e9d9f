import { chainOn } from '@/domain/household-history/fold-chain';
import type { HouseholdEvent, HouseholdPerson, PersonKey } from '@/domain/household-history/household-event';
import { type PlainDate, plusDays } from '@/domain/kernel/plain-date';

export const BEGAN = '2026-03-01' as PlainDate;

/** The n-th day of a household's story. */
export const day = (n: number): PlainDate => plusDays(BEGAN, n);

export const person = (id: PersonKey, relation: HouseholdPerson['relation'] = 'child'): HouseholdPerson => ({
  id,
  relation,
});

/** A mother (m1), her husband (m2), their daughter (m3) and her own mother (m4). */
export const FAMILY: HouseholdEvent = {
  is: 'formed',
  household: 'h1',
  people: [person('m1', 'applicant'), person('m2', 'spouse'), person('m3', 'child'), person('m4', 'parent')],
  on: BEGAN,
  cause: 'applied',
};

/** Who lives in a household on a day, in the order in which it lists them. */
export const livingOn = (
  events: readonly HouseholdEvent[],
  n: number,
  household = 'h1',
): readonly PersonKey[] =>
  (
    chainOn(events, day(n)).households.find(({ id, endedOn }) => id === household && !endedOn)?.people ?? []
  ).map(({ id }) => id);

export const born = (id: PersonKey, n: number): HouseholdEvent => ({
  is: 'memberAdded',
  household: 'h1',
  person: person(id),
  on: day(n),
  cause: 'birth',
  paper: 'birthCertificate',
});

export const left = (id: PersonKey, n: number): HouseholdEvent => ({
  is: 'memberLeft',
  person: id,
  on: day(n),
  cause: 'movedOut',
  paper: 'villageStatement',
});

export const died = (
  id: PersonKey,
  n: number,
  succession?: { to: 'h2'; head: PersonKey },
): HouseholdEvent => ({
  is: 'memberDied',
  person: id,
  on: day(n),
  cause: 'death',
  paper: 'deathCertificate',
  ...(succession ? { succession: { ...succession, relations: {} } } : {}),
});

export const split = (ids: readonly PersonKey[], n: number): HouseholdEvent => ({
  is: 'householdSplit',
  from: 'h1',
  to: 'h2',
  people: ids.map((id, index) => person(id, index === 0 ? 'applicant' : 'other')),
  on: day(n),
  cause: 'ownHousehold',
  paper: 'householdRegister',
});
