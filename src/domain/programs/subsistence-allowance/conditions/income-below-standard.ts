import { type Condition, isBelow } from '../../../assessment/finding';
import type { Household } from '../../../assessment/household';
import { whoeverCounts } from '../../../assessment/membership/whoever-counts';
import { cite } from '../../../law/cite';

/**
 * 家庭人均收入低于当地最低生活保障标准: compared for the whole household and the whole year, so that nothing is divided.
 * The same is not below.
 */
export const incomeBelowStandard: Condition<Household> = {
  id: 'subsistenceAllowance.incomeBelowStandard',
  title: '家庭人均收入低于当地最低生活保障标准',
  article: cite('assistanceAct', '第十八条'),
  isCostly: true,
  judge: whoeverCounts(({ income, standardForAll }) => isBelow(income.countable, standardForAll)),
};
