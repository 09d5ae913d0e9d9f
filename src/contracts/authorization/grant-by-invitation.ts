import * as z from 'zod/mini';
import { AuthorizationId, SignerId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';
import { InvitationKey } from './invitation-key';
import { SigningAct } from './signing-act';

/** The invited person signs on their own telephone, and follows the case from then on. */
export const grantByInvitation = defineAction({
  function: 'authorization',
  action: 'grantByInvitation',
  summary: '用自己的手机签署核对授权书',
  access: { caller: 'resident' },
  writes: true,
  request: z.extend(SigningAct, { invitation: InvitationKey }),
  response: z.object({
    authorizations: z.array(z.object({ signerId: SignerId, authorizationId: AuthorizationId })),
    grantedAt: Instant,
    signaturesMissing: z.number(),
  }),
});
