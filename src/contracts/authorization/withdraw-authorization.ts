import * as z from 'zod/mini';
import { CaseId, SignerId } from '@/domain/kernel/ids';
import { writtenText } from '@/domain/kernel/written-text';
import { defineAction } from '../action-contract';

/** Takes an authorization back (收回授权); it works for later checks only. */
export const withdrawAuthorization = defineAction({
  function: 'authorization',
  action: 'withdraw',
  summary: '收回核对授权',
  access: { caller: 'resident', of: 'signedCase' },
  writes: true,
  request: z.object({ caseId: CaseId, signerId: SignerId, reason: z.optional(writtenText({ most: 200 })) }),
  response: z.object({ version: z.number(), signaturesMissing: z.number() }),
});
