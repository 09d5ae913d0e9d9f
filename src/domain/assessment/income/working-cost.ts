import { cite } from '../../law/cite';
import { type Calculation, type Figure, WHOLE_IN_BASIS_POINTS } from '../calculation';

const article = cite('dibaoMeasures', '第十三条');

/**
 * One person's wages less the necessary cost of working (就业成本): a share of the wages, at most a share of the
 * subsistence standard.
 */
export function lessWorkingCost(wages: Figure, person: string | undefined, calculation: Calculation): Figure {
  const share = calculation.product(
    { label: '就业成本（按比例）', unit: 'fenAYear', article },
    wages,
    calculation.parameter('workingCostShare'),
    WHOLE_IN_BASIS_POINTS,
    person,
  );
  const limit = calculation.product(
    { label: '就业成本扣减上限', unit: 'fenAYear', article },
    calculation.parameter('subsistenceStandard'),
    calculation.parameter('workingCostMostOfStandard'),
    WHOLE_IN_BASIS_POINTS,
  );
  const cost = calculation.least({ label: '可扣就业成本', unit: 'fenAYear', article }, share, limit, person);
  return calculation.difference(
    { label: '工资性收入（扣就业成本后）', unit: 'fenAYear', article },
    wages,
    cost,
    person,
  );
}
