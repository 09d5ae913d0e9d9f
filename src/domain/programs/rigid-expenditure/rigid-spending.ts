import {
  type Figure,
  type HeadsRule,
  type Naming,
  WHOLE_IN_BASIS_POINTS,
} from '../../assessment/calculation';
import type { Household } from '../../assessment/household';
import { cite } from '../../law/cite';
import { necessarySpendingBy } from '../shared/necessary-spending';

const article = cite('rigidExpenditureMeasures', '第五条');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });
const LIVING = yearly('生活支出（按人认定）');
const ALL = yearly('家庭刚性支出总额');

const itemsOf = necessarySpendingBy(article);

const livingOf: HeadsRule = ({ standardForAll }, calculation) =>
  calculation.product(
    LIVING,
    standardForAll,
    calculation.parameter('rigidLivingCostOfStandard'),
    WHOLE_IN_BASIS_POINTS,
  );

/** 刚性支出总额 of the twelve months before the application, fen. */
export function rigidSpending(household: Household): Figure {
  const { calculation } = household;
  const living = calculation.ofHeads(livingOf, household);
  return calculation.sum(ALL, [living, ...itemsOf(household)]);
}
