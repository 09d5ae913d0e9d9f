import * as fc from 'fast-check';
import { type Chain, headOf, householdOfPerson } from '@/domain/household-history/chain';
import { chainOn, foldChain, recordingProblem } from '@/domain/household-history/fold-chain';
import type { HouseholdEvent, HouseholdKey } from '@/domain/household-history/household-event';
import { day, FAMILY } from './support';

const DAYS = 40;
const TODAY = day(DAYS);
const SEED = 20_261_123;

type What = 'added' | 'left' | 'died' | 'split' | 'merged' | 'head' | 'registered';
const WHAT: readonly What[] = ['added', 'left', 'died', 'split', 'merged', 'head', 'registered'];

/** One thing that might happen: what, on which day, to whom. */
interface Drawn {
  readonly what: What;
  readonly n: number;
  readonly who: number;
  readonly other: number;
  readonly from: number;
  readonly into: number;
}

function eventOf({ what, n, who, other, from, into }: Drawn, to: HouseholdKey): HouseholdEvent {
  const person = `m${who}`;
  const household: HouseholdKey = `h${from}`;
  const dated = { on: day(n), cause: 'declared' as const };
  const head = `m${other}`;
  const people = [{ id: person, relation: 'applicant' as const }];
  switch (what) {
    case 'added':
      return { is: 'memberAdded', household, person: { id: person, relation: 'other' }, ...dated };
    case 'left':
      return { is: 'memberLeft', person, ...dated };
    case 'died':
      return { is: 'memberDied', person, succession: { to, head, relations: {} }, ...dated };
    case 'split':
      return { is: 'householdSplit', from: household, to, people, ...dated };
    case 'merged':
      return { is: 'householdsMerged', from: household, into: `h${into}`, relations: {}, ...dated };
    case 'head':
      return { is: 'headChanged', household, head, relations: {}, ...dated };
    case 'registered':
      return { is: 'registered', person, at: 'elsewhere', ...dated };
  }
}

/** Whether it can be is for the history to say. */
const candidate = (index: number) =>
  fc
    .record({
      what: fc.constantFrom(...WHAT),
      n: fc.integer({ min: 0, max: DAYS }),
      who: fc.integer({ min: 1, max: 9 }),
      other: fc.integer({ min: 1, max: 9 }),
      from: fc.integer({ min: 1, max: 4 }),
      into: fc.integer({ min: 1, max: 4 }),
    })
    .map((drawn) => eventOf(drawn, `h${index + 2}`));

/** A story that holds together: what does not fit is refused, as it is for an officer. */
const story = fc
  .integer({ min: 0, max: 24 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, index) => candidate(index))))
  .map((candidates) => {
    const known: HouseholdEvent[] = [FAMILY];
    for (const event of candidates) if (!recordingProblem(known, [event], TODAY)) known.push(event);
    return known;
  });

const check = (property: fc.IProperty<never>) => fc.assert(property, { seed: SEED, numRuns: 400 });

const everybodyIn = (events: readonly HouseholdEvent[]): Set<string> =>
  new Set(
    events.flatMap((event) => {
      if (event.is === 'formed') return event.people.map(({ id }) => id);
      return event.is === 'memberAdded' ? [event.person.id] : [];
    }),
  );

const homesOf = ({ households }: Chain, id: string): number =>
  households.filter((one) => !one.endedOn && one.people.some((person) => person.id === id)).length;

describe('every story of a household', () => {
  test('the order in which it became known does not matter', () => {
    const shuffled = story.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    check(
      fc.property(shuffled, fc.integer({ min: 0, max: DAYS }), ([events, other], n) => {
        expect(foldChain(other)).toEqual(foldChain(events));
        expect(chainOn(other, day(n))).toEqual(chainOn(events, day(n)));
      }) as never,
    );
  });

  test('nobody is lost: each lives in exactly one household, or has left or died', () => {
    check(
      fc.property(story, fc.integer({ min: 0, max: DAYS }), (events, n) => {
        const chain = chainOn(events, day(n));
        const sofar = events.filter(({ on }) => on <= day(n));
        for (const id of everybodyIn(sofar)) {
          const isGone = chain.gone.some((one) => one.id === id);
          expect([id, homesOf(chain, id) + Number(isGone)]).toEqual([id, 1]);
        }
      }) as never,
    );
  });

  test('every household that stands has people and exactly one head', () => {
    check(
      fc.property(story, fc.integer({ min: 0, max: DAYS }), (events, n) => {
        for (const household of chainOn(events, day(n)).households.filter(({ endedOn }) => !endedOn)) {
          expect(household.people.length).toBeGreaterThan(0);
          expect(household.people.filter(({ relation }) => relation === 'applicant')).toHaveLength(1);
          expect(headOf(household)?.id).toBe(household.people[0]?.id);
        }
      }) as never,
    );
  });

  test('nobody comes back from the dead', () => {
    check(
      fc.property(story, (events) => {
        const dead = events.flatMap((event) => (event.is === 'memberDied' ? [event] : []));
        for (const { person, on } of dead)
          for (let n = 0; n <= DAYS; n += 1)
            if (day(n) >= on) expect(householdOfPerson(chainOn(events, day(n)), person)).toBeUndefined();
      }) as never,
    );
  });
});
