import { cite } from '../../law/cite';
import {
  type Calculation,
  type Figure,
  type Naming,
  type PolicyRule,
  WHOLE_IN_BASIS_POINTS,
} from '../calculation';
import { isWithin } from '../finding';
import type { Lack } from '../lack';

const article = cite('dibaoMeasures', '第十三条');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });
const BY_SHARE = yearly('就业成本（按比例）');
const LIMIT = yearly('就业成本扣减上限');
const COST = yearly('可扣就业成本');
const NET = yearly('工资性收入（扣就业成本后）');
const COST_OF_ONE = yearly('可扣就业成本（按一个人挣的算）');
const MORE_COST = yearly('超过一个人上限的就业成本');
const MORE_COST_OPEN = yearly('几个人挣的可以多扣的就业成本');
const BY_SEVERAL: readonly Lack[] = [{ kind: 'fact', what: '工资分别是谁挣的' }];

/** The most that working costs anybody: a share of the subsistence standard. */
const limitOf: PolicyRule = (calculation) =>
  calculation.product(
    LIMIT,
    calculation.parameter('subsistenceStandard'),
    calculation.parameter('workingCostMostOfStandard'),
    WHOLE_IN_BASIS_POINTS,
  );

const costByShare = (wages: Figure, person: string | undefined, calculation: Calculation): Figure =>
  calculation.product(
    BY_SHARE,
    wages,
    calculation.parameter('workingCostShare'),
    WHOLE_IN_BASIS_POINTS,
    person,
  );

/** One person's wages less the necessary cost of working (就业成本): a share of the wages, within the limit. */
export function lessWorkingCost(wages: Figure, person: string | undefined, calculation: Calculation): Figure {
  const byShare = costByShare(wages, person, calculation);
  const cost = calculation.least(COST, byShare, calculation.ofPolicy(limitOf), person);
  return calculation.difference(NET, wages, cost, person);
}

/**
 * Wages of which nobody said who earned them, by several it may be: what is over the limit of one may be within that of
 * another.
 */
export function lessCostOfSeveral(wages: Figure, calculation: Calculation): Figure {
  const byShare = costByShare(wages, undefined, calculation);
  const limit = calculation.ofPolicy(limitOf);
  if (isWithin(byShare, limit).answer === 'met') return calculation.difference(NET, wages, byShare);
  const ofOne = calculation.least(COST_OF_ONE, byShare, limit);
  const more = calculation.difference(MORE_COST, byShare, ofOne);
  const cost = calculation.sum(COST, [ofOne, calculation.open(MORE_COST_OPEN, more, BY_SEVERAL)]);
  return calculation.difference(NET, wages, cost);
}
