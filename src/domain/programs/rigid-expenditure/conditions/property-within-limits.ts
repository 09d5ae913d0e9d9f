import { cite } from '../../../law/cite';
import { propertyConditions } from '../../shared/property-conditions';

/** 家庭财产状况符合当地相关规定. */
export const propertyWithinLimits = propertyConditions({
  of: 'rigidExpenditure',
  article: cite('rigidExpenditureMeasures', '第四条'),
  savings: 'rigidSavingsMonths',
  homes: 'rigidHomes',
  car: 'rigidCarMonths',
  company: 'rigidCompanyAllowed',
});
