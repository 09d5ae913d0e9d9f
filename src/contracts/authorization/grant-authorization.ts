import * as z from 'zod/mini';
import { HandwrittenSignature } from '@/domain/authorization/handwritten-signature';
import { PersonName } from '@/domain/household/person-name';
import { AuthorizationId, CaseId, MemberId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';

/** One adult signs the check authorization by hand. */
export const grantAuthorization = defineAction({
  function: 'authorization',
  action: 'grant',
  summary: '手写签署核对授权书',
  access: { caller: 'resident', of: 'case' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    memberId: MemberId,
    /** The name as the signer typed it, to be sure who holds the phone. */
    signerName: PersonName,
    letterHash: z.string().check(z.regex(/^[0-9a-f]{64}$/, '授权书版本不对，请重新打开授权书')),
    signature: HandwrittenSignature,
  }),
  response: z.object({ authorizationId: AuthorizationId, grantedAt: Instant, signaturesMissing: z.number() }),
});
