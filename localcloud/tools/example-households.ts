import type { KnownFact } from '../../src/domain/facts/fact';
import type { HouseholdFacts, PersonFacts } from '../../src/domain/facts/household-facts';
import type { PlainDate } from '../../src/domain/kernel/plain-date';

const known = <T>(value: T): KnownFact<T> => ({ value, provenance: 'checked' });
const yearsBefore = (on: PlainDate, years: number): KnownFact<PlainDate> =>
  known(`${Number(on.slice(0, 'YYYY'.length)) - years}-01-15` as PlainDate);

const personOf = (on: PlainDate, age: number, changes: Partial<PersonFacts> = {}): PersonFacts => ({
  id: 'm1',
  relation: 'applicant',
  birth: yearsBefore(on, age),
  absence: known('none'),
  clergyYearsApart: known(0),
  coResidenceMonths: known(240),
  hasSupportDuty: known(true),
  canLiveIndependently: known(true),
  schooling: known('none'),
  disability: known('none'),
  isSeriouslyIll: known(false),
  hasWork: known(false),
  cannotDoAlone: known([]),
  choseOrphanAllowance: known(false),
  hasSpecialHardship: known(false),
  keptAsPupil: known(false),
  ...changes,
});

const householdOf = (on: PlainDate, ...people: readonly PersonFacts[]): HouseholdFacts => ({
  on,
  people,
  obligors: [],
  income: [],
  incomeIsAll: known(true),
  spending: [],
  property: {
    savings: known(0),
    exemptSavings: known(0),
    homes: known(1),
    carValue: known(0),
    ownsCompany: known(false),
  },
  emergency: {
    what: known('none'),
    sameEventHelped: known('never'),
    hasReasonToRepeat: known(false),
    necessarySpendingRose: known(false),
  },
  recognised: known('none'),
  isWatchedAgainstRelapse: known(false),
});

/** Households without any income in which rising income is worth a look; everything about them is made up and known. */
export const exampleHouseholds = (on: PlainDate): readonly { name: string; facts: HouseholdFacts }[] => [
  { name: '一个人，46岁', facts: householdOf(on, personOf(on, 46)) },
  {
    name: '单亲母亲和一个8岁的孩子',
    facts: householdOf(on, personOf(on, 34), personOf(on, 8, { id: 'm2', relation: 'child' })),
  },
  {
    name: '夫妻、一个孩子和一位75岁的老人',
    facts: householdOf(
      on,
      personOf(on, 45),
      personOf(on, 44, { id: 'm2', relation: 'spouse' }),
      personOf(on, 12, { id: 'm3', relation: 'child' }),
      personOf(on, 75, { id: 'm4', relation: 'parent' }),
    ),
  },
  {
    name: '夫妻，妻子肢体二级残疾',
    facts: householdOf(
      on,
      personOf(on, 50),
      personOf(on, 48, {
        id: 'm2',
        relation: 'spouse',
        disability: known({ category: 'physical', grade: 2 }),
      }),
    ),
  },
];
