import * as z from 'zod/mini';
import { CaseStatus } from '@/domain/case/case-status';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';
import { DeadlineView } from '../deadline-view';

export const WorklistItem = z.object({
  caseId: CaseId,
  caseNumber: CaseNumber,
  status: CaseStatus,
  applicantMasked: z.string(),
  villageName: z.string(),
  /** The office below whose case it is, where nobody is at the desk there and the caller's office stands in. */
  officeName: z.optional(z.string()),
  people: z.number(),
  submittedAt: Instant,
  updatedAt: Instant,
  signaturesMissing: z.number(),
  /** The nearest deadline, and how it stands today. */
  deadline: z.optional(DeadlineView),
  urgency: z.enum(['overdue', 'dueSoon', 'calm']),
});
export type WorklistItem = z.infer<typeof WorklistItem>;

/**
 * The cases of the caller's office and of those it stands in for, at most 100: what waits for the office, then what
 * waits for residents, then what was accepted last; of these what is due first stands first. Counts are of all cases.
 */
export const getWorklist = defineAction({
  function: 'casework',
  action: 'getWorklist',
  summary: '本机关的待办案件',
  access: { caller: 'officer' },
  writes: false,
  request: z.object({ status: z.optional(CaseStatus) }),
  response: z.object({
    officeName: z.string(),
    items: z.array(WorklistItem),
    counts: z.record(CaseStatus, z.number()),
  }),
});
