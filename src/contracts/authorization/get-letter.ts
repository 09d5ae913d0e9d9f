import * as z from 'zod/mini';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId } from '@/domain/kernel/ids';
import { defineAction } from '../action-contract';
import { OfficeContact } from '../office-contact';
import { LetterView, SignerView } from './letter-view';

/** The authorization letter for a case: its text, who must sign, who has. */
export const getAuthorizationLetter = defineAction({
  function: 'authorization',
  action: 'getLetter',
  summary: '核对授权书文本和签署情况',
  access: { caller: 'resident', of: 'case' },
  writes: false,
  request: z.object({ caseId: CaseId }),
  response: z.object({
    caseNumber: CaseNumber,
    office: OfficeContact,
    letter: LetterView,
    signers: z.array(SignerView),
    /** The caller filed it as a village helper and may bring in signatures on paper. */
    mayRecordPaper: z.boolean(),
  }),
});
