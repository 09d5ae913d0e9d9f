import * as z from 'zod/mini';
import { defineAction } from '../action-contract';
import { OfficeContact } from '../office-contact';

export const StaffRole = z.enum(['officer', 'head', 'county', 'helper']);
export type StaffRole = z.infer<typeof StaffRole>;

/** Tells the caller how this system knows them: as a resident, and as staff where they are. */
export const whoAmI = defineAction({
  function: 'account',
  action: 'whoAmI',
  summary: '我是谁：普通用户，或哪个机关的工作人员',
  access: { caller: 'anyone' },
  writes: false,
  request: z.object({}),
  response: z.object({
    staff: z.optional(z.object({ displayName: z.string(), role: StaffRole, office: OfficeContact })),
    /** County hotline, on every screen. */
    hotline: z.object({ name: z.string(), phone: z.string() }),
  }),
});
