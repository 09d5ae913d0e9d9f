import * as z from 'zod/mini';
import { CaseStatus } from '@/domain/case/case-status';
import { SupplementItem } from '@/domain/case/supplement';
import { CaseId } from '@/domain/kernel/ids';
import { defineAction } from '../action-contract';

/** Tells the resident, once and completely, what is missing (一次性告知补正). */
export const requestSupplement = defineAction({
  function: 'casework',
  action: 'requestSupplement',
  summary: '一次性告知补正',
  access: { caller: 'officer', of: 'case' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    expectedVersion: z.number(),
    items: z.array(SupplementItem).check(z.minLength(1, '请列出缺少的材料'), z.maxLength(20, '最多列 20 项')),
  }),
  response: z.object({ version: z.number(), status: CaseStatus }),
});
