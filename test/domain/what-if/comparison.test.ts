import type { HouseholdFacts } from '@/domain/facts/household-facts';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { policyAt } from '@/domain/policy/policy-at';
import { generateHousehold, households } from '@/domain/population/generate-household';
import { demoPlace } from '@/domain/population/place';
import { type ParameterChange, withChanges } from '@/domain/what-if/changed-parameters';
import { compareParameters } from '@/domain/what-if/compare-parameters';
import type { TrialHousehold } from '@/domain/what-if/comparison';
import { aHousehold, anIncome, aPerson, bornOn, checked, TODAY, unknown } from '../programs/build-facts';

const REGION = '990101';
const TOWNSHIP = '990101100';
const PLACE = demoPlace(TODAY);
const yuan = (amount: number): number => amount * 100;
const one = (facts: HouseholdFacts, area: 'urban' | 'rural' = 'urban'): TrialHousehold => ({
  id: 'h1',
  township: TOWNSHIP,
  area,
  facts,
});
const earning = (fenAYear: number): HouseholdFacts =>
  aHousehold({ income: [anIncome({ amount: checked(fenAYear) })] });
const standard = (fenAMonth: number, area?: 'urban' | 'rural'): ParameterChange => ({
  name: 'subsistenceStandard',
  value: { fen: fenAMonth, per: 'month' },
  region: REGION,
  ...(area ? { area } : {}),
});
const savingsMonths = (value: number): ParameterChange => ({
  name: 'subsistenceSavingsMonths',
  value,
  region: REGION,
});
const tryOn = (facts: HouseholdFacts, ...changes: ParameterChange[]) =>
  compareParameters([one(facts)], { region: REGION, on: TODAY, changes });
const allowance = (facts: HouseholdFacts, ...changes: ParameterChange[]) =>
  tryOn(facts, ...changes).classes.subsistenceAllowance;

test('a changed value applies from its day on, whatever is built in for a later day', () => {
  const on = (day: string, effectiveOn: string) =>
    policyAt({
      region: REGION,
      area: 'urban',
      effectiveOn: effectiveOn as PlainDate,
      knownOn: effectiveOn as PlainDate,
      parameters: withChanges(ALL_PARAMETERS, [standard(yuan(1))], day as PlainDate),
    }).find('subsistenceStandard')?.value.fen;
  expect(on('2026-12-31', '2026-12-30')).toBe(yuan(700));
  expect(on('2026-12-31', '2027-01-01')).toBe(yuan(1));
  expect(on('2027-01-01', '2027-01-01')).toBe(yuan(1));
});

describe('who enters and who leaves', () => {
  test('nothing changes, nobody moves', () => {
    const { fates, classes, townships } = tryOn(earning(yuan(8_400) - 1));
    expect(fates).toEqual({ gains: 0, same: 1, loses: 0, mayLose: 0 });
    expect(classes.subsistenceAllowance).toMatchObject({ entered: 0, left: 0, raised: 0, lowered: 0 });
    expect(townships[TOWNSHIP]).toMatchObject({ before: yuan(1), after: yuan(1) });
  });

  test('a standard 1 fen a month higher lets in who was exactly at it, and not who is above', () => {
    expect(allowance(earning(yuan(8_400)), standard(70_001)).entered).toBe(1);
    expect(allowance(earning(yuan(8_400) + 11), standard(70_001)).entered).toBe(1);
    expect(allowance(earning(yuan(8_400) + 12), standard(70_001)).entered).toBe(0);
    expect(allowance(earning(yuan(8_400) - 1), standard(70_001)).entered).toBe(0);
  });

  test('a lower standard puts out who is at it and not who is 1 fen below', () => {
    expect(allowance(earning(yuan(8_400) - 12), standard(69_999)).left).toBe(1);
    expect(allowance(earning(yuan(8_400) - 13), standard(69_999)).left).toBe(0);
  });

  test('a change for one area leaves the other alone', () => {
    expect(allowance(aHousehold(), standard(80_000, 'rural'))).toMatchObject({ raised: 0 });
    expect(allowance(aHousehold(), standard(80_000, 'urban'))).toMatchObject({ raised: 1 });
    expect(allowance(aHousehold(), standard(80_000))).toMatchObject({ raised: 1 });
  });

  test('a parameter that the place has not set can be tried too', () => {
    const facts = aHousehold({
      people: [aPerson({ disability: checked({ category: 'hearing', grade: 2 }) })],
    });
    const change: ParameterChange = {
      name: 'unableToWorkDisabilities',
      value: { hearing: 2 },
      region: REGION,
    };
    expect(tryOn(facts, change).classes.extremeHardship.entered).toBe(1);
  });

  test('what is published for later does not take the place of what is tried', () => {
    const later = { ...aHousehold(), on: '2027-06-01' as HouseholdFacts['on'] };
    const { townships } = compareParameters([one(later)], {
      region: REGION,
      on: later.on,
      changes: [standard(80_000)],
    });
    expect(townships[TOWNSHIP]).toMatchObject({ before: yuan(730), after: yuan(800) });
  });
});

