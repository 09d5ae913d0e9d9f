import { type Naming, WHOLE_IN_BASIS_POINTS } from '../../../assessment/calculation';
import { type Condition, isAbove } from '../../../assessment/finding';
import type { Household } from '../../../assessment/household';
import { whoeverCounts } from '../../../assessment/membership/whoever-counts';
import { cite } from '../../../law/cite';
import { necessarySpendingBy } from '../../shared/necessary-spending';

const article = cite('temporaryAidOpinion', '二（一）');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });
const SPENDING = yearly('必需支出总额');
const MEANS = yearly('家庭承受能力（总收入乘以规定比例）');

const itemsOf = necessarySpendingBy(article);

/** 必需支出超出家庭承受能力: more than the place's share of income; of a household without income any spending is. */
export const spendingBeyondMeans: Condition<Household> = {
  id: 'spendingAid.spendingBeyondMeans',
  title: '申请前12个月的必需支出超出家庭承受能力',
  article,
  isCostly: true,
  judge: whoeverCounts((household) => {
    const { calculation, income } = household;
    const spending = calculation.sum(SPENDING, itemsOf(household));
    const means = calculation.product(
      MEANS,
      income.total,
      calculation.parameter('spendingAidShare'),
      WHOLE_IN_BASIS_POINTS,
    );
    return isAbove(spending, means);
  }),
};
