import { cite } from '../../law/cite';
import {
  type Calculation,
  type Figure,
  type Naming,
  type PolicyRule,
  WHOLE_IN_BASIS_POINTS,
} from '../calculation';

const article = cite('dibaoMeasures', '第十三条');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });
const BY_SHARE = yearly('就业成本（按比例）');
const LIMIT = yearly('就业成本扣减上限');
const COST = yearly('可扣就业成本');
const NET = yearly('工资性收入（扣就业成本后）');

/** The most that working costs anybody: a share of the subsistence standard. */
const limitOf: PolicyRule = (calculation) =>
  calculation.product(
    LIMIT,
    calculation.parameter('subsistenceStandard'),
    calculation.parameter('workingCostMostOfStandard'),
    WHOLE_IN_BASIS_POINTS,
  );

/** One person's wages less the necessary cost of working (就业成本): a share of the wages, within the limit. */
export function lessWorkingCost(wages: Figure, person: string | undefined, calculation: Calculation): Figure {
  const share = calculation.parameter('workingCostShare');
  const byShare = calculation.product(BY_SHARE, wages, share, WHOLE_IN_BASIS_POINTS, person);
  const cost = calculation.least(COST, byShare, calculation.ofPolicy(limitOf), person);
  return calculation.difference(NET, wages, cost, person);
}
