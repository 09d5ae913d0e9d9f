import type { HouseholdFacts } from '@/domain/facts/household-facts';
import { policyAt } from '@/domain/policy/policy-at';
import { households } from '@/domain/population/generate-household';
import { demoPlace } from '@/domain/population/place';
import { assess } from '@/domain/programs/assess';
import { AidOfPeople } from '@/domain/what-if/aid-of-people';
import type { ParameterChange } from '@/domain/what-if/changed-parameters';
import { compareParameters } from '@/domain/what-if/compare-parameters';
import { specialItemsOf } from '@/domain/what-if/special-items';
import { aHousehold, anIncome, aPerson, checked, TODAY, unknown } from '../programs/build-facts';

const REGION = '990101';
const TOWNSHIP = '990101100';
const yuan = (amount: number): number => amount * 100;
const change = (name: string, value: unknown): ParameterChange =>
  ({ name, value, region: REGION }) as unknown as ParameterChange;
const standard = (amount: number) => change('subsistenceStandard', { fen: yuan(amount), per: 'month' });
const tryOn = (facts: HouseholdFacts, ...changes: ParameterChange[]) =>
  compareParameters([{ id: 'h1', township: TOWNSHIP, area: 'urban', facts }], {
    region: REGION,
    on: TODAY,
    changes,
  });
const earning = (amount: number): HouseholdFacts =>
  aHousehold({ income: [anIncome({ amount: checked(yuan(amount)) })] });

describe('a trial counts special aid', () => {
  test('the cost of a township with it: 400×90% = 360 yuan a year for one in 低保', () => {
    expect(tryOn(aHousehold(), standard(700)).townships[TOWNSHIP]).toMatchObject({
      before: yuan(700),
      specialBefore: yuan(360),
      specialAfter: yuan(360),
    });
  });

  test('who leaves 低保 for 低保边缘 is paid 50% of the premium instead of 90%, and is told so', () => {
    // 收入 8000：低于 8400，改成 660×12 = 7920 就不低于了
    const { townships, losers } = tryOn(earning(8_000), standard(660));
    expect(townships[TOWNSHIP]).toMatchObject({ specialBefore: yuan(360), specialAfter: yuan(200) });
    expect(losers).toMatchObject([{ specialBefore: yuan(360), specialAfter: yuan(200) }]);
    expect(losers[0]?.special.map(({ before, after }) => [before.item, after?.basisPoints])).toContainEqual([
      'premiumSubsidy',
      5_000,
    ]);
  });

  test('a premium that is paid for by one basis point less makes one lose though the allowance stays', () => {
    const at = (share: number) => tryOn(aHousehold(), change('premiumSubsidy.subsistenceAllowance', share));
    expect(at(9_000).fates).toMatchObject({ same: 1 });
    expect(at(9_001).fates).toMatchObject({ gains: 1 });
    const less = at(8_999);
    expect(less.fates).toMatchObject({ loses: 1 });
    expect(less.losers).toMatchObject([{ aidBefore: yuan(700), aidAfter: yuan(700), specialAfter: 35_996 }]);
  });

  test('an item that is no money counts as lost when it ends', () => {
    const pupil = aHousehold({
      people: [aPerson(), aPerson({ id: 'm2', relation: 'spouse', schooling: checked('upToBachelor') })],
    });
    const { fates, losers } = tryOn(pupil, change('education.subsistenceAllowance', 'none'));
    expect(fates).toMatchObject({ loses: 1 });
    expect(losers[0]?.special).toMatchObject([{ before: { item: 'education', person: 'm2' } }]);
    expect(losers[0]?.special[0]).not.toHaveProperty('after');
  });

  test('an allowance for the disabled by the month counts for twelve', () => {
    const facts = aHousehold({
      people: [aPerson({ disability: checked({ category: 'hearing', grade: 4 }) })],
    });
    const { townships } = tryOn(facts, change('disabledLivingAmount', { fen: yuan(120), per: 'month' }));
    // 360+100×12 = 1560；360+120×12 = 1800
    expect(townships[TOWNSHIP]).toMatchObject({ specialBefore: yuan(1_560), specialAfter: yuan(1_800) });
  });

  test('what is only open is neither counted nor lost', () => {
    const open = aHousehold({ incomeIsAll: unknown });
    const { townships, fates } = tryOn(open, change('premiumSubsidy.subsistenceAllowance', 0));
    expect(townships[TOWNSHIP]).toMatchObject({ specialBefore: 0, specialAfter: 0 });
    expect(fates.loses).toBe(0);
  });
});

test('people who are alike have what special aid itself says of each of them', () => {
  for (const area of ['urban', 'rural'] as const) {
    const policy = policyAt({ region: REGION, area, effectiveOn: TODAY, knownOn: TODAY });
    const ledger = new AidOfPeople(policy);
    for (const { facts } of households(3, { to: 1_500 }, demoPlace(TODAY))) {
      const assessment = assess(facts, policy, { withTrace: false });
      const bare = (items: ReturnType<typeof specialItemsOf>) => items.map(({ lacks: _, ...item }) => item);
      expect(bare(ledger.of(assessment, facts))).toEqual(bare(specialItemsOf(assessment, facts, policy)));
    }
  }
});
