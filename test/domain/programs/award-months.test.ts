import type { Fact } from '@/domain/facts/fact';
import { type PlainDate, plusMonths } from '@/domain/kernel/plain-date';
import { assess } from '@/domain/programs/assess';
import { firstPaidMonth, lastGraceMonth } from '@/domain/programs/subsistence-allowance/effective-month';
import { graceOf, gracePayment } from '@/domain/programs/subsistence-allowance/grace-period';
import { aHousehold, anIncome, aPerson, checked, demoPolicy, unknown } from './build-facts';

const day = (text: string) => text as PlainDate;
const policy = demoPolicy();

describe('the months of an award', () => {
  test.each([
    ['2026-11-30', '2026-12'],
    ['2026-12-01', '2027-01'],
    ['2026-12-31', '2027-01'],
    ['2027-01-01', '2027-02'],
  ])('confirmed on %s it is paid from %s', (confirmed, month) => {
    expect(firstPaidMonth(day(confirmed))).toBe(month);
  });

  test.each([
    [1, '2026-10'],
    [3, '2026-12'],
    [6, '2027-03'],
  ])('a grace period of %d months given on 15 September 2026 lasts up to %s', (months, last) => {
    expect(lastGraceMonth(day('2026-09-15'), months)).toBe(last);
  });

  test.each([
    ['2026-05-22', 6, '2026-11-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %d months is %s: the last day where the month has no such day', (from, months, to) => {
    expect(plusMonths(day(from), months)).toBe(to);
  });
});

describe('who rises above the line', () => {
  const allowanceWith = (fen: Fact<number>, savings = 0) =>
    assess(
      aHousehold({
        income: [anIncome({ amount: fen })],
        property: { ...aHousehold().property, savings: checked(savings) },
      }),
      policy,
    ).classes.subsistenceAllowance;
  const work: Fact<boolean> = checked(true);
  const ask = (changes: Partial<Parameters<typeof graceOf>[0]> = {}, of = policy) =>
    graceOf(
      {
        on: day('2026-09-15'),
        allowance: allowanceWith(checked(840_000)),
        becauseOfWork: work,
        ...changes,
      },
      of,
    );

  test('because of work is paid for six months more, and told thirty days before the end', () => {
    expect(ask()).toEqual({
      proposal: 'grace',
      lastMonth: '2027-03',
      noticeFrom: '2027-03-01',
      isNew: true,
    });
  });

  test.each([
    [839_999, 'continue'],
    [840_000, 'grace'],
    [840_001, 'grace'],
  ])('with %d fen a year: %s', (fen, proposal) => {
    expect(ask({ allowance: allowanceWith(checked(fen)) }).proposal).toBe(proposal);
  });

  test.each([
    ['2027-03-31', 'grace'],
    ['2027-04-01', 'end'],
    ['2027-04-02', 'end'],
  ])('a period given on 15 September 2026 is on %s: %s', (on, proposal) => {
    expect(ask({ on: day(on), givenOn: day('2026-09-15') }).proposal).toBe(proposal);
  });

  test('a second review neither lengthens the period nor begins another', () => {
    expect(ask({ on: day('2027-02-10'), givenOn: day('2026-09-15') })).toMatchObject({
      lastMonth: '2027-03',
      isNew: false,
    });
  });

  test('who falls below the line again is back, in the period and after it', () => {
    const allowance = allowanceWith(checked(500_000));
    expect(ask({ allowance, givenOn: day('2026-09-15') }).proposal).toBe('continue');
    expect(ask({ allowance, on: day('2027-08-01'), givenOn: day('2026-09-15') }).proposal).toBe('continue');
  });

  test('a death in the period: the earner’s brings the household back, another’s leaves the period as it is', () => {
    const couple = [aPerson(), aPerson({ id: 'm2', relation: 'spouse' })];
    // 17,000 yuan a year: above 700 × 12 × 2 = 16,800 for two, above 8,400 for one.
    const income = [anIncome({ person: 'm2', amount: checked(1_700_000) })];
    const after = (facts: Partial<Parameters<typeof aHousehold>[0]>) =>
      ask({
        on: day('2026-11-20'),
        givenOn: day('2026-09-15'),
        allowance: assess(aHousehold(facts), policy).classes.subsistenceAllowance,
      });
    expect(after({ people: couple, income })).toMatchObject({ proposal: 'grace', lastMonth: '2027-03' });
    expect(after({ people: [aPerson({ id: 'm2' })], income })).toMatchObject({
      proposal: 'grace',
      lastMonth: '2027-03',
      isNew: false,
    });
    expect(after({ people: [aPerson()], income: [] })).toEqual({ proposal: 'continue' });
  });

  test('not because of work there is no grace', () => {
    expect(ask({ becauseOfWork: checked(false) })).toEqual({ proposal: 'end' });
  });

  test('property over its line has no grace, whatever the income', () => {
    expect(ask({ allowance: allowanceWith(checked(840_000), 1_680_001) })).toEqual({ proposal: 'end' });
    expect(ask({ allowance: allowanceWith(checked(0), 1_680_001) })).toEqual({ proposal: 'end' });
  });

  test('what nobody knows ends nothing', () => {
    expect(ask({ becauseOfWork: unknown })).toMatchObject({
      proposal: 'undetermined',
      lacks: [{ kind: 'fact', what: '收入增加是不是因为就业' }],
    });
    expect(ask({ allowance: allowanceWith(unknown) }).proposal).toBe('undetermined');
    expect(ask({}, { find: () => undefined })).toMatchObject({
      proposal: 'undetermined',
      lacks: [{ kind: 'parameter', name: 'gracePeriodMonths' }],
    });
  });

  test('in the period the share that the place sets of the former amount is paid', () => {
    expect(gracePayment(52_000, policy).value.low.whole).toBe(52_000);
    const half = {
      find: ((name: string) => (name === 'gracePaidShare' ? found(5_000) : undefined)) as never,
    };
    expect(gracePayment(52_001, half).value).toMatchObject({ low: { whole: 26_000, part: 1, of: 2 } });
    expect(gracePayment(52_000, { find: () => undefined }).value.high).toBeUndefined();
  });
});

const found = (value: number) => ({
  value,
  region: '990101',
  effectiveFrom: day('2026-01-01'),
  inForceFrom: day('2026-01-01'),
  lastVerifiedOn: day('2026-01-01'),
  confidence: 'sample',
  source: { title: '示例' },
});
