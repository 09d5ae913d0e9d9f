import type { Fact, KnownFact } from '../../facts/fact';
import type { HouseholdFacts, PersonFacts } from '../../facts/household-facts';
import type { GoldenCase } from './golden-case';

const checked = <T>(value: T): KnownFact<T> => ({ value, provenance: 'checked' });
const LONG_TOGETHER_MONTHS = 120;
const idOf = (number: number): string => `m${number}`;

function personOf(person: GoldenCase['people'][number], index: number): PersonFacts {
  const { relation, birth, disability, isSeriouslyIll = false, hasWork = false } = person;
  const none: Fact<'none'> = checked('none');
  return {
    id: idOf(index + 1),
    relation,
    birth: checked(birth),
    absence: none,
    clergyYearsApart: checked(0),
    coResidenceMonths: checked(LONG_TOGETHER_MONTHS),
    hasSupportDuty: checked(true),
    canLiveIndependently: checked(true),
    schooling: none,
    disability: disability ? checked(disability) : none,
    isSeriouslyIll: checked(isSeriouslyIll),
    hasWork: checked(hasWork),
    choseOrphanAllowance: checked(false),
  };
}

/** The facts of a golden case: all of them checked, nobody owes support, one home, no car, no company. */
export const goldenFacts = ({ on, people, income, spending, savingsFen }: GoldenCase): HouseholdFacts => ({
  on,
  people: people.map(personOf),
  obligors: [],
  income: income.map(({ person, kind, fenAMonth }, index) => ({
    id: `i${index + 1}`,
    person: idOf(person),
    kind,
    amount: checked(fenAMonth),
    every: 'month',
  })),
  incomeIsAll: checked(true),
  spending: spending.map(({ person, kind, fenAYear }, index) => ({
    id: `p${index + 1}`,
    person: idOf(person),
    kind,
    amount: checked(fenAYear),
  })),
  property: {
    savings: checked(savingsFen),
    exemptSavings: checked(0),
    homes: checked(1),
    carValue: checked(0),
    ownsCompany: checked(false),
  },
  emergency: { what: checked('none'), sameEventHelped: checked('never'), hasReasonToRepeat: checked(false) },
});
