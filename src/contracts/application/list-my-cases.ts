import * as z from 'zod/mini';
import { CaseStatus } from '@/domain/case/case-status';
import { Programme } from '@/domain/household/programme';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';

export const MyCaseSummary = z.object({
  caseId: CaseId,
  caseNumber: CaseNumber,
  programme: Programme,
  status: CaseStatus,
  role: z.enum(['filer', 'applicant', 'member']),
  applicantMasked: z.string(),
  submittedAt: Instant,
  updatedAt: Instant,
  /** Something waits for the resident: a signature, an answer, an explanation. */
  needsMe: z.boolean(),
  signaturesMissing: z.number(),
  itemsLeft: z.number(),
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
