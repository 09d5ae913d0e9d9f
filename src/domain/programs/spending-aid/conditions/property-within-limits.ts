import { cite } from '../../../law/cite';
import { propertyConditions } from '../../shared/property-conditions';
import { unlessSpared } from '../spared-recheck';

/** 家庭财产状况符合当地有关规定. */
export const propertyWithinLimits = propertyConditions({
  of: 'spendingAid',
  article: cite('temporaryAidOpinion', '二（一）'),
  savings: 'spendingAidSavingsMonths',
  homes: 'spendingAidHomes',
  car: 'spendingAidCarMonths',
  company: 'spendingAidCompanyAllowed',
}).map(unlessSpared);
