import { cite } from '../../../law/cite';
import { propertyConditions } from '../../shared/property-conditions';

/** 财产符合当地特困人员财产状况规定. */
export const propertyWithinLimits = propertyConditions({
  of: 'extremeHardship',
  article: cite('extremeHardshipMeasures', '第六条'),
  savings: 'extremeHardshipSavingsMonths',
  homes: 'extremeHardshipHomes',
  car: 'extremeHardshipCarMonths',
  company: 'extremeHardshipCompanyAllowed',
});
