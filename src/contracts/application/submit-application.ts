import * as z from 'zod/mini';
import { Application } from '@/domain/household/application';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';
import { DeadlineView } from '../deadline-view';
import { OfficeContact } from '../office-contact';
import { RoutingReasonView } from '../routing-reason-view';

/** Hands in an application; it is stored, its office told, and the case number given. */
export const submitApplication = defineAction({
  function: 'application',
  action: 'submit',
  summary: '提交申请',
  access: { caller: 'resident' },
  writes: true,
  request: z.object({ application: Application }),
  response: z.object({
    caseId: CaseId,
    caseNumber: CaseNumber,
    submittedAt: Instant,
    office: OfficeContact,
    /** Where the household lives, when another office leads. */
    assistingOffice: z.optional(OfficeContact),
    /** Why it goes there. */
    routing: z.array(RoutingReasonView),
    /** By when the office looks at it, where a parameter says so. */
    review: z.optional(DeadlineView),
    /** How many people still have to sign the check authorization. */
    signaturesMissing: z.number(),
  }),
});
