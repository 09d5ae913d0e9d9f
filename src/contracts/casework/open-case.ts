import * as z from 'zod/mini';
import { AttachmentId } from '@/domain/attachment/attachment-id';
import { AttachmentKind } from '@/domain/attachment/attachment-kind';
import { CaseAction } from '@/domain/case/available-actions';
import { CaseStatus } from '@/domain/case/case-status';
import { DECLARED_PARTS } from '@/domain/household/changed-parts';
import { DeclaredIncome } from '@/domain/household/declared-income';
import { DeclaredProperty } from '@/domain/household/declared-property';
import { DeclaredSpending } from '@/domain/household/declared-spending';
import { EmergencyKind } from '@/domain/household/emergency';
import { HardshipCause } from '@/domain/household/hardship';
import { NearRelativeDisclosure } from '@/domain/household/near-relative-disclosure';
import { PersonSituation } from '@/domain/household/person-situation';
import { Programme } from '@/domain/household/programme';
import { CaseNumber } from '@/domain/kernel/case-number';
import { DISABILITY_CATEGORY } from '@/domain/kernel/disability-card-number';
import { DocumentKind } from '@/domain/kernel/document-kind';
import { CaseId, MemberId, SupporterId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { Fen } from '@/domain/kernel/money';
import { defineAction } from '../action-contract';
import { ProgressStep, RefusalView, SupplementItemView } from '../application/get-my-case';
import { DeadlineView } from '../deadline-view';
import { OfficeContact } from '../office-contact';
import { RoutingReasonView } from '../routing-reason-view';

/** What the card certifies; its number is the person's identity number and stays masked. */
const DisabilityView = z.object({
  has: z.boolean(),
  category: z.optional(z.enum(Object.values(DISABILITY_CATEGORY))),
  /** 1 is the heaviest. */
  grade: z.optional(z.number()),
});

const SituationView = z.extend(PersonSituation, { disability: DisabilityView });
export type SituationView = z.infer<typeof SituationView>;

/** A member of the household as an officer first sees them: sensitive fields masked. */
export const MemberView = z.object({
  memberId: MemberId,
  name: z.string(),
  relation: z.string(),
  documentKind: DocumentKind,
  documentMasked: z.string(),
  age: z.number(),
  /** Not asked in an emergency. */
  situation: z.optional(SituationView),
  /** False in an emergency: help does not wait for a check. */
  mustSign: z.boolean(),
  signsBy: z.enum(['self', 'guardian']),
  signedAt: z.optional(Instant),
  on: z.optional(z.enum(['ownPhone', 'thisPhone', 'paper'])),
});
export type MemberView = z.infer<typeof MemberView>;

/** Somebody outside the household who owes support, and whether they consented to a check of their own. */
export const SupporterView = z.object({
  supporterId: SupporterId,
  name: z.string(),
  relation: z.string(),
  monthlySupport: z.optional(Fen),
  consentedAt: z.optional(Instant),
});
export type SupporterView = z.infer<typeof SupporterView>;

/** A photo that came with the application or with an answer; opened one by one, each look logged. */
export const AttachmentView = z.object({
  attachmentId: AttachmentId,
  kind: AttachmentKind,
  memberId: z.optional(MemberId),
});
export type AttachmentView = z.infer<typeof AttachmentView>;

/** The whole case for the responsible officer; the look is logged. */
export const openCase = defineAction({
  function: 'casework',
  action: 'openCase',
  summary: '打开案件（查看留痕）',
  access: { caller: 'officer', of: 'assistedCase' },
  writes: false,
  request: z.object({
    caseId: CaseId,
    /** What was declared then, instead of the latest; everything else is as it is now. */
    declaredVersion: z.optional(z.number().check(z.int(), z.gte(1))),
  }),
  response: z.object({
    caseId: CaseId,
    caseNumber: CaseNumber,
    version: z.number(),
    status: CaseStatus,
    submittedAt: Instant,
    programme: Programme,
    /** What happened, in an emergency. What is missing below was then not asked. */
    emergency: z.optional(z.object({ kind: EmergencyKind, happenedIn: z.string(), needs: z.string() })),
    filing: z.object({
      by: z.enum(['self', 'family', 'guardian', 'helper']),
      filerName: z.optional(z.string()),
      filerPhoneMasked: z.optional(z.string()),
      relation: z.optional(z.string()),
      /** How a relative or a helper was entrusted. */
      entrusted: z.optional(z.enum(['onPaper', 'spoken'])),
      /** What shows that the filer is the guardian. */
      evidence: z.optional(z.enum(['householdRegister', 'courtDecision', 'appointment', 'other'])),
    }),
    phoneMasked: z.string(),
    livesIn: z.string(),
    registeredIn: z.optional(z.string()),
    address: z.optional(z.string()),
    members: z.array(MemberView),
    hardship: z.optional(z.object({ causes: z.array(HardshipCause), story: z.string() })),
    income: z.optional(DeclaredIncome),
    spending: z.optional(DeclaredSpending),
    property: z.optional(DeclaredProperty),
    /** Left out where it was not asked. */
    nearRelative: z.optional(NearRelativeDisclosure),
    supplement: z.optional(z.object({ requestedAt: Instant, items: z.array(SupplementItemView) })),
    /** The caller's office leads, or assists where the household lives. */
    seat: z.enum(['lead', 'assisting']),
    office: OfficeContact,
    assistingOffice: z.optional(OfficeContact),
    routing: z.array(RoutingReasonView),
    hasApplicantJoined: z.boolean(),
    /** Consent of people outside the household, where they gave it. */
    supporters: z.array(SupporterView),
    attachments: z.array(AttachmentView),
    objection: z.optional(z.object({ words: z.string(), at: Instant, isOpen: z.boolean() })),
    refusals: z.array(RefusalView),
    investigationStartedAt: z.optional(Instant),
    /** The latest version, and the one that is shown. */
    declaredVersion: z.number(),
    shownVersion: z.number(),
    /** What changed since the application was handed in, the first change first. */
    changes: z.array(
      z.object({
        declaredVersion: z.number(),
        at: Instant,
        note: z.string(),
        parts: z.array(z.enum(DECLARED_PARTS)),
      }),
    ),
    deadlines: z.array(DeadlineView),
    progress: z.array(ProgressStep),
    /** What the officer may do now; screens show exactly these. */
    availableActions: z.array(CaseAction),
  }),
});
