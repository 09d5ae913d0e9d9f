import * as z from 'zod/mini';
import { CaseStatus } from '@/domain/case/case-status';
import { CaseId } from '@/domain/kernel/ids';
import { writtenText } from '@/domain/kernel/written-text';
import { defineAction } from '../action-contract';

/** Asks again for an item of the notice that came back unreadable or wrong; a new item is refused. */
export const returnSupplementItem = defineAction({
  function: 'casework',
  action: 'returnSupplementItem',
  summary: '清单内的一项看不清或有误，请重交',
  access: { caller: 'officer', of: 'case' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    itemIndex: z.number().check(z.int(), z.gte(0)),
    why: writtenText({ most: 200, missing: '请写清楚哪里看不清、哪里不对' }),
  }),
  response: z.object({ version: z.number(), status: CaseStatus }),
});
