import * as z from 'zod/mini';
import { CaseAction } from '@/domain/case/available-actions';
import { CaseStatus } from '@/domain/case/case-status';
import { DeclaredIncome } from '@/domain/household/declared-income';
import { DeclaredProperty } from '@/domain/household/declared-property';
import { DeclaredSpending } from '@/domain/household/declared-spending';
import { HardshipCause } from '@/domain/household/hardship';
import { PersonSituation } from '@/domain/household/person-situation';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId, MemberId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';
import { ProgressStep, SupplementItemView } from '../application/get-my-case';
import { DeadlineView } from '../deadline-view';

/** A member of the household as an officer first sees them: sensitive fields masked. */
export const MemberView = z.object({
  memberId: MemberId,
  name: z.string(),
  relation: z.string(),
  identityNumberMasked: z.string(),
  age: z.number(),
  situation: PersonSituation,
  mustSign: z.boolean(),
  signedAt: z.optional(Instant),
});
export type MemberView = z.infer<typeof MemberView>;

/** The whole case for the responsible officer; the look is logged. */
export const openCase = defineAction({
  function: 'casework',
  action: 'openCase',
  summary: '打开案件（查看留痕）',
  access: { caller: 'officer', of: 'case' },
  writes: false,
  request: z.object({ caseId: CaseId }),
  response: z.object({
    caseId: CaseId,
    caseNumber: CaseNumber,
    version: z.number(),
    status: CaseStatus,
    submittedAt: Instant,
    filing: z.object({
      by: z.enum(['self', 'family', 'helper']),
      filerName: z.optional(z.string()),
      relation: z.optional(z.string()),
    }),
    phoneMasked: z.string(),
    livesIn: z.string(),
    registeredIn: z.string(),
    address: z.string(),
    members: z.array(MemberView),
    hardship: z.object({ causes: z.array(HardshipCause), story: z.string() }),
    income: DeclaredIncome,
    spending: DeclaredSpending,
    property: DeclaredProperty,
    nearRelative: z.optional(z.string()),
    supplement: z.optional(z.object({ requestedAt: Instant, items: z.array(SupplementItemView) })),
    deadlines: z.array(DeadlineView),
    progress: z.array(ProgressStep),
    /** What the officer may do now; screens show exactly these. */
    availableActions: z.array(CaseAction),
  }),
});
