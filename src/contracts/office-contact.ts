import * as z from 'zod/mini';
import { OfficeId } from '@/domain/kernel/region';

/** How a resident reaches the responsible office (办理机关). */
export const OfficeContact = z.object({
  officeId: OfficeId,
  name: z.string(),
  address: z.string(),
  phone: z.string(),
  hours: z.string(),
});
export type OfficeContact = z.infer<typeof OfficeContact>;
