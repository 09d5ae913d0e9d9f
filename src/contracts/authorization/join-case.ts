import * as z from 'zod/mini';
import { IdentityProof } from '@/domain/authorization/proves-identity';
import { CaseId } from '@/domain/kernel/ids';
import { defineAction } from '../action-contract';
import { InvitationKey } from './invitation-key';
import { PhoneConfirmation } from './signing-act';

/** The invited person follows the case on their own telephone, without signing: the applicant to look or to object. */
export const joinCase = defineAction({
  function: 'authorization',
  action: 'join',
  summary: '在自己的手机上查看家人代交的申请',
  access: { caller: 'resident' },
  writes: true,
  request: z.object({ invitation: InvitationKey, proof: IdentityProof, confirmation: PhoneConfirmation }),
  response: z.object({ caseId: CaseId, role: z.enum(['applicant', 'member']) }),
});
