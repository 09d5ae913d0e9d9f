import { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import { getAuthorizationReceipt } from '@/contracts/authorization/get-receipt';
import { grantAuthorization } from '@/contracts/authorization/grant-authorization';
import { grantByInvitation as grantByInvitationContract } from '@/contracts/authorization/grant-by-invitation';
import { inviteSigner } from '@/contracts/authorization/invite-signer';
import { joinCase } from '@/contracts/authorization/join-case';
import { listOwnSignatures as listOwnSignaturesContract } from '@/contracts/authorization/list-own-signatures';
import { openInvitation as openInvitationContract } from '@/contracts/authorization/open-invitation';
import { recordPaperSignature } from '@/contracts/authorization/record-paper-signature';
import { withdrawAuthorization } from '@/contracts/authorization/withdraw-authorization';
import { implementPreparedWrite, implementRead, implementWrite } from '../shared/pipeline/handler';
import { serve } from '../shared/serve';
import { grant } from './use-cases/grant';
import { findForGrant, grantByInvitation } from './use-cases/grant-by-invitation';
import { invite } from './use-cases/invite';
import { findForJoining, join } from './use-cases/join';
import { listOwnSignatures } from './use-cases/list-own-signatures';
import { openInvitation } from './use-cases/open-invitation';
import { recordPaper } from './use-cases/record-paper';
import { showLetter } from './use-cases/show-letter';
import { showReceipt } from './use-cases/show-receipt';
import { withdraw } from './use-cases/withdraw';

export const HANDLERS = [
  implementRead(getAuthorizationLetter, showLetter),
  implementRead(getAuthorizationReceipt, showReceipt),
  implementRead(listOwnSignaturesContract, listOwnSignatures),
  implementRead(openInvitationContract, openInvitation),
  implementWrite(grantAuthorization, grant),
  implementPreparedWrite(grantByInvitationContract, findForGrant, grantByInvitation),
  implementPreparedWrite(joinCase, findForJoining, join),
  implementWrite(inviteSigner, invite),
  implementWrite(recordPaperSignature, recordPaper),
  implementWrite(withdrawAuthorization, withdraw),
];
export const main = serve('authorization', HANDLERS);
