import * as z from 'zod/mini';
import { FoundFact } from '@/domain/determination/found-fact';
import { CaseId } from '@/domain/kernel/ids';
import { PlainDate } from '@/domain/kernel/plain-date';
import { defineAction } from '../action-contract';

const MOST_AT_ONCE = 40;

/** Computes for every class from the declaration and what was found out, and keeps the result with all that made it. */
export const proposeDetermination = defineAction({
  function: 'assessment',
  action: 'proposeDetermination',
  summary: '测算：按申报和查明的情况，对各类救助一次算清，存下记录',
  access: { caller: 'officer', of: 'assistedCase' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    /** The day on which the household is looked at; today where nothing is said. */
    householdOn: z.optional(PlainDate),
  }),
  response: z.object({ number: z.number() }),
});

/** Adds what an officer found out; what was declared stays as it is. */
export const noteFoundFacts = defineAction({
  function: 'assessment',
  action: 'noteFoundFacts',
  summary: '记下查明的情况（来源、时间、谁记的），不改动申报',
  access: { caller: 'officer', of: 'assistedCase' },
  writes: true,
  request: z.object({
    caseId: CaseId,
    found: z.array(FoundFact).check(z.minLength(1, '请至少填一项'), z.maxLength(MOST_AT_ONCE)),
  }),
  response: z.object({ count: z.number() }),
});
