import { type Condition, isBelow } from '../../../assessment/finding';
import { cite } from '../../../law/cite';
import type { AloneInHousehold } from '../own-countable-income';

/** 本人收入低于当地最低生活保障标准. */
export const ownIncomeBelowStandard: Condition<AloneInHousehold> = {
  id: 'singlePerson.ownIncomeBelowStandard',
  title: '本人收入低于当地最低生活保障标准',
  article: cite('assistanceAct', '第十八条'),
  isCostly: true,
  judge: ({ household, countableIncome }) =>
    isBelow(countableIncome, household.calculation.parameter('subsistenceStandard')),
};
