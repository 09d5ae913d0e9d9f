import * as z from 'zod/mini';
import { CaseStatus } from '@/domain/case/case-status';
import { SupplementSubject } from '@/domain/case/supplement';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId, MemberId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';
import { DeadlineView } from '../deadline-view';
import { OfficeContact } from '../office-contact';

/** One thing that happened, for the progress list. */
export const ProgressStep = z.object({
  version: z.number(),
  at: Instant,
  /** `您提交了申请`, `青禾镇民政办受理了申请` */
  title: z.string(),
  detail: z.optional(z.string()),
});
export type ProgressStep = z.infer<typeof ProgressStep>;

export const SupplementItemView = z.object({
  itemIndex: z.number(),
  subject: SupplementSubject,
  note: z.string(),
  memberId: z.optional(MemberId),
  memberName: z.optional(z.string()),
  answer: z.optional(z.object({ text: z.string(), at: Instant })),
});
export type SupplementItemView = z.infer<typeof SupplementItemView>;

/** Where a case stands, whose turn it is, by when, and what comes next. */
export const getMyCase = defineAction({
  function: 'application',
  action: 'getMine',
  summary: '我的申请办到哪一步了',
  access: { caller: 'resident', of: 'case' },
  writes: false,
  request: z.object({ caseId: CaseId }),
  response: z.object({
    caseId: CaseId,
    caseNumber: CaseNumber,
    version: z.number(),
    status: CaseStatus,
    whoseTurn: z.enum(['resident', 'office']),
    /** What comes next, in one sentence. */
    nextStep: z.string(),
    office: OfficeContact,
    deadlines: z.array(DeadlineView),
    progress: z.array(ProgressStep),
    signers: z.array(z.object({ memberId: MemberId, name: z.string(), hasSigned: z.boolean() })),
    supplement: z.optional(z.object({ requestedAt: Instant, items: z.array(SupplementItemView) })),
  }),
});
