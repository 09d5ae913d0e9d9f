import * as z from 'zod/mini';
import { CaseId, MemberId } from '@/domain/kernel/ids';
import { writtenText } from '@/domain/kernel/written-text';
import { defineAction } from '../action-contract';

/**
 * Shows one masked field in full, for a stated reason; the look and the reason are logged. The assisting office may see
 * a telephone number, to arrange its visit, and no document.
 */
export const reveal = defineAction({
  function: 'casework',
  action: 'reveal',
  summary: '查看完整的电话或证件号（须写明理由，留痕）',
  access: { caller: 'officer', of: 'assistedCase' },
  writes: false,
  request: z.object({
    caseId: CaseId,
    field: z.enum(['phone', 'filerPhone', 'document']),
    memberId: z.optional(MemberId),
    reason: writtenText({ most: 100, missing: '请写明为什么要看' }),
  }),
  response: z.object({ value: z.string() }),
});
