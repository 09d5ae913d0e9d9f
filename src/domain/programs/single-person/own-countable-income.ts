import type { Figure, Naming } from '../../assessment/calculation';
import type { Judgement } from '../../assessment/finding';
import type { Household, PersonInHousehold } from '../../assessment/household';
import { ownDeductions } from '../../assessment/income/deductions';
import { ownIncomeOf } from '../../assessment/income/own-income';
import type { PersonFacts } from '../../facts/household-facts';
import { cite } from '../../law/cite';

const article = cite('dibaoMeasures', '第十三条');
const TOTAL: Naming = { label: '本人收入（扣减前）', unit: 'fenAYear', article };
const COUNTABLE: Naming = { label: '本人收入', unit: 'fenAYear', article };

/** The income of who applies alone, less their own rigid expenditure, as that of a household is worked out; fen a year. */
function ownCountableIncome(subject: PersonInHousehold): Figure {
  const { person, household } = subject;
  const { calculation } = household;
  const total = ownIncomeOf(subject, 'household', TOTAL, calculation);
  return calculation.difference(COUNTABLE, total, ownDeductions(subject), person.id);
}

/** Somebody who may apply alone, with what came of the classes for the household; their income is worked out once. */
export class AloneInHousehold implements PersonInHousehold {
  private income: Figure | undefined = undefined;

  constructor(
    readonly person: PersonFacts,
    readonly household: Household,
    readonly allowance: Judgement,
    readonly margin: Judgement,
  ) {}

  get countableIncome(): Figure {
    this.income ??= ownCountableIncome(this);
    return this.income;
  }
}
