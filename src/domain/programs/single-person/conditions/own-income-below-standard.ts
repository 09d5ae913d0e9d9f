import type { Naming } from '../../../assessment/calculation';
import { type Condition, isBelow } from '../../../assessment/finding';
import type { PersonInHousehold } from '../../../assessment/household';
import { ownIncomeOf } from '../../../assessment/income/own-income';
import { cite } from '../../../law/cite';

const article = cite('assistanceAct', '第十八条');
const OWN_INCOME: Naming = { label: '本人收入', unit: 'fenAYear', article };

/** 本人收入低于当地最低生活保障标准. */
export const ownIncomeBelowStandard: Condition<PersonInHousehold> = {
  id: 'singlePerson.ownIncomeBelowStandard',
  title: '本人收入低于当地最低生活保障标准',
  article,
  isCostly: true,
  judge: (subject) =>
    isBelow(
      ownIncomeOf(subject, 'household', OWN_INCOME, subject.household.calculation),
      subject.household.calculation.parameter('subsistenceStandard'),
    ),
};