describe('who loses', () => {
  test('a loser is listed with the class that ends, what is left, and the condition', () => {
    const { losers, fates } = tryOn(earning(yuan(8_000)), standard(66_000));
    expect(fates.loses).toBe(1);
    expect(losers).toMatchObject([
      {
        household: 'h1',
        township: TOWNSHIP,
        from: 'subsistenceAllowance',
        to: 'subsistenceMargin',
        aidBefore: yuan(34),
        aidAfter: 0,
        reasons: [{ condition: 'subsistenceAllowance.incomeBelowStandard' }],
      },
    ]);
  });

  test('who is paid less and stays in loses too, without a condition', () => {
    const { losers } = tryOn(aHousehold(), standard(69_900));
    expect(losers).toMatchObject([{ aidBefore: yuan(700), aidAfter: yuan(699), reasons: [] }]);
  });

  test('leaving a class for a better one is no loss', () => {
    const { classes, fates } = tryOn(earning(yuan(9_000)), standard(80_000));
    expect(classes.subsistenceMargin.left).toBe(1);
    expect(classes.subsistenceAllowance.entered).toBe(1);
    expect(fates).toEqual({ gains: 1, same: 0, loses: 0, mayLose: 0 });
  });

  test('an answer that becomes open is never counted as out, and the household only may lose', () => {
    const facts = aHousehold({
      property: { ...aHousehold().property, savings: checked({ least: 0, most: yuan(16_500) }) },
    });
    const { classes, fates, losers, townships } = tryOn(facts, savingsMonths(20));
    expect(classes.subsistenceAllowance).toMatchObject({ left: 0, becameOpen: 1 });
    expect({ fates, losers }).toMatchObject({ fates: { loses: 0, mayLose: 1 }, losers: [] });
    expect(townships[TOWNSHIP]).toMatchObject({ openBefore: 0, openAfter: 1, after: 0 });
  });

  test('who would be paid less even at best loses, whatever is still open', () => {
    const facts = aHousehold({
      property: { ...aHousehold().property, savings: checked({ least: 0, most: yuan(16_500) }) },
    });
    expect(tryOn(facts, savingsMonths(20), standard(69_900)).fates).toMatchObject({ loses: 1, mayLose: 0 });
  });

  test('who was open before is neither in nor out after', () => {
    const facts = aHousehold({ incomeIsAll: unknown, income: [anIncome({ amount: checked(yuan(8_400)) })] });
    expect(allowance(facts, standard(80_000))).toMatchObject({ entered: 0, left: 0, becameOpen: 1 });
    expect(allowance(facts, standard(60_000))).toMatchObject({ entered: 0, left: 0 });
  });

  test('a household is not paid twice: an old person’s 特困 and the household’s allowance count once', () => {
    const old = aPerson({ ...bornOn('1950-01-01'), cannotDoAlone: checked([]) });
    const { townships } = tryOn(aHousehold({ people: [old] }));
    expect(townships[TOWNSHIP]?.before).toBe(yuan(910 + 75));
  });
});

describe('on a population', () => {
  const population = () => households(7, { to: 1_500 }, PLACE);
  const change = { region: REGION, on: TODAY, changes: [standard(60_000)] };

  test('the counts agree with each other and with the households one by one', () => {
    const { households: count, fates, losers, townships, classes } = compareParameters(population(), change);
    expect(count).toBe(1_500);
    expect(Object.values(fates).reduce((sum, n) => sum + n, 0)).toBe(count);
    expect(losers).toHaveLength(fates.loses);
    expect(Object.values(townships).reduce((sum, { households: n }) => sum + n, 0)).toBe(count);
    const { before, after, entered, left, openToMet, becameOpen } = classes.subsistenceAllowance;
    expect(before.met + before.notMet + before.undetermined).toBe(count);
    expect(after.met).toBeGreaterThan(0);
    expect(after.met - before.met).toBeLessThanOrEqual(entered + openToMet - left);
    expect(becameOpen).toBeGreaterThanOrEqual(0);
    for (const { household } of losers.slice(0, 20)) {
      const again = generateHousehold(7, Number(household.slice(1)), PLACE);
      expect(compareParameters([again], change).fates.loses).toBe(1);
    }
  });

  test('a standard that only rises makes nobody of the allowance worse off', () => {
    const { classes } = compareParameters(population(), { ...change, changes: [standard(200_000)] });
    expect(classes.subsistenceAllowance).toMatchObject({ left: 0, lowered: 0 });
    expect(classes.subsistenceAllowance.entered).toBeGreaterThan(20);
  });

  test('only as many losers are kept as were asked for', () => {
    const { losers, fates } = compareParameters(population(), { ...change, listLosers: 3 });
    expect(losers).toHaveLength(3);
    expect(fates.loses).toBeGreaterThan(3);
  });
});
