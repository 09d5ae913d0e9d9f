import * as z from 'zod/mini';
import { CaseStatus } from '@/domain/case/case-status';
import { CaseId } from '@/domain/kernel/ids';
import { defineAction } from '../action-contract';

/** Begins the investigation of the household's circumstances. */
export const startInvestigation = defineAction({
  function: 'casework',
  action: 'startInvestigation',
  summary: '启动调查',
  access: { caller: 'officer', of: 'case' },
  writes: true,
  request: z.object({ caseId: CaseId }),
  response: z.object({ version: z.number(), status: CaseStatus }),
});
