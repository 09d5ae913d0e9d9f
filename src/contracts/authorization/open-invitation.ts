import * as z from 'zod/mini';
import { Programme } from '@/domain/household/programme';
import { defineAction } from '../action-contract';
import { OfficeContact } from '../office-contact';
import { InvitationKey } from './invitation-key';
import { LetterView, SignerView } from './letter-view';

/**
 * What an invitation is about, for whoever holds it: the letter, the office, and the invited person with the name
 * masked. Nothing else of the case.
 */
export const openInvitation = defineAction({
  function: 'authorization',
  action: 'openInvitation',
  summary: '打开家人发来的签名邀请',
  access: { caller: 'resident' },
  writes: false,
  request: z.object({ invitation: InvitationKey }),
  response: z.object({
    nameMasked: z.string(),
    programme: Programme,
    office: OfficeContact,
    letter: LetterView,
    /** Names and documents in it are masked. */
    signer: SignerView,
    /** The invited person is the applicant: they may also look, object, or take over. */
    isApplicant: z.boolean(),
  }),
});
