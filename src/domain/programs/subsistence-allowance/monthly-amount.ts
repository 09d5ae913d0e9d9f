import { type Figure, MONTHS_A_YEAR, type Naming } from '../../assessment/calculation';
import type { Household } from '../../assessment/household';
import { cite } from '../../law/cite';
import type { AmountResult } from '../shared/class-result';
import { categorySupplement } from './category-supplement';
import { tieredAmount } from './tiered-amount';

const article = cite('dibaoMeasures', '第二十三条');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });
const aMonth = (label: string): Naming => ({ label, unit: 'fenAMonth', article });
const OWED = yearly('全年应发（差额加增发）');
const DIFFERENCE = yearly('全年差额（保障标准合计减计入收入）');
const ONE_MONTH: Naming = { label: '按一个月发放', unit: 'months' };
const UNROUNDED = aMonth('每月应发（没有取整）');
const PAYMENT = aMonth('每月低保金');

/** A twelfth of what is owed for the year, rounded here and nowhere else. */
export function monthlyPayment(difference: Figure, supplement: Figure, household: Household): AmountResult {
  const { calculation } = household;
  const owed = calculation.sum(OWED, [difference, supplement]);
  const one = calculation.constant(ONE_MONTH, 1);
  const unrounded = calculation.product(UNROUNDED, owed, one, MONTHS_A_YEAR);
  return calculation.payment(PAYMENT, unrounded);
}

/** 精准差额: A = max(0, S × n − Y), fen a year. */
const differenceAmount = ({ calculation, income, standardForAll }: Household): Figure =>
  calculation.difference(DIFFERENCE, standardForAll, income.countable);

/** By the difference or by tiers (分档), as the place chose, and 分类施保 on top; undefined where it chose neither. */
export function monthlyAmount(household: Household): AmountResult | undefined {
  const { value: method } = household.calculation.setting('subsistenceMethod');
  if (method === undefined) return undefined;
  const amount = method === 'tiers' ? tieredAmount(household) : differenceAmount(household);
  return amount && monthlyPayment(amount, categorySupplement(household), household);
}
