import type { Condition } from '../../../assessment/finding';
import type { PersonInHousehold } from '../../../assessment/household';
import { cite } from '../../../law/cite';
import { ownPropertyWithin } from '../../shared/own-property';
import { propertyConditions } from '../../shared/property-conditions';

const article = cite('extremeHardshipMeasures', '第六条');
const what = '本人名下的存款、房子、车这些超不超过特困的限额';
const lines = propertyConditions({
  of: 'extremeHardship',
  article,
  savings: 'extremeHardshipSavingsMonths',
  homes: 'extremeHardshipHomes',
  car: 'extremeHardshipCarMonths',
  company: 'extremeHardshipCompanyAllowed',
});

/** 财产符合当地特困人员财产状况规定: one's own, as the income of the same article is. */
export const ownPropertyWithinLimits: Condition<PersonInHousehold> = {
  id: 'extremeHardship.ownPropertyWithinLimits',
  title: '本人财产符合当地特困人员的规定',
  article,
  isCostly: true,
  judge: (subject) =>
    ownPropertyWithin({ lines, found: subject.person.ownPropertyWithinHardshipLimits, what }, subject),
};
