import { type Naming, WHOLE_IN_BASIS_POINTS } from '../../../assessment/calculation';
import { compare, NOTHING } from '../../../assessment/exact';
import { type Condition, isAbove, metWhen, undetermined } from '../../../assessment/finding';
import type { Household } from '../../../assessment/household';
import { cite } from '../../../law/cite';
import { rigidSpending } from '../rigid-spending';

const article = cite('rigidExpenditureMeasures', '第四条');
const LIMIT: Naming = { label: '家庭总收入乘以规定比例', unit: 'fenAYear', article };

/**
 * 刚性支出总额占家庭总收入的比例超过当地规定: spending > income × share, nothing divided; the same does not pass. Without
 * any income there is no share: no rule decides, unless the place has one.
 */
export const spendingShareAboveLimit: Condition<Household> = {
  id: 'rigidExpenditure.spendingShareAboveLimit',
  title: '申请前12个月刚性支出占家庭总收入的比例超过当地规定',
  article,
  judge(household) {
    const { calculation, income } = household;
    const spending = rigidSpending(household);
    const { high } = income.total.value;
    if (high && compare(high, NOTHING) === 0) {
      const { value, lacks } = calculation.setting('rigidZeroIncomeCounts');
      return value === undefined ? undetermined(lacks) : metWhen(value);
    }
    const limit = calculation.product(
      LIMIT,
      income.total,
      calculation.parameter('rigidShare'),
      WHOLE_IN_BASIS_POINTS,
    );
    return isAbove(spending, limit);
  },
};
