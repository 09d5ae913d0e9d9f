import type { Figure, Naming } from '../../assessment/calculation';
import type { Judgement } from '../../assessment/finding';
import type { Household, PersonInHousehold } from '../../assessment/household';
import { ownDeductions } from '../../assessment/income/deductions';
import { ownIncomeOf } from '../../assessment/income/own-income';
import type { PersonFacts } from '../../facts/household-facts';
import { cite } from '../../law/cite';
import { hasGroundToApplyAlone } from './conditions/single-person-grounds';

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

/** A person as if alone, with what came of the classes for the household; each answer is worked out once. */
export class AloneInHousehold implements PersonInHousehold {
  private income: Figure | undefined = undefined;
  private grounds: Judgement | undefined = undefined;

  constructor(
    readonly person: PersonFacts,
    readonly household: Household,
    readonly allowance: Judgement,
    readonly margin: Judgement,
  ) {}

  /** Whether there is a ground to apply alone. */
  get mayApply(): Judgement {
    this.grounds ??= hasGroundToApplyAlone(this, this.margin);
    return this.grounds;
  }

  get countableIncome(): Figure {
    this.income ??= ownCountableIncome(this);
    return this.income;
  }
}
