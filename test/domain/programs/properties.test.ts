import fc from 'fast-check';
import { compare, exact, scaled } from '@/domain/assessment/exact';
import type { Range } from '@/domain/assessment/range';
import { traceProblems } from '@/domain/assessment/verify-trace';
import { UNKNOWN } from '@/domain/facts/fact';
import type { HouseholdFacts } from '@/domain/facts/household-facts';
import { type PlainDate, plusDays } from '@/domain/kernel/plain-date';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { BENEFIT_PARAMETERS } from '@/domain/policy/benefit-parameters';
import { type Assessment, assess } from '@/domain/programs/assess';
import { amountsOf, answersOf } from './answers-of';
import { forgetful, knownHousehold } from './arbitrary-household';
import {
  aHousehold,
  anIncome,
  aPerson,
  checked,
  countyWith,
  demoPolicy,
  parametersWith,
} from './build-facts';

const SEED = { seed: 20261122, numRuns: 300 };
const policy = demoPolicy();
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
        const paid = (assessment: Assessment) =>
          amountsOf(assessment)
            .map(([name, { value }]) => `${name} ${JSON.stringify(value)}`)
            .sort();
        expect(paid(b)).toEqual(paid(a));
      }),
      SEED,
    );
  });

  test.each(['difference', 'tiers'])(
    'by %s no amount is negative or over its standard',
    (subsistenceMethod) => {
      const county = countyWith({ subsistenceMethod });
      /** Fen, for one person: the standard and the highest supplement; full care; the standard of six months. */
      const mostEach: Readonly<Record<string, number>> = {
        subsistenceAllowance: 70_000 + 14_000,
        singlePerson: 70_000 + 14_000,
        extremeHardship: 91_000 + 38_500,
        quickAidMost: 70_000,
        spendingAidMost: 6 * 70_000,
      };
      fc.assert(
        fc.property(knownHousehold, (facts) => {
          const assessment = assess(facts, county);
          expect(assessment.trace?.filter(({ value }) => value.low.whole < 0)).toEqual([]);
          const over = amountsOf(assessment).flatMap(([name, { value }]) => {
            const most = mostEach[name];
            if (most === undefined || !value.high) return [];
            const isForAll = ['subsistenceAllowance', 'spendingAidMost'].includes(name);
            const limit = scaled(exact(most), isForAll ? facts.people.length : 1);
            return compare(value.high, limit) > 0 ? [name] : [];
          });
          expect(over).toEqual([]);
        }),
        SEED,
      );
    },
  );

  test('each amount is the number of the trace that it points at', () => {
    fc.assert(
      fc.property(knownHousehold, (facts) => {
        const assessment = assess(facts, policy);
        for (const [name, { value, step }] of amountsOf(assessment))
          expect([name, assessment.trace?.[step]?.value]).toEqual([name, value]);
      }),
      SEED,
    );
  });

  test('while it is only open who counts, an answer is that of the household as it turns out', () => {
    fc.assert(
      fc.property(knownHousehold, (facts) => {
        const ids = facts.people.map(({ id }) => id);
        const people = facts.people.map((person) => ({ ...person, coResidenceMonths: UNKNOWN }));
        const open = answersOf(assess({ ...facts, people }, policy), ids);
        const full = answersOf(assess(facts, policy), ids);
        expect(
          Object.keys(full).filter((name) => open[name] !== 'undetermined' && open[name] !== full[name]),
        ).toEqual([]);
      }),
      SEED,
    );
  });

  test('facts told one after the other only move answers away from undetermined', () => {
    fc.assert(
      fc.property(knownHousehold, (facts) => {
        const ids = facts.people.map(({ id }) => id);
        let before = answersOf(assess(forgetful(facts, [true]), policy), ids);
        for (let told = 1; told <= 8; told += 1) {
          const forgets = Array.from({ length: 8 }, (_, index) => index >= told);
          const after = answersOf(assess(forgetful(facts, forgets), policy), ids);
          const turned = Object.keys(after).filter(
            (name) => before[name] !== 'undetermined' && before[name] !== after[name],
          );
          expect(turned).toEqual([]);
          before = after;
        }
      }),
      { ...SEED, numRuns: 100 },
    );
  });

  test('rules that nobody has set leave an answer open, and never turn it round', () => {
    const names = Object.keys(BENEFIT_PARAMETERS);
    fc.assert(
      fc.property(knownHousehold, fc.subarray(names, { minLength: 1, maxLength: 6 }), (facts, unset) => {
        const ids = facts.people.map(({ id }) => id);
        const county = demoPolicy(
          'urban',
          undefined,
          parametersWith(Object.fromEntries(unset.map((name) => [name, '?']))),
        );
        const full = answersOf(assess(facts, policy), ids);
        const less = answersOf(assess(facts, county), ids);
        const turned = Object.keys(full).filter(
          (name) => full[name] !== less[name] && less[name] !== 'undetermined',
        );
        expect({ unset, turned }).toEqual({ unset, turned: [] });
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

  test.each(['urban', 'rural'] as const)(
    'any day between two changes of the policy gives the same answer, %s',
    (area) => {
      const changes = new Set(
        ALL_PARAMETERS.flatMap(({ values }) =>
          values.flatMap((v) => [v.effectiveFrom as string, v.inForceFrom as string]),
        ),
      );
      const facts = aHousehold({
        people: [aPerson({ isSeriouslyIll: checked(true) })],
        income: [
          anIncome({ amount: checked(500_000) }),
          anIncome({ id: 'i2', kind: 'basicPension', amount: checked(90_000) }),
        ],
        emergency: { ...aHousehold().emergency, what: checked('fire') },
      });
      const classesOn = (on: PlainDate) => assess({ ...facts, on }, demoPolicy(area, on)).classes;
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1_500 }), (offset) => {
          const day = plusDays('2024-12-01' as PlainDate, offset);
          const next = plusDays(day, 1);
          if (!changes.has(next)) expect(classesOn(next)).toEqual(classesOn(day));
        }),
        SEED,
      );
    },
  );
});
