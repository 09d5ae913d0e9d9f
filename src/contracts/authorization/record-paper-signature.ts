import * as z from 'zod/mini';
import { AuthorizationId, CaseId } from '@/domain/kernel/ids';
import { defineAction } from '../action-contract';
import { PaperSigning } from './paper-signing';

/** A village helper who filed the case brings in a letter signed on paper (纸质签署). */
export const recordPaperSignature = defineAction({
  function: 'authorization',
  action: 'recordPaper',
  summary: '协理员交来纸上签的授权书',
  access: { caller: 'resident', of: 'case' },
  writes: true,
  request: z.extend(PaperSigning, { caseId: CaseId }),
  response: z.object({ authorizationId: AuthorizationId, signaturesMissing: z.number() }),
});
