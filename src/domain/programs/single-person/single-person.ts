import type { Naming } from '../../assessment/calculation';
import type { Judgement } from '../../assessment/finding';
import type { Household } from '../../assessment/household';
import { withOne } from '../../assessment/with-one';
import { cite } from '../../law/cite';
import { belongsToHousehold } from '../shared/belongs-to-household';
import { type AmountResult, type ClassResult, paying, resultOf } from '../shared/class-result';
import { categorySupplement } from '../subsistence-allowance/category-supplement';
import { monthlyPayment } from '../subsistence-allowance/monthly-amount';
import { householdNotCovered } from './conditions/household-not-covered';
import { mayApplyAlone } from './conditions/may-apply-alone';
import { ownIncomeBelowStandard } from './conditions/own-income-below-standard';
import { ownPropertyWithinLimits } from './conditions/own-property-within-limits';
import { AloneInHousehold } from './own-countable-income';

/** Every condition of 低保 for one person alone (单人户). */
export const SINGLE_PERSON_CONDITIONS = [
  belongsToHousehold('singlePerson'),
  householdNotCovered,
  mayApplyAlone,
  ownIncomeBelowStandard,
  ownPropertyWithinLimits,
];

const article = cite('dibaoMeasures', '第二十三条');
const DIFFERENCE: Naming = { label: '全年差额（标准减本人收入）', unit: 'fenAYear', article };

/** By the difference to one's own income or as a fixed amount; undefined where the place has not chosen. */
function monthlyOf(subject: AloneInHousehold): AmountResult | undefined {
  const { person, household } = subject;
  const { calculation } = household;
  const { value: method } = calculation.setting('singlePersonMethod');
  if (method === undefined) return undefined;
  const difference =
    method === 'fixed'
      ? calculation.parameter('singlePersonFixedAmount')
      : calculation.difference(
          DIFFERENCE,
          calculation.parameter('subsistenceStandard'),
          subject.countableIncome,
          person.id,
        );
  return monthlyPayment(difference, categorySupplement(household, [person]), household);
}

const NOBODY: ClassResult[] = [];

/** 单人户 for each member of whom it is not plain that they may not apply alone. */
export function singlePerson(
  household: Household,
  { allowance, margin }: { readonly allowance: Judgement; readonly margin: Judgement },
): readonly ClassResult[] {
  let results = NOBODY;
  if (allowance.answer === 'met') return results;
  for (const person of household.members) {
    const subject = new AloneInHousehold(person, household, allowance, margin);
    if (subject.mayApply.answer === 'notMet') continue;
    const result = resultOf(SINGLE_PERSON_CONDITIONS, subject, household.calculation, person.id);
    results = withOne(results, result.answer === 'notMet' ? result : paying(result, monthlyOf(subject)));
  }
  return results;
}
