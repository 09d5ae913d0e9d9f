import * as z from 'zod/mini';
import { CaseStatus } from '@/domain/case/case-status';
import { CaseId } from '@/domain/kernel/ids';
import { writtenText } from '@/domain/kernel/written-text';
import { defineAction } from '../action-contract';

/** Ends the procedure for a refusal that nobody explained in time. */
export const endProcedure = defineAction({
  function: 'casework',
  action: 'endProcedure',
  summary: '终止审核确认程序',
  access: { caller: 'officer', of: 'case' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    reason: writtenText({ most: 300, missing: '请写明终止的理由' }),
  }),
  response: z.object({ version: z.number(), status: CaseStatus }),
});
