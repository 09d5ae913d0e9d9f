import * as z from 'zod/mini';
import { CaseId, MemberId } from '@/domain/kernel/ids';
import { PlainDate } from '@/domain/kernel/plain-date';
import { writtenText } from '@/domain/kernel/written-text';
import { defineAction } from '../action-contract';

/** Puts before a person what follows when they do not sign, and asks for the reason. */
export const putRefusalForward = defineAction({
  function: 'casework',
  action: 'putRefusalForward',
  summary: '书面告知不签授权的后果，请说明理由',
  access: { caller: 'officer', of: 'case' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    memberId: MemberId,
    words: writtenText({ most: 300, missing: '请写明要当事人知道什么' }),
  }),
  response: z.object({ version: z.number(), answerBy: PlainDate }),
});
