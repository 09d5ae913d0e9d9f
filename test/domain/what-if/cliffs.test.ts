import fc from 'fast-check';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { assess } from '@/domain/programs/assess';
import { withChanges } from '@/domain/what-if/changed-parameters';
import { cliffsOf } from '@/domain/what-if/cliffs';
import { monthlyAidOf } from '@/domain/what-if/monthly-aid';
import { withIncome } from '@/domain/what-if/rising-income';
import { standingsOf } from '@/domain/what-if/standings';
import { knownHousehold } from '../programs/arbitrary-household';
import {
  aHousehold,
  anIncome,
  aPerson,
  bornOn,
  checked,
  demoPolicy,
  TODAY,
  unknown,
} from '../programs/build-facts';

/** Without the sums of special aid, so that the arithmetic is that of the monthly classes alone. */
const MONEY_OF_SPECIAL_AID = ['residentPremium', 'disabledLivingAmount', 'disabledCareAmount'];
const PLAIN = ALL_PARAMETERS.filter(({ name }) => !MONEY_OF_SPECIAL_AID.includes(name));
const policy = demoPolicy('urban', TODAY, PLAIN);
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

  test('a person in extreme hardship falls from the whole amount to nothing, and no grace follows', () => {
    // Own income of 700 a month is not below the standard; 910 and 75 for care end at once.
    const old = aPerson({ ...bornOn('1950-01-01'), cannotDoAlone: checked([]) });
    const { cliffs } = cliffsOf(aHousehold({ people: [old] }), policy, {
      person: 'm1',
      kind: 'retirementPension',
      to: yuan(705),
    });
    expect(cliffs[0]).toMatchObject({
      incomeBefore: yuan(699),
      aidBefore: yuan(985),
      aidAfter: 0,
      loses: yuan(984),
    });
    expect(cliffs[0]?.ended.map((one) => one.class)).toContain('extremeHardship');
    expect(cliffs[0]?.graceMonths).toBeUndefined();
  });

  test('income that is no work ends an allowance without grace', () => {
    const facts = aHousehold({
      people: [aPerson(), aPerson({ id: 'm2', relation: 'child', ...bornOn('2018-03-01') })],
    });
    const { cliffs } = cliffsOf(facts, policy, { person: 'm1', kind: 'rent', to: yuan(1_500) });
    expect(cliffs).toMatchObject([{ incomeAfter: yuan(1_400), loses: yuan(70) }]);
    expect(cliffs[0]).not.toHaveProperty('graceMonths');
  });

  test('where a class ends without a loss of money the step is listed apart', () => {
    const { endings } = cliffsOf(aHousehold(), policy, ofWages(1_500));
    expect(endings.map(({ incomeAfter, ended }) => [incomeAfter, ended.map((one) => one.class)])).toEqual([
      [yuan(875), ['subsistenceAllowance']],
      // Four fifths of the wages reach one and a half times 700, or 1,050, at 1,312.50.
      [yuan(1_313), ['subsistenceMargin']],
      // The 700 that living costs are no more than six tenths of four fifths of 1,458.33.
      [yuan(1_459), ['rigidExpenditure']],
    ]);
  });

  test('the help with the premium that ends with a class makes a cliff of its own', () => {
    const premium = { name: 'residentPremium', region: '990101', value: yuan(400) } as const;
    const subsidized = demoPolicy('urban', TODAY, withChanges(PLAIN, [premium], TODAY));
    const { cliffs } = cliffsOf(aHousehold(), subsidized, ofWages(1_500));
    expect(cliffs.map(({ incomeAfter }) => incomeAfter)).toContain(yuan(875));
    for (const { loses, special, specialBefore, specialAfter, aidBefore, aidAfter } of cliffs) {
      expect(loses).toBe(specialBefore - specialAfter + aidBefore - aidAfter - yuan(1));
      expect(special.map(({ before }) => before.item)).toContain('premiumSubsidy');
    }
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
