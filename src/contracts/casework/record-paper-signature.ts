import * as z from 'zod/mini';
import { AuthorizationId, CaseId } from '@/domain/kernel/ids';
import { defineAction } from '../action-contract';
import { PaperSigning } from '../authorization/paper-signing';

/** An officer records a letter signed on paper, at the window or at the home. */
export const recordPaperSignatureAtOffice = defineAction({
  function: 'casework',
  action: 'recordPaperSignature',
  summary: '登记纸上签的授权书',
  access: { caller: 'officer', of: 'assistedCase' },
  writes: true,
  request: z.extend(PaperSigning, { caseId: CaseId }),
  response: z.object({ authorizationId: AuthorizationId, signaturesMissing: z.number() }),
});
