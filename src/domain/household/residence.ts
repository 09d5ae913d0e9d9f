import * as z from 'zod/mini';
import { VillageCode } from '../kernel/region';
import { writtenText } from '../kernel/written-text';

/** Where somebody is registered (户籍地): in a village that this service knows, elsewhere in the country, or nowhere yet. */
export const RegisteredPlace = z.discriminatedUnion('in', [
  z.object({ in: z.literal('served'), village: VillageCode }),
  z.object({
    in: z.literal('elsewhere'),
    /** The first two digits of the division code. */
    province: z.string().check(z.regex(/^\d{2}$/, '请选择户口在哪个省')),
    place: writtenText({ most: 100, missing: '请写明户口在哪个县、哪个乡镇' }),
  }),
  z.object({ in: z.literal('nowhere') }),
]);
export type RegisteredPlace = z.infer<typeof RegisteredPlace>;

/** Where the household lives and where the applicant is registered (居住地、户籍地). */
export const Residence = z.object({
  livesIn: VillageCode,
  registeredIn: RegisteredPlace,
  address: writtenText({ most: 100, missing: '请写明门牌号或几组，工作人员好上门' }),
  /** A residence permit (居住证) for where they live; asked only when registered elsewhere. */
  hasResidencePermit: z.optional(z.boolean()),
});
export type Residence = z.infer<typeof Residence>;

/** The village of registration where this service knows it. */
export const registeredVillage = ({ registeredIn }: Residence): VillageCode | undefined =>
  registeredIn.in === 'served' ? registeredIn.village : undefined;
