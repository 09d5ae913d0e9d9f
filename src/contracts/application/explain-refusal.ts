import * as z from 'zod/mini';
import { CaseId, MemberId } from '@/domain/kernel/ids';
import { writtenText } from '@/domain/kernel/written-text';
import { defineAction } from '../action-contract';

/** Says why a person has not signed; from then on the procedure is not ended for it. */
export const explainRefusal = defineAction({
  function: 'application',
  action: 'explainRefusal',
  summary: '说明为什么没有签授权书',
  access: { caller: 'resident', of: 'case' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    memberId: MemberId,
    words: writtenText({ most: 300, missing: '请写一句：为什么没有签' }),
  }),
  response: z.object({ version: z.number() }),
});
