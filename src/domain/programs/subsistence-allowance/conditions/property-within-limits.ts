import { cite } from '../../../law/cite';
import { propertyConditions } from '../../shared/property-conditions';

/** 财产状况符合规定. */
export const propertyWithinLimits = propertyConditions({
  of: 'subsistenceAllowance',
  article: cite('assistanceAct', '第十八条'),
  savings: 'subsistenceSavingsMonths',
  homes: 'subsistenceHomes',
  car: 'subsistenceCarMonths',
  company: 'subsistenceCompanyAllowed',
});
