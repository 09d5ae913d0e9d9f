import * as z from 'zod/mini';
import { VillageCode } from '../kernel/region';
import { writtenText } from '../kernel/written-text';

/** Where the household lives and where it is registered (居住地、户籍地). */
export const Residence = z.object({
  livesIn: VillageCode,
  registeredIn: VillageCode,
  address: writtenText({ most: 100, missing: '请写明门牌号或几组，工作人员好上门' }),
});
export type Residence = z.infer<typeof Residence>;
