import * as z from 'zod/mini';
import { CaseStatus } from '@/domain/case/case-status';
import { CaseId } from '@/domain/kernel/ids';
import { defineAction } from '../action-contract';
import { DeadlineView } from '../deadline-view';

/** Accepts the application (受理): the statutory clock starts and the resident is told. */
export const acceptApplication = defineAction({
  function: 'casework',
  action: 'accept',
  summary: '受理',
  access: { caller: 'officer', of: 'case' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    /** The version the officer was looking at; if the case has moved on, the answer says what happened. */
    expectedVersion: z.number(),
  }),
  response: z.object({ version: z.number(), status: CaseStatus, deadlines: z.array(DeadlineView) }),
});
