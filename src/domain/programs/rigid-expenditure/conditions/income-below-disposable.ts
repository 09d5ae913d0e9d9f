import type { HeadsRule, Naming } from '../../../assessment/calculation';
import { type Condition, isBelow } from '../../../assessment/finding';
import type { Household } from '../../../assessment/household';
import { whoeverCounts } from '../../../assessment/membership/whoever-counts';
import { cite } from '../../../law/cite';

const article = cite('assistanceAct', '第二十二条');
const LIMIT: Naming = { label: '上年度人均可支配收入合计', unit: 'fenAYear', article };

const limit: HeadsRule = ({ size }, calculation) =>
  calculation.product(LIMIT, calculation.parameter('disposableIncome'), size);

/** 共同生活家庭成员人均收入低于上年度当地居民人均可支配收入. */
export const incomeBelowDisposable: Condition<Household> = {
  id: 'rigidExpenditure.incomeBelowDisposable',
  title: '家庭人均收入低于上年度当地居民人均可支配收入',
  article,
  isCostly: true,
  judge: whoeverCounts((household) =>
    isBelow(household.income.total, household.calculation.ofHeads(limit, household)),
  ),
};
