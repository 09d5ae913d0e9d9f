import * as z from 'zod/mini';
import { CaseId } from '@/domain/kernel/ids';
import { defineAction } from '../action-contract';

/** Runs the rules of that time on the inputs of that time again. */
export const recomputeDetermination = defineAction({
  function: 'assessment',
  action: 'recomputeDetermination',
  summary: '复算：用当时的规则和当时的事实再算一次，看是不是一字不差',
  access: { caller: 'officer', of: 'assistedCase' },
  writes: false,
  request: z.object({ caseId: CaseId, number: z.number().check(z.int(), z.gte(1)) }),
  response: z.object({
    isSame: z.boolean(),
    release: z.string(),
    /** The rules in force, or earlier ones out of the archive. */
    ranBy: z.enum(['current', 'archived']),
    /** SHA-256 of what was stored and of what came out. */
    storedHash: z.string(),
    computedHash: z.string(),
  }),
});
