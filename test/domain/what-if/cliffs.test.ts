import fc from 'fast-check';
import { assess } from '@/domain/programs/assess';
import { cliffsOf, withIncome } from '@/domain/what-if/cliffs';
import { monthlyAidOf } from '@/domain/what-if/monthly-aid';
import { standingsOf } from '@/domain/what-if/standings';
import { knownHousehold } from '../programs/arbitrary-household';
import { aHousehold, anIncome, aPerson, bornOn, checked, demoPolicy, unknown } from '../programs/build-facts';

const policy = demoPolicy();
const yuan = (amount: number): number => amount * 100;
const ofWages = (to: number) => ({ person: 'm1', to: yuan(to) });

describe('what the next yuan does to a family', () => {
  test('an allowance by the exact difference alone has no cliff: the last yuan of it is small', () => {
    // 700 a month. A fifth of the wages is the cost of working, at most 350: the difference runs out at 875.
    const { cliffs, openSteps } = cliffsOf(aHousehold(), policy, ofWages(1_500));
    expect(openSteps).toBe(0);
    expect(cliffs).toEqual([]);
  });

  test('the supplement of a minor ends with the allowance: a cliff at the standard, with how much and why', () => {
    // Two people: 1,400 a month and 70 for the child. Wages less 350 reach 1,400 at 1,750; before it, at 1,749,
    // the difference is 1 and the supplement 70. One yuan more earned, 71 less paid: 70 less.
    const facts = aHousehold({
      people: [aPerson(), aPerson({ id: 'm2', relation: 'child', ...bornOn('2018-03-01') })],
    });
    const { cliffs } = cliffsOf(facts, policy, ofWages(2_200));
    expect(cliffs).toHaveLength(1);
    expect(cliffs[0]).toMatchObject({
      incomeBefore: yuan(1_749),
      incomeAfter: yuan(1_750),
      aidBefore: yuan(71),
      aidAfter: 0,
      loses: yuan(70),
      recoveredAt: yuan(1_820),
      graceMonths: 6,
    });
    expect(cliffs[0]?.ended).toMatchObject([
      {
        class: 'subsistenceAllowance',
        reasons: [{ condition: 'subsistenceAllowance.incomeBelowStandard' }],
      },
    ]);
  });

  test('a cliff nobody climbs again within what was looked at says so by saying nothing', () => {
    const facts = aHousehold({
      people: [aPerson(), aPerson({ id: 'm2', relation: 'child', ...bornOn('2018-03-01') })],
    });
    const { cliffs } = cliffsOf(facts, policy, ofWages(1_819));
    expect(cliffs).toHaveLength(1);
    expect(cliffs[0]?.recoveredAt).toBeUndefined();
  });

  test('one yuan short of the cliff there is none', () => {
    const facts = aHousehold({
      people: [aPerson(), aPerson({ id: 'm2', relation: 'child', ...bornOn('2018-03-01') })],
    });
    expect(cliffsOf(facts, policy, ofWages(1_749)).cliffs).toEqual([]);
    expect(cliffsOf(facts, policy, ofWages(1_750)).cliffs).toHaveLength(1);
  });

  test('it begins with what the person earns now', () => {
    const facts = aHousehold({
      people: [aPerson(), aPerson({ id: 'm2', relation: 'child', ...bornOn('2018-03-01') })],
      income: [anIncome({ kind: 'wages', every: 'month', amount: checked(yuan(1_749)) })],
    });
    expect(cliffsOf(facts, policy, ofWages(1_800))).toMatchObject({
      from: yuan(1_749),
      cliffs: [{ incomeBefore: yuan(1_749) }],
    });
  });

  test('where aid waits for something, steps are open and no loss is claimed', () => {
    const { cliffs, openSteps, lacks } = cliffsOf(aHousehold({ incomeIsAll: unknown }), policy, ofWages(100));
    expect({ cliffs, openSteps }).toEqual({ cliffs: [], openSteps: 100 });
    expect(lacks).toContainEqual({ kind: 'fact', what: '有没有其他收入' });
  });

  test('whatever the household: a cliff is where income and aid together fall, and each such step is one', () => {
    const have = (facts: Parameters<typeof assess>[0], income: number) =>
      income +
      monthlyAidOf(standingsOf(assess(withIncome(facts, ofWages(0), income), policy, { withTrace: false })))
        .sure;
    fc.assert(
      fc.property(knownHousehold, fc.integer({ min: 0, max: 2_000 }), (facts, start) => {
        const from = yuan(start);
        const { cliffs, openSteps } = cliffsOf(facts, policy, {
          ...ofWages(start + 20),
          from,
        });
        const falls = Array.from({ length: 20 }, (_, step) => from + yuan(step)).filter(
          (income) => have(facts, income + yuan(1)) < have(facts, income),
        );
        if (openSteps === 0) expect(cliffs.map(({ incomeBefore }) => incomeBefore)).toEqual(falls);
        for (const { loses, ended } of cliffs) {
          expect(loses).toBeGreaterThan(0);
          expect(ended.length).toBeGreaterThan(0);
        }
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });
});
