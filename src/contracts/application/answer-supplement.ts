import * as z from 'zod/mini';
import { CaseStatus } from '@/domain/case/case-status';
import { SupplementAnswer } from '@/domain/case/supplement';
import { CaseId } from '@/domain/kernel/ids';
import { defineAction } from '../action-contract';

/** Answers items of the supplement notice; the office is told. */
export const answerSupplement = defineAction({
  function: 'application',
  action: 'answerSupplement',
  summary: '回答补正告知',
  access: { caller: 'resident', of: 'case' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    answers: z
      .array(SupplementAnswer)
      .check(z.minLength(1, '请至少回答一项'), z.maxLength(20, '最多回答 20 项')),
  }),
  response: z.object({ version: z.number(), status: CaseStatus, itemsLeft: z.number() }),
});
