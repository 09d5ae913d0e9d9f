import { type Figure, MONTHS_A_YEAR, type Naming } from '../../assessment/calculation';
import type { Household } from '../../assessment/household';
import { cite } from '../../law/cite';
import { type AmountResult, amountOf } from '../shared/class-result';
import { categorySupplement } from './category-supplement';
import { tieredAmount } from './tiered-amount';

const article = cite('dibaoMeasures', '第二十三条');
const naming = (label: string, unit: Naming['unit']): Naming => ({ label, unit, article });

/** A twelfth of what is owed for the year, rounded here and nowhere else. */
export function monthlyPayment(difference: Figure, supplement: Figure, household: Household): AmountResult {
  const { calculation } = household;
  const yearly = calculation.sum(naming('全年应发（差额加增发）', 'fenAYear'), [difference, supplement]);
  const one = calculation.constant({ label: '按一个月发放', unit: 'months' }, 1);
  const exactly = calculation.product(
    naming('每月应发（没有取整）', 'fenAMonth'),
    yearly,
    one,
    MONTHS_A_YEAR,
  );
  return amountOf(calculation.payment(naming('每月低保金', 'fenAMonth'), exactly));
}

/** 精准差额: A = max(0, S × n − Y), fen a year. */
const differenceAmount = ({ calculation, income, standardForAll }: Household): Figure =>
  calculation.difference(
    naming('全年差额（保障标准合计减计入收入）', 'fenAYear'),
    standardForAll,
    income.countable,
  );

/** By the difference or by tiers (分档), as the place chose, and 分类施保 on top; undefined where it chose neither. */
export function monthlyAmount(household: Household): AmountResult | undefined {
  const { value: method } = household.calculation.setting('subsistenceMethod');
  if (method === undefined) return undefined;
  const amount = method === 'tiers' ? tieredAmount(household) : differenceAmount(household);
  return amount && monthlyPayment(amount, categorySupplement(household), household);
}
