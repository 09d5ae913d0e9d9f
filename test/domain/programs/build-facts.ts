import { type Fact, type KnownFact, UNKNOWN } from '@/domain/facts/fact';
import type { HouseholdFacts, ObligorFacts, PersonFacts, SpendingFact } from '@/domain/facts/household-facts';
import type { IncomeFact } from '@/domain/facts/income-fact';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { BENEFIT_PARAMETERS } from '@/domain/policy/benefit-parameters';
import { datedSource } from '@/domain/policy/dated-source';
import { policyAt } from '@/domain/policy/policy-at';
import type { Area, PolicyParameter } from '@/domain/policy/policy-parameter';

export const TODAY = '2026-11-22' as PlainDate;

/** A fact that a register has confirmed. */
export const checked = <T>(value: T): KnownFact<T> => ({ value, provenance: 'checked' });
export const unknown: Fact<never> = UNKNOWN;

/** An adult of 46 who lives at home, is well and has no work; everything is known. */
export const aPerson = (changes: Partial<PersonFacts> = {}): PersonFacts => ({
  id: 'm1',
  relation: 'applicant',
  birth: checked('1980-06-15' as PlainDate),
  absence: checked('none'),
  clergyYearsApart: checked(0),
  coResidenceMonths: checked(120),
  hasSupportDuty: checked(true),
  canLiveIndependently: checked(true),
  schooling: checked('none'),
  disability: checked('none'),
  isSeriouslyIll: checked(false),
  hasWork: checked(false),
  choseOrphanAllowance: checked(false),
  hasSpecialHardship: checked(false),
  keptAsPupil: checked(false),
  ...changes,
});

export const bornOn = (date: string): Pick<PersonFacts, 'birth'> => ({ birth: checked(date as PlainDate) });

/** A daughter or son who lives elsewhere, gives nothing and has not been asked; known to be able. */
export const anObligor = (changes: Partial<ObligorFacts> = {}): ObligorFacts => ({
  id: 's1',
  relation: 'child',
  supports: ['m1'],
  supportsAltogether: checked(1),
  consent: checked('notAsked'),
  ordered: checked(0),
  paid: checked(0),
  householdIncome: UNKNOWN,
  householdSize: UNKNOWN,
  age: checked(40),
  ability: {
    isInExtremeHardship: checked(false),
    receivesAllowance: checked(false),
    isSeverelyDisabled: checked(false),
    cannotAct: checked(false),
    ownIncome: checked(6_000_000),
    propertyWithinLowIncomeLine: checked(true),
  },
  ...changes,
});

export const anIncome = (changes: Partial<IncomeFact> = {}): IncomeFact => ({
  id: 'i1',
  person: 'm1',
  kind: 'retirementPension',
  amount: checked(0),
  every: 'year',
  ...changes,
});

export const aSpending = (changes: Partial<SpendingFact> = {}): SpendingFact => ({
  id: 'p1',
  kind: 'medical',
  person: 'm1',
  amount: checked(0),
  ...changes,
});

/** A household of the applicant alone with no income, no savings, one home and no car. */
export const aHousehold = (changes: Partial<HouseholdFacts> = {}): HouseholdFacts => ({
  on: TODAY,
  people: [aPerson()],
  obligors: [],
  income: [],
  incomeIsAll: checked(true),
  spending: [],
  property: {
    savings: checked(0),
    exemptSavings: checked(0),
    homes: checked(1),
    carValue: checked(0),
    ownsCompany: checked(false),
  },
  emergency: {
    what: checked('none'),
    basicLivingHard: checked(true),
    sameEventHelped: checked('never'),
    hasReasonToRepeat: checked(false),
    necessarySpendingRose: checked(false),
  },
  recognised: checked('none'),
  isWatchedAgainstRelapse: checked(false),
  ...changes,
});

/** The demo county's policy on a day; town unless said otherwise. */
export const demoPolicy = (
  area: Area | undefined = 'urban',
  on: PlainDate = TODAY,
  parameters?: readonly PolicyParameter[],
) => policyAt({ region: '990101', area, effectiveOn: on, knownOn: on, parameters });

const WRITTEN = datedSource({ title: '测试里写明的规定（示例）' }, 'sample', '2000-01-01');

/** All parameters with those that are written replaced everywhere, or missing where `?` is written. */
export function parametersWith(written: Readonly<Record<string, unknown>> = {}): readonly PolicyParameter[] {
  const names = Object.keys(written);
  if (names.length === 0) return ALL_PARAMETERS;
  const unheard = names.filter((name) => !(name in BENEFIT_PARAMETERS));
  if (unheard.length > 0) throw new Error(`nobody knows the parameters ${unheard.join()}`);
  const replaced = Object.entries(written)
    .filter(([, value]) => value !== '?')
    .map(
      ([name, value]) =>
        ({ name, region: '', values: [{ ...WRITTEN, value }] }) as unknown as PolicyParameter,
    );
  return [...ALL_PARAMETERS.filter(({ name }) => !(name in written)), ...replaced];
}

/** The demo county in town, today, with some of its rules replaced. */
export const countyWith = (written: Readonly<Record<string, unknown>>) =>
  demoPolicy('urban', TODAY, parametersWith(written));
