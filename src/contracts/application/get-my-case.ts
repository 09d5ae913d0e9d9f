import * as z from 'zod/mini';
import { AttachmentId } from '@/domain/attachment/attachment-id';
import { CaseStatus } from '@/domain/case/case-status';
import { PartyAction } from '@/domain/case/party';
import { SupplementSubject } from '@/domain/case/supplement';
import { Programme } from '@/domain/household/programme';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId, MemberId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { PlainDate } from '@/domain/kernel/plain-date';
import { defineAction } from '../action-contract';
import { SignerView } from '../authorization/letter-view';
import { DeadlineView } from '../deadline-view';
import { OfficeContact } from '../office-contact';
import { RoutingReasonView } from '../routing-reason-view';

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
  answer: z.optional(
    z.object({ text: z.string(), at: Instant, attachmentIds: z.optional(z.array(AttachmentId)) }),
  ),
  /** It came back unreadable or wrong: please again, and why. */
  returned: z.optional(z.object({ why: z.string(), at: Instant })),
});
export type SupplementItemView = z.infer<typeof SupplementItemView>;

/** Somebody whose refusal has been put before the household, and what they said to it. */
export const RefusalView = z.object({
  memberId: MemberId,
  memberName: z.string(),
  words: z.string(),
  at: Instant,
  answerBy: PlainDate,
  explanation: z.optional(z.string()),
});
export type RefusalView = z.infer<typeof RefusalView>;

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
    programme: Programme,
    version: z.number(),
    status: CaseStatus,
    /** What the caller is to the case; screens show exactly the actions in `availableActions`. */
    role: z.enum(['filer', 'applicant', 'member']),
    availableActions: z.array(PartyAction),
    applicantName: z.string(),
    /** Who typed it, where that was not the applicant. */
    filedBy: z.optional(z.object({ by: z.enum(['family', 'guardian', 'helper']), name: z.string() })),
    hasApplicantJoined: z.boolean(),
    whoseTurn: z.enum(['resident', 'office', 'nobody']),
    /** What comes next, in one sentence. */
    nextStep: z.string(),
    office: OfficeContact,
    assistingOffice: z.optional(OfficeContact),
    routing: z.array(RoutingReasonView),
    deadlines: z.array(DeadlineView),
    progress: z.array(ProgressStep),
    signers: z.array(SignerView),
    supplement: z.optional(z.object({ requestedAt: Instant, items: z.array(SupplementItemView) })),
    objection: z.optional(z.object({ words: z.string(), at: Instant, isOpen: z.boolean() })),
    refusals: z.array(RefusalView),
    declaredVersion: z.number(),
  }),
});
