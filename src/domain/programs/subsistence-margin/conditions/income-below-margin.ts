import { type HeadsRule, type Naming, WHOLE_IN_BASIS_POINTS } from '../../../assessment/calculation';
import { type Condition, isBelow } from '../../../assessment/finding';
import type { Household } from '../../../assessment/household';
import { whoeverCounts } from '../../../assessment/membership/whoever-counts';
import { cite } from '../../../law/cite';

const article = cite('assistanceAct', '第二十一条');
const LIMIT: Naming = { label: '低保边缘家庭标准合计', unit: 'fenAYear', article };

const limit: HeadsRule = ({ standardForAll }, calculation) =>
  calculation.product(LIMIT, standardForAll, calculation.parameter('marginMultiple'), WHOLE_IN_BASIS_POINTS);

/** 家庭人均收入低于当地低保边缘家庭标准: a multiple of the subsistence standard that the province sets. */
export const incomeBelowMargin: Condition<Household> = {
  id: 'subsistenceMargin.incomeBelowMargin',
  title: '家庭人均收入低于当地低保边缘家庭标准',
  article,
  isCostly: true,
  judge: whoeverCounts((household) =>
    isBelow(household.income.countable, household.calculation.ofHeads(limit, household)),
  ),
};
