import * as z from 'zod/mini';
import { PhoneNumber } from '@/domain/household/phone-number';
import { CaseId } from '@/domain/kernel/ids';
import { PlainDate } from '@/domain/kernel/plain-date';
import { VillageCode } from '@/domain/kernel/region';
import { writtenText } from '@/domain/kernel/written-text';
import { defineAction } from '../action-contract';
import { OfficeContact } from '../office-contact';

/** Asks the township to telephone (请工作人员打给我): with a case or without, at any step. */
export const requestCall = defineAction({
  function: 'application',
  action: 'requestCall',
  summary: '请工作人员打电话给我',
  access: { caller: 'resident' },
  writes: true,
  request: z.object({
    /** The office of this case; without one, that of the village. */
    caseId: z.optional(CaseId),
    villageCode: z.optional(VillageCode),
    phone: PhoneNumber,
    about: writtenText({ most: 200 }),
    when: z.enum(['any', 'morning', 'afternoon'], '请选什么时候方便接电话'),
  }),
  response: z.object({ office: OfficeContact, dueOn: z.optional(PlainDate) }),
});
