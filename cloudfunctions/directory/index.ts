import { findOffice } from '@/contracts/directory/find-office';
import { listDivisions } from '@/contracts/directory/list-divisions';
import { listOffices } from '@/contracts/directory/list-offices';
import { whereToApply } from '@/contracts/directory/where-to-apply';
import { implementRead } from '../shared/pipeline/handler';
import { serve } from '../shared/serve';
import { divisionsBelow } from './use-cases/divisions-below';
import { officeForVillage } from './use-cases/office-for-village';
import { officesOfCounty } from './use-cases/offices-of-county';
import { whereToApply as findWhereToApply } from './use-cases/where-to-apply';

export const HANDLERS = [
  implementRead(listDivisions, divisionsBelow),
  implementRead(findOffice, officeForVillage),
  implementRead(listOffices, officesOfCounty),
  implementRead(whereToApply, findWhereToApply),
];
export const main = serve('directory', HANDLERS);
