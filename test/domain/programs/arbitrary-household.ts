import fc from 'fast-check';
import { type Fact, UNKNOWN } from '@/domain/facts/fact';
import type {
  HouseholdFacts,
  ObligorFacts,
  PersonFacts,
  Recognition,
  SpendingFact,
} from '@/domain/facts/household-facts';
import type { IncomeFact } from '@/domain/facts/income-fact';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { SchoolStage } from '@/domain/policy/benefit-parameters';
import { aHousehold, anObligor, aPerson, checked } from './build-facts';

const births = fc
  .record({ year: fc.integer({ min: 1935, max: 2025 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => checked(`${year}-${String(month).padStart(2, '0')}-15` as PlainDate));
const of = <T>(...values: T[]) => fc.constantFrom(...values).map(checked);
const money = (max: number) => fc.integer({ min: 0, max }).map(checked);

const people = fc
  .array(
    fc.record({
      relation: fc.constantFrom<PersonFacts['relation']>(
        'spouse',
        'child',
        'child',
        'parent',
        'sibling',
        'other',
      ),
      birth: births,
      absence: of<'none' | 'prison' | 'conscript'>('none', 'none', 'none', 'prison', 'conscript'),
      clergyYearsApart: of(0, 0, 0, 2, 3),
      coResidenceMonths: of(0, 11, 12, 100),
      hasSupportDuty: of(true, false),
      canLiveIndependently: of(true, true, false),
      schoolStage: of<SchoolStage>('compulsory', 'seniorHigh', 'university'),
      schooling: of<'none' | 'upToBachelor' | 'graduate'>('none', 'none', 'upToBachelor', 'graduate'),
      disability: of<'none' | { category: 'physical' | 'mental' | 'hearing'; grade: number }>(
        'none',
        'none',
        { category: 'physical', grade: 2 },
        { category: 'mental', grade: 3 },
        { category: 'hearing', grade: 1 },
      ),
      isSeriouslyIll: of(true, false, false),
      hasWork: of(true, false),
      choseOrphanAllowance: of(false, true),
      hasSpecialHardship: of(false, false, true),
      keptAsPupil: of(false, false, true),
    }),
    { maxLength: 3 },
  )
  .map((others) => [
    aPerson(),
    ...others.map((person, index) => aPerson({ id: `m${index + 2}`, ...person })),
  ]);

const income = (ids: readonly string[]): fc.Arbitrary<IncomeFact[]> =>
  fc
    .array(
      fc.record({
        person: fc.constantFrom(...ids),
        kind: fc.constantFrom<IncomeFact['kind']>(
          'wages',
          'farming',
          'rent',
          'retirementPension',
          'basicPension',
          'scholarship',
          'disabilitySubsidy',
        ),
        amount: money(900_000),
        every: fc.constantFrom<'month' | 'year'>('month', 'year'),
      }),
      { maxLength: 4 },
    )
    .map((items) => items.map((item, index) => ({ id: `i${index}`, ...item })));

const spending = (ids: readonly string[]): fc.Arbitrary<SpendingFact[]> =>
  fc
    .array(
      fc.record({
        person: fc.constantFrom(...ids),
        kind: fc.constantFrom<SpendingFact['kind']>(
          'medical',
          'education',
          'rent',
          'rehabilitation',
          'transferPaid',
        ),
        amount: money(3_000_000),
      }),
      { maxLength: 3 },
    )
    .map((items) => items.map((item, index) => ({ id: `p${index}`, ...item })));

const obligors: fc.Arbitrary<ObligorFacts[]> = fc
  .array(
    fc.record({
      consent: of<'given' | 'refused'>('given', 'refused'),
      ordered: of(0, 0, 50_000),
      paid: of(0, 30_000),
      householdIncome: money(20_000_000),
      householdSize: of(1, 3, 4),
      age: of(35, 60, 70),
      supportsAltogether: of(1, 2, 3),
      relation: fc.constantFrom<ObligorFacts['relation']>('child', 'sibling'),
    }),
    { maxLength: 2 },
  )
  .map((list) => list.map((changes, index) => anObligor({ id: `s${index + 1}`, ...changes })));

const emergency: fc.Arbitrary<HouseholdFacts['emergency']> = fc.record({
  what: of<'none' | 'fire'>('none', 'none', 'fire'),
  basicLivingHard: of(true, true, false),
  sameEventHelped: of<'never' | { monthsAgo: number }>('never', { monthsAgo: 11 }, { monthsAgo: 12 }),
  hasReasonToRepeat: of(false, true),
  necessarySpendingRose: of(false, true),
});
const recognised: fc.Arbitrary<HouseholdFacts['recognised']> = of<'none' | Recognition>(
  'none',
  'none',
  { as: 'subsistenceMargin', checkedOn: '2026-05-21' as PlainDate },
  { as: 'rigidExpenditure', checkedOn: '2026-05-22' as PlainDate },
);

/** A household about which everything is known. */
export const knownHousehold: fc.Arbitrary<HouseholdFacts> = people.chain((all) => {
  const ids = all.map(({ id }) => id);
  return fc
    .record({
      income: income(ids),
      spending: spending(ids),
      obligors,
      savings: money(12_000_000),
      carValue: of(0, 0, 3_000_000, 20_000_000),
      homes: of(0, 1, 1, 2),
      ownsCompany: of(false, false, true),
      emergency,
      recognised,
    })
    .map(({ savings, carValue, homes, ownsCompany, ...rest }) =>
      aHousehold({
        people: all,
        ...rest,
        property: { savings, carValue, homes, ownsCompany, exemptSavings: checked(0) },
      }),
    );
});

const isFact = (value: unknown): value is Fact<unknown> =>
  typeof value === 'object' && value !== null && 'provenance' in value;

/** The same household with some of its facts forgotten; each number of `forgets` says whether a fact is. */
export function forgetful(facts: HouseholdFacts, forgets: readonly boolean[]): HouseholdFacts {
  let next = 0;
  const forget = (value: unknown): unknown => {
    if (isFact(value)) {
      next += 1;
      return forgets[next % forgets.length] ? UNKNOWN : value;
    }
    if (Array.isArray(value)) return value.map(forget);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, content]) => [name, forget(content)]));
  };
  return forget(facts) as HouseholdFacts;
}
