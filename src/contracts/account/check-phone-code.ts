import * as z from 'zod/mini';
import { Instant } from '@/domain/kernel/instant';
import { PhoneCodePurpose } from '@/domain/phone-code/phone-code';
import { defineAction } from '../action-contract';
import { PhoneConfirmation } from '../authorization/signing-act';

/** Whether the six digits are right, before the person goes on to what they are for; a wrong guess counts. */
export const checkPhoneCode = defineAction({
  function: 'account',
  action: 'checkPhoneCode',
  summary: '先看短信里的 6 位数字对不对',
  access: { caller: 'anyone' },
  writes: true,
  request: z.extend(PhoneConfirmation, { purpose: PhoneCodePurpose }),
  response: z.object({
    /** Until when it can be used. */
    expiresAt: Instant,
  }),
});
