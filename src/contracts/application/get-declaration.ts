import * as z from 'zod/mini';
import { Application } from '@/domain/household/application';
import { CaseId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';

/** What was declared, now or in an earlier version, for whoever filed it or the applicant. */
export const getDeclaration = defineAction({
  function: 'application',
  action: 'getDeclaration',
  summary: '申请里填了什么（含以前的版本）',
  access: { caller: 'resident', of: 'case' },
  writes: false,
  request: z.object({
    caseId: CaseId,
    declaredVersion: z.optional(z.number().check(z.int(), z.gte(1))),
  }),
  response: z.object({
    declaredVersion: z.number(),
    application: Application,
    /** Every version, the first first; the note says what changed. */
    versions: z.array(z.object({ declaredVersion: z.number(), at: Instant, note: z.optional(z.string()) })),
  }),
});
