import * as z from 'zod/mini';
import { AuthorizationId, CaseId, SignerId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';
import { SigningAct } from './signing-act';

/** Signs by hand on the telephone of somebody who follows the case: one's own, or that of who filed it. */
export const grantAuthorization = defineAction({
  function: 'authorization',
  action: 'grant',
  summary: '手写签署核对授权书',
  access: { caller: 'resident', of: 'case' },
  writes: true,
  request: z.extend(SigningAct, { caseId: CaseId }),
  response: z.object({
    authorizations: z.array(z.object({ signerId: SignerId, authorizationId: AuthorizationId })),
    grantedAt: Instant,
    signaturesMissing: z.number(),
  }),
});
