import fc from 'fast-check';
import { compare, exact, scaled } from '@/domain/assessment/exact';
import type { Answer } from '@/domain/assessment/finding';
import type { Range } from '@/domain/assessment/range';
import { traceProblems } from '@/domain/assessment/verify-trace';
import type { HouseholdFacts } from '@/domain/facts/household-facts';
import { type PlainDate, plusDays } from '@/domain/kernel/plain-date';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { type Assessment, assess } from '@/domain/programs/assess';
import type { ClassResult } from '@/domain/programs/shared/class-result';
import { forgetful, knownHousehold } from './arbitrary-household';
import { aHousehold, anIncome, checked, demoPolicy } from './build-facts';

const SEED = { seed: 20261122, numRuns: 300 };
const policy = demoPolicy();
const NOTHING = { answer: 'notMet' } as const;

/** The answer of each class, those for persons by person. */
function answersOf({ classes }: Assessment, people: readonly string[]): Record<string, Answer> {
  const { extremeHardship, singlePerson, ...households } = classes;
  const one = (name: string, { answer }: Pick<ClassResult, 'answer'>) => [name, answer] as const;
  const ofPersons = (name: string, results: readonly ClassResult[]) =>
    people.map((id) => one(`${name}/${id}`, results.find(({ about }) => about === id) ?? NOTHING));
  return Object.fromEntries([
    ...Object.entries(households).map(([name, result]) => one(name, result)),
    ...ofPersons('extremeHardship', extremeHardship),
    ...ofPersons('singlePerson', singlePerson),
  ]);
}
const holds = (outer: Range, inner: Range): boolean =>
  compare(outer.low, inner.low) <= 0 &&
  (outer.high === undefined || (inner.high !== undefined && compare(inner.high, outer.high) <= 0));

describe('whatever the household', () => {
  test('not knowing something leaves an answer open, and never turns it round', () => {
    fc.assert(
      fc.property(
        knownHousehold,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 40 }),
        (facts, forgets) => {
          const ids = facts.people.map(({ id }) => id);
          const full = answersOf(assess(facts, policy), ids);
          const less = answersOf(assess(forgetful(facts, forgets), policy), ids);
          const turned = ids
            .flatMap(() => Object.keys(full))
            .filter((name) => less[name] !== 'undetermined' && less[name] !== full[name]);
          expect(turned).toEqual([]);
        },
      ),
      SEED,
    );
  });

  test('not knowing something widens an amount, and what is true lies within', () => {
    fc.assert(
      fc.property(
        knownHousehold,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 40 }),
        (facts, forgets) => {
          const full = assess(facts, policy);
          const less = assess(forgetful(facts, forgets), policy);
          expect(holds(less.size.value, full.size.value)).toBe(true);
          expect(holds(less.income.countable.value, full.income.countable.value)).toBe(true);
          const paid = full.classes.subsistenceAllowance.monthly;
          const open = less.classes.subsistenceAllowance.monthly;
          expect(!paid || (open && holds(open.value, paid.value))).toBe(true);
        },
      ),
      SEED,
    );
  });

  test('more income never raises 低保', () => {
    fc.assert(
      fc.property(knownHousehold, fc.nat({ max: 500_000 }), (facts, more) => {
        const richer: HouseholdFacts = {
          ...facts,
          income: [...facts.income, anIncome({ id: 'more', amount: checked(more) })],
        };
        const before = assess(facts, policy).classes.subsistenceAllowance;
        const after = assess(richer, policy).classes.subsistenceAllowance;
        expect(before.answer === 'notMet' && after.answer !== 'notMet').toBe(false);
        if (before.monthly && after.monthly)
          expect(compare(after.monthly.value.low, before.monthly.value.low)).toBeLessThanOrEqual(0);
      }),
      SEED,
    );
  });

  test('the order of people, incomes and spending does not matter', () => {
    fc.assert(
      fc.property(knownHousehold, (facts) => {
        const turned: HouseholdFacts = {
          ...facts,
          people: [...facts.people].reverse(),
          income: [...facts.income].reverse(),
          spending: [...facts.spending].reverse(),
          obligors: [...facts.obligors].reverse(),
        };
        const ids = facts.people.map(({ id }) => id);
        const [a, b] = [assess(facts, policy), assess(turned, policy)];
        expect(answersOf(b, ids)).toEqual(answersOf(a, ids));
        expect(b.income.countable.value).toEqual(a.income.countable.value);
        expect(b.classes.subsistenceAllowance.monthly?.value).toEqual(
          a.classes.subsistenceAllowance.monthly?.value,
        );
      }),
      SEED,
    );
  });

  test('no amount is negative, and the difference is at most the standard for all', () => {
    fc.assert(
      fc.property(knownHousehold, (facts) => {
        const { trace = [], classes, size } = assess(facts, policy);
        const most = scaled(exact(840_000), size.value.high?.whole ?? 0);
        for (const step of trace) {
          expect(compare(step.value.low, exact(0))).toBeGreaterThanOrEqual(0);
          if (step.label.startsWith('全年差额（保障标准'))
            expect(compare(step.value.low, most)).toBeLessThanOrEqual(0);
        }
        expect(
          compare(classes.subsistenceAllowance.monthly?.value.low ?? exact(0), exact(0)),
        ).toBeGreaterThanOrEqual(0);
      }),
      SEED,
    );
  });

  test('every number is what its trace makes, down to the facts', () => {
    fc.assert(
      fc.property(
        knownHousehold,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 40 }),
        (facts, forgets) => {
          const { trace = [] } = assess(forgetful(facts, forgets), policy);
          expect(trace.length).toBeGreaterThan(10);
          expect(traceProblems(trace)).toEqual([]);
        },
      ),
      SEED,
    );
  });

  test('without a trace the answers and amounts are the same', () => {
    const numbers = (assessment: Assessment) =>
      JSON.stringify(assessment, (key, value) =>
        key === 'trace' || key === 'step' || key === 'compared' ? undefined : value,
      );
    fc.assert(
      fc.property(knownHousehold, (facts) => {
        expect(numbers(assess(facts, policy, { withTrace: false }))).toBe(numbers(assess(facts, policy)));
      }),
      SEED,
    );
  });

  test('the same facts give the same bytes again', () => {
    fc.assert(
      fc.property(knownHousehold, (facts) => {
        const again = JSON.parse(JSON.stringify(facts)) as HouseholdFacts;
        expect(JSON.stringify(assess(again, demoPolicy()))).toBe(JSON.stringify(assess(facts, policy)));
      }),
      { ...SEED, numRuns: 100 },
    );
  });

  test('any day between two changes of the policy gives the same answer', () => {
    const changes = ALL_PARAMETERS.flatMap(({ values }) =>
      values.flatMap((v) => [v.effectiveFrom as string, v.inForceFrom as string]),
    );
    const facts = aHousehold({ income: [anIncome({ amount: checked(500_000) })] });
    const monthlyOn = (day: PlainDate) =>
      assess({ ...facts, on: day }, demoPolicy('urban', day)).classes.subsistenceAllowance.monthly?.value;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), (offset) => {
        const day = plusDays('2025-01-02' as PlainDate, offset);
        const next = plusDays(day, 1);
        if (!changes.includes(next)) expect(monthlyOn(next)).toEqual(monthlyOn(day));
      }),
      SEED,
    );
  });
});
