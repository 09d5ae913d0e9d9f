import { adjustAward } from '@/domain/award/adjust-award';
import { type Award, singlePersonCover } from '@/domain/award/award';
import { awardAfterChange } from '@/domain/award/household-change';
import { queueReasonText } from '@/domain/award/queue-reason';
import type { HouseholdEvent } from '@/domain/household-history/household-event';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { HOUSEHOLD_CHANGE_PARAMETERS } from '@/domain/policy/household-change-parameters';
import { policyAt } from '@/domain/policy/policy-at';
import { aHousehold, aPerson, TODAY } from '../programs/build-facts';

const NEW_YEAR = '2027-01-01' as PlainDate;
const DIED_ON = '2026-11-30' as PlainDate;
const yuan = (amount: number): number => amount * 100;
const names = (id: string): string => ({ m1: '张示', m2: '李示', m3: '王示' })[id] ?? id;

const policyOn = (day: PlainDate) =>
  policyAt({
    region: '990101',
    area: 'urban',
    effectiveOn: day,
    knownOn: day,
    parameters: [...ALL_PARAMETERS, ...HOUSEHOLD_CHANGE_PARAMETERS],
  });

const COUPLE = aHousehold({ people: [aPerson(), aPerson({ id: 'm2', relation: 'spouse' })] });
const ALONE = aHousehold();

const award = (changes: Partial<Award> = {}): Award => ({
  awardId: 'a1',
  class: 'subsistenceAllowance',
  covers: ['m1', 'm2'],
  facts: COUPLE,
  policyDay: TODAY,
  monthly: yuan(1400),
  since: '2026-03',
  township: '990101100',
  area: 'urban',
  adjustments: [],
  ...changes,
});

const death = (person: string, succession?: { to: 'h2'; head: string }): HouseholdEvent => ({
  is: 'memberDied',
  person,
  on: DIED_ON,
  cause: 'death',
  ...(succession ? { succession: { ...succession, relations: {} } } : {}),
});
const after = (event: HouseholdEvent, more: object = {}, of: Partial<Award> = {}) =>
  awardAfterChange(
    award(of),
    { events: [event], facts: ALONE, decidedOn: '2026-12-10' as PlainDate, ...more },
    policyOn(NEW_YEAR),
  );

describe('an award whose household has changed', () => {
  test('is paid for who is left from the month after the decision, within three months of a death', () => {
    expect(after(death('m2'))).toMatchObject({
      award: 'goesOn',
      covers: ['m1'],
      from: '2027-01',
      dueBy: '2027-02-28',
      mustBeHeard: true,
      article: { documentNumber: '民发〔2022〕83号', article: '一（三）' },
    });
    expect(after(death('m2'))?.monthly).toBeLessThan(yuan(1400));
  });

  test('ends in favour of one that follows it when its head has died', () => {
    const spouse = aHousehold({ people: [aPerson({ id: 'm2' })] });
    expect(after(death('m1', { to: 'h2', head: 'm2' }), { facts: spouse })).toMatchObject({
      award: 'followed',
      covers: ['m2'],
    });
  });

  test('ends when nobody is left; the dead are not heard', () => {
    const nobody = aHousehold({ people: [] });
    const last = after(death('m1'), { facts: nobody }, { covers: ['m1'], facts: ALONE });
    expect(last).toMatchObject({ award: 'ends', covers: [], mustBeHeard: false });
    const hardship = after(
      death('m1'),
      { facts: nobody },
      { class: 'extremeHardship', covers: ['m1'], facts: ALONE },
    );
    expect(hardship?.article.article).toBe('第二十四条');
  });

  test('in its months of grace it goes on as it was, less only what the dead had on top', () => {
    expect(after(death('m2'), { graceUntil: '2027-01' })?.monthly).toBe(yuan(1400));
    const elder = aPerson({
      id: 'm2',
      relation: 'spouse',
      birth: { value: '1940-01-01', provenance: 'checked' } as never,
    });
    const facts = aHousehold({ people: [aPerson(), elder] });
    const monthly = after(death('m2'), { graceUntil: '2027-01' }, { facts })?.monthly ?? 0;
    expect(monthly).toBeLessThan(yuan(1400));
    expect(monthly).toBeGreaterThan(yuan(1000));
  });

  test('the month after the last one of grace goes by the household as it is', () => {
    const grace = after(death('m2'), { graceUntil: '2026-12' });
    expect(grace?.monthly).toBe(after(death('m2'))?.monthly);
  });

  test('a change of registers alone changes nothing of what is paid', () => {
    const registered: HouseholdEvent = {
      is: 'registered',
      person: 'm2',
      at: 'elsewhere',
      on: DIED_ON,
      cause: 'registerMoved',
    };
    expect(after(registered)).toBeUndefined();
  });
});

describe('the yearly adjustment', () => {
  const adjust = (householdChanges: readonly HouseholdEvent[]) =>
    adjustAward(award({ householdChanges }), {
      adjustmentId: '2027',
      effectiveMonth: '2027-01',
      before: policyOn(TODAY),
      policy: policyOn(NEW_YEAR),
    });

  test('leaves an award whose household has changed to an officer, with the day by which it is due', () => {
    const outcome = adjust([death('m2')]);
    if (outcome.is !== 'queued') throw new Error(outcome.is);
    expect(outcome.reasons.map((reason) => queueReasonText(reason, names))).toEqual([
      '家里有变动还没有办：2026年11月30日李示去世，要在2027年2月28日前核查办完，请先核查（依据《社会救助法》第四十七条）。',
    ]);
  });

  test.each([
    ['the day before the month', '2026-12-31', 'queued'],
    ['its first day', '2027-01-01', 'queued'],
    ['the day after it', '2027-01-02', 'adjusted'],
  ])('a change on %s', (_, on, is) => {
    expect(adjust([{ ...death('m2'), on: on as PlainDate }]).is).toBe(is);
  });
});

test('an award for a one-person unit keeps the link to the family that it was carved out of', () => {
  const link = {
    person: 'm2',
    applicant: 'm1',
    family: ['m1'],
    answer: 'met',
    lists: [{ list: 'severelyDisabled', is: 'met' }],
  } as const;
  expect(singlePersonCover(link)).toEqual({ covers: ['m2'], carvedFrom: link });
});
