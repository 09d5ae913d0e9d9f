import * as z from 'zod/mini';
import { CaseStatus } from '@/domain/case/case-status';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';

export const MyCaseSummary = z.object({
  caseId: CaseId,
  caseNumber: CaseNumber,
  status: CaseStatus,
  applicantMasked: z.string(),
  submittedAt: Instant,
  updatedAt: Instant,
  /** Something waits for the resident: a signature or an answer. */
  needsMe: z.boolean(),
});
export type MyCaseSummary = z.infer<typeof MyCaseSummary>;

/** The caller's cases, newest first, at most 50. */
export const listMyCases = defineAction({
  function: 'application',
  action: 'listMine',
  summary: '我的申请',
  access: { caller: 'resident' },
  writes: false,
  request: z.object({}),
  response: z.object({ cases: z.array(MyCaseSummary) }),
});
