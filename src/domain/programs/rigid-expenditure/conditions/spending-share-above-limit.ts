import { type Naming, WHOLE_IN_BASIS_POINTS } from '../../../assessment/calculation';
import { compare, NOTHING } from '../../../assessment/exact';
import { type Condition, isAbove, metWhen, undetermined } from '../../../assessment/finding';
import type { Household } from '../../../assessment/household';
import { bothLacks } from '../../../assessment/lack';
import { whoeverCounts } from '../../../assessment/membership/whoever-counts';
import { cite } from '../../../law/cite';
import { rigidSpending } from '../rigid-spending';

const article = cite('rigidExpenditureMeasures', '第四条');
const LIMIT: Naming = { label: '家庭总收入乘以规定比例', unit: 'fenAYear', article };

/**
 * 刚性支出总额占家庭总收入的比例超过当地规定: spending > income × share, nothing divided; the same does not pass. Without
 * any income there is no share: no rule decides, unless the place has one; nor while there may be none.
 */
export const spendingShareAboveLimit: Condition<Household> = {
  id: 'rigidExpenditure.spendingShareAboveLimit',
  title: '申请前12个月刚性支出占家庭总收入的比例超过当地规定',
  article,
  isCostly: true,
  judge: whoeverCounts((household) => {
    const { calculation, income } = household;
    const spending = rigidSpending(household);
    const { low, high } = income.total.value;
    const { value: zeroCounts, lacks } = calculation.setting('rigidZeroIncomeCounts');
    if (high && compare(high, NOTHING) === 0)
      return zeroCounts === undefined ? undetermined(lacks) : metWhen(zeroCounts);
    const limit = calculation.product(
      LIMIT,
      income.total,
      calculation.parameter('rigidShare'),
      WHOLE_IN_BASIS_POINTS,
    );
    const judged = isAbove(spending, limit);
    const mayBeNothing = compare(low, NOTHING) === 0;
    return judged.answer === 'met' && mayBeNothing && zeroCounts !== true
      ? { ...judged, ...undetermined(bothLacks(income.total.lacks, lacks)) }
      : judged;
  }),
};
