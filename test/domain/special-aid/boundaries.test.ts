import { UNKNOWN } from '@/domain/facts/fact';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { checked } from '../programs/build-facts';
import { aidOf, itemOf, shown } from './build-aid';

const LOW = { subsistenceAllowance: 'met' } as const;
const answer = (...[item, standings, wanted]: [Parameters<typeof itemOf>[1], ...Parameters<typeof aidOf>]) =>
  itemOf(aidOf(standings, wanted), item).answer;
const born = (date: string) => ({ birth: checked(date as PlainDate) });
const graded = (grade: number, category: 'sight' | 'mental' = 'sight') => ({
  disability: checked({ category, grade }),
});
const rural = (shared: object, standings: Parameters<typeof aidOf>[0] = LOW) =>
  answer('ruralHouse', standings, { area: 'rural', shared });

describe('premium subsidy', () => {
  test('is nine tenths of the premium for an allowance household, in fen', () => {
    expect(itemOf(aidOf(LOW), 'premiumSubsidy').entitlement).toMatchObject({
      yearlyFen: { low: { whole: 36_000, part: 0 }, high: { whole: 36_000 } },
    });
  });
  test('a share of nothing is a no', () => {
    expect(answer('premiumSubsidy', { rigidExpenditure: 'met' })).toBe('notMet');
  });
});

describe('medical aid of a household with rigid spending', () => {
  test.each(['inpatientAid', 'outpatientAid', 'tiltedAid'] as const)(
    '%s is for the seriously ill',
    (item) => {
      const ill = (isSeriouslyIll: typeof UNKNOWN | ReturnType<typeof checked<boolean>>) =>
        answer(item, { rigidExpenditure: 'met' }, { person: { isSeriouslyIll } });
      expect([ill(checked(true)), ill(checked(false)), ill(UNKNOWN)]).toEqual([
        'met',
        'notMet',
        'undetermined',
      ]);
    },
  );
});

describe('education', () => {
  const at = (person: object, own = {}) => answer('education', LOW, { person, own });
  test('is for pupils and students', () => {
    expect(at({ schooling: checked('upToBachelor') })).toBe('met');
    expect(at({ schooling: checked('graduate') })).toBe('met');
  });
  test('a child without school may be in a kindergarten; somebody of age is not', () => {
    expect(at({ schooling: checked('none'), ...born('2008-11-23') })).toBe('undetermined');
    expect(at({ schooling: checked('none'), ...born('2008-11-22') })).toBe('notMet');
    expect(at({ schooling: checked('none') }, { isEnrolled: checked(true) })).toBe('met');
  });
});

describe('housing', () => {
  test('public housing is for towns and dangerous houses for the country', () => {
    expect(answer('publicHousing', LOW, { area: 'urban' })).toBe('met');
    expect(answer('publicHousing', LOW, { area: 'rural' })).toBe('notMet');
    expect(answer('ruralHouse', LOW, { area: 'rural' })).toBe('met');
    expect(answer('ruralHouse', LOW, { area: 'urban' })).toBe('notMet');
  });
  test('of those in extreme hardship only who is supported at home', () => {
    const where = (own: object) => answer('publicHousing', { extremeHardship: 'met' }, { own });
    expect(where({ supportedWhere: checked('scattered') })).toBe('met');
    expect(where({ supportedWhere: checked('institution') })).toBe('notMet');
    expect(where({ supportedWhere: UNKNOWN })).toBe('undetermined');
  });
  test('a house of grade C or D, or none at all, and it must be the only one', () => {
    expect(rural({ home: checked('gradeC') })).toBe('met');
    expect(rural({ home: checked('none') })).toBe('met');
    expect(rural({ home: checked('safe') })).toBe('notMet');
    expect(rural({ isOnlyHome: checked(false) })).toBe('notMet');
    expect(rural({ home: UNKNOWN })).toBe('undetermined');
  });
  test('one declared home is the only one', () => {
    expect(rural({ home: checked('gradeD'), isOnlyHome: UNKNOWN })).toBe('met');
  });
  test('the sixth group: a former poor household that never had support and cannot help itself', () => {
    const sixth = { otherFormerPoor: 'met' } as const;
    expect(rural({}, sixth)).toBe('met');
    expect(rural({ hadHousingSupport: checked(true) }, sixth)).toBe('notMet');
    expect(rural({ canMakeHomeSafe: checked(true) }, sixth)).toBe('notMet');
    expect(rural({ hadHousingSupport: UNKNOWN }, sixth)).toBe('undetermined');
    expect(rural({}, { otherFormerPoor: 'undetermined' })).toBe('undetermined');
  });
});

