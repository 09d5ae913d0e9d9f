import * as z from 'zod/mini';
import { CaseId, SignerId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { writtenText } from '@/domain/kernel/written-text';
import { defineAction } from '../action-contract';

/** An officer writes down that somebody took their authorization back by telephone (电话收回授权). */
export const recordWithdrawalByPhone = defineAction({
  function: 'casework',
  action: 'recordWithdrawalByPhone',
  summary: '登记电话收回的核对授权',
  access: { caller: 'officer', of: 'case' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    signerId: SignerId,
    /** Who called, how it is known that it was them, what they said. */
    reason: writtenText({ most: 200, missing: '请写明谁打来的、怎么核对的本人、怎么说的' }),
  }),
  response: z.object({ version: z.number(), withdrawnAt: Instant, signaturesMissing: z.number() }),
});
