import { findOffice } from '@/contracts/directory/find-office';
import { listDivisions } from '@/contracts/directory/list-divisions';
import { implementRead } from '../shared/pipeline/handler';
import { serve } from '../shared/serve';
import { divisionsBelow } from './use-cases/divisions-below';
import { officeForVillage } from './use-cases/office-for-village';

export const HANDLERS = [
  implementRead(listDivisions, divisionsBelow),
  implementRead(findOffice, officeForVillage),
];
export const main = serve('directory', HANDLERS);
