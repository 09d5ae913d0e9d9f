import * as z from 'zod/mini';
import { VillageCode } from '../kernel/region';

/** Where the household lives and where it is registered (居住地、户籍地). */
export const Residence = z.object({
  livesIn: VillageCode,
  registeredIn: VillageCode,
  address: z
    .pipe(
      z.string(),
      z.transform((text: string) => text.trim()),
    )
    .check(z.minLength(1, '请写明门牌号或几组，工作人员好上门'), z.maxLength(100, '地址最多 100 个字')),
});
export type Residence = z.infer<typeof Residence>;
