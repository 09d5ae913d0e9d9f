import { type Condition, isBelow } from '../../../assessment/finding';
import type { PersonInHousehold } from '../../../assessment/household';
import { cite } from '../../../law/cite';
import { ownCountableIncome } from '../own-countable-income';

/** 本人收入低于当地最低生活保障标准. */
export const ownIncomeBelowStandard: Condition<PersonInHousehold> = {
  id: 'singlePerson.ownIncomeBelowStandard',
  title: '本人收入低于当地最低生活保障标准',
  article: cite('assistanceAct', '第十八条'),
  isCostly: true,
  judge: (subject) =>
    isBelow(ownCountableIncome(subject), subject.household.calculation.parameter('subsistenceStandard')),
};
