import * as z from 'zod/mini';
import { PhoneNumber } from '@/domain/household/phone-number';
import { Instant } from '@/domain/kernel/instant';
import { PhoneCodePurpose } from '@/domain/phone-code/phone-code';
import { defineAction } from '../action-contract';

/** Sends six digits by short message to a mobile number, which shows that the person holds that telephone. */
export const sendPhoneCode = defineAction({
  function: 'account',
  action: 'sendPhoneCode',
  summary: '发手机验证码',
  access: { caller: 'anyone' },
  writes: true,
  request: z.object({
    phone: PhoneNumber.check(z.refine((phone) => phone.startsWith('1'), '座机收不到短信，请填手机号')),
    purpose: PhoneCodePurpose,
  }),
  response: z.object({ expiresAt: Instant }),
});
