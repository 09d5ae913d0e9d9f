import * as z from 'zod/mini';
import { CaseId, SignerId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';

/** Makes an invitation for one person to sign, or to follow the case, on their own telephone. */
export const inviteSigner = defineAction({
  function: 'authorization',
  action: 'invite',
  summary: '请家人用自己的手机签名',
  access: { caller: 'resident', of: 'case' },
  writes: true,
  request: z.object({ caseId: CaseId, signerId: SignerId }),
  response: z.object({
    /** For the shared card. */
    token: z.string(),
    /** For reading out; nine digits, the last a check digit. */
    code: z.string(),
    expiresAt: Instant,
  }),
});
