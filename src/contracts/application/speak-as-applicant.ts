import * as z from 'zod/mini';
import { CaseStatus } from '@/domain/case/case-status';
import { CaseId } from '@/domain/kernel/ids';
import { writtenText } from '@/domain/kernel/written-text';
import { defineAction } from '../action-contract';

/** The applicant withdraws, objects to what somebody filed for them, takes it back, or takes the case over. */
export const speakAsApplicant = defineAction({
  function: 'application',
  action: 'speak',
  summary: '撤回、提出异议、收回异议、自己接手',
  access: { caller: 'resident', of: 'case' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    statement: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('takeOver') }),
      z.object({
        kind: z.literal('object'),
        words: writtenText({ most: 300, missing: '请写一句：哪里不对' }),
      }),
      z.object({ kind: z.literal('liftObjection') }),
      z.object({ kind: z.literal('withdraw'), reason: writtenText({ most: 300 }) }),
    ]),
  }),
  response: z.object({ version: z.number(), status: CaseStatus }),
});
