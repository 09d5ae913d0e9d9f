import type { HeadsRule, Naming } from '../../../assessment/calculation';
import { isBelow } from '../../../assessment/finding';
import { whoeverCounts } from '../../../assessment/membership/whoever-counts';
import { cite } from '../../../law/cite';
import { unlessSpared } from '../spared-recheck';

const article = cite('temporaryAidOpinion', '二（一）');
const LIMIT: Naming = { label: '上年度人均可支配收入合计', unit: 'fenAYear', article };

const limit: HeadsRule = ({ size }, calculation) =>
  calculation.product(LIMIT, calculation.parameter('disposableIncome'), size);

/** 家庭人均可支配收入低于当地上年度人均可支配收入. */
export const incomeBelowDisposable = unlessSpared({
  id: 'spendingAid.incomeBelowDisposable',
  title: '家庭人均收入低于上年度当地居民人均可支配收入',
  article,
  isCostly: true,
  judge: whoeverCounts((household) =>
    isBelow(household.income.total, household.calculation.ofHeads(limit, household)),
  ),
});
