import { cite } from '../../../law/cite';
import { propertyConditions } from '../../shared/property-conditions';

/** 财产状况符合低保边缘家庭的规定. */
export const propertyWithinLimits = propertyConditions({
  of: 'subsistenceMargin',
  article: cite('assistanceAct', '第二十一条'),
  savings: 'marginSavingsMonths',
  homes: 'marginHomes',
  car: 'marginCarMonths',
  company: 'marginCompanyAllowed',
});
