import type { Naming } from '../../../assessment/calculation';
import { type Condition, isBelow } from '../../../assessment/finding';
import type { PersonInHousehold } from '../../../assessment/household';
import { ownIncomeOf } from '../../../assessment/income/own-income';
import { cite } from '../../../law/cite';

const article = cite('extremeHardshipMeasures', '第六条');
const OWN_INCOME: Naming = { label: '本人收入（特困口径）', unit: 'fenAYear', article };

/** 收入低于当地最低生活保障标准: one's own, with pensions and allowances left out that the article names. */
export const ownIncomeBelowStandard: Condition<PersonInHousehold> = {
  id: 'extremeHardship.ownIncomeBelowStandard',
  title: '本人收入低于当地最低生活保障标准',
  article,
  isCostly: true,
  judge: (subject) =>
    isBelow(
      ownIncomeOf(subject, 'extremeHardship', OWN_INCOME, subject.household.calculation),
      subject.household.calculation.parameter('subsistenceStandard'),
    ),
};