describe('employment', () => {
  test('is for who can work and has no work', () => {
    const at = (own: object, person = {}) => answer('employment', LOW, { own, person });
    expect(at({ canWork: checked(true) })).toBe('met');
    expect(at({ canWork: checked(false) })).toBe('notMet');
    expect(at({ canWork: UNKNOWN })).toBe('undetermined');
    expect(at({ canWork: checked(true) }, { hasWork: checked(true) })).toBe('notMet');
  });
});

describe('disaster', () => {
  test('is for whoever was struck, in a class or not', () => {
    const aid = itemOf(aidOf({}), 'disaster');
    expect([aid.answer, aid.wonBy?.of]).toEqual(['met', 'everyone']);
    expect(itemOf(aidOf(LOW), 'disaster').wonBy?.of).toBe('subsistenceAllowance');
    expect(answer('disaster', LOW, { shared: { isStruckByDisaster: checked(false) } })).toBe('notMet');
  });
});

describe('the disabled', () => {
  test('the living allowance needs a card and a class, and is so much a month', () => {
    expect(shown(itemOf(aidOf(LOW), 'disabledLiving'))).toBe('100 yuan');
    expect(answer('disabledLiving', LOW, { person: { disability: checked('none') } })).toBe('notMet');
    expect(answer('disabledLiving', {})).toBe('notMet');
  });
  test('the care allowance is for grades one and two, in a class or not', () => {
    const at = (grade: number) => answer('disabledCare', {}, { person: graded(grade) });
    expect([at(1), at(2), at(3)]).toEqual(['met', 'met', 'notMet']);
    expect(answer('disabledCare', {}, { own: { needsLongCare: checked(false) } })).toBe('notMet');
    expect(answer('disabledCare', { extremeHardship: 'met' })).toBe('undetermined');
  });
  test('Hunan pays 110 yuan a month from 2026 on, and says nothing for the day before', () => {
    const on = (date: string) =>
      shown(itemOf(aidOf(LOW, { region: '430102', on: date as PlainDate }), 'disabledLiving'));
    expect([on('2025-12-31'), on('2026-01-01')]).toEqual(['>=0 yuan', '110 yuan']);
  });
  test('rehabilitation ends with the seventh birthday', () => {
    const at = (date: string) => answer('childRehabilitation', LOW, { person: born(date) });
    expect([at('2019-11-21'), at('2019-11-22'), at('2019-11-23')]).toEqual(['notMet', 'notMet', 'met']);
  });
  test('rehabilitation needs a card or a diagnosis; no card alone is not a no', () => {
    const at = (own: object) =>
      answer('childRehabilitation', LOW, { person: { disability: checked('none') }, own });
    expect(at({ hasDiagnosedDisability: checked(true) })).toBe('met');
    expect(at({ hasDiagnosedDisability: checked(false) })).toBe('notMet');
    expect(at({})).toBe('undetermined');
  });
  test('a home without barriers is for the grades that the place names', () => {
    const at = (grade: number) => answer('accessibleHome', LOW, { person: graded(grade, 'mental') });
    expect([at(2), at(3)]).toEqual(['met', 'notMet']);
  });
});

describe('the days of a document', () => {
  test('Hubei says nothing of the day before its opinion, and its shares from the day on', () => {
    const on = (date: string) =>
      shown(itemOf(aidOf(LOW, { region: '420106', on: date as PlainDate }), 'outpatientAid'));
    expect([on('2024-10-10'), on('2024-10-11')]).toEqual(['undetermined', '>=50%']);
  });
});
