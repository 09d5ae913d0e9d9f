import * as z from 'zod/mini';
import { FoundFact } from '@/domain/determination/found-fact';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CaseId, SignerId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';
import { SheetView } from './sheet-view';

const Option = z.object({ value: z.string(), text: z.string() });

/** A question of the officer's form. */
export const QuestionView = z.object({
  question: z.string(),
  about: z.optional(SignerId),
  name: z.optional(z.string()),
  label: z.string(),
  input: z.enum(['yesNo', 'one', 'many', 'number', 'money']),
  options: z.optional(z.array(Option)),
  unit: z.optional(z.string()),
  /** The latest determination waits for it. */
  isMissed: z.boolean(),
});
export type QuestionView = z.infer<typeof QuestionView>;

/** What was found out and holds now, in words, with who found it and when. */
export const FoundView = z.object({
  found: FoundFact,
  text: z.string(),
  how: z.string(),
  byName: z.string(),
  at: Instant,
});
export type FoundView = z.infer<typeof FoundView>;

/** An income or a spending as it was declared, which an officer may put more exactly. */
export const DeclaredItem = z.object({ id: z.string(), text: z.string() });

/** The latest determination of a case, or an earlier one, and the officer's form. */
export const getDetermination = defineAction({
  function: 'assessment',
  action: 'getDetermination',
  summary: '看案件的测算结果和查明的情况（查看留痕）',
  access: { caller: 'officer', of: 'assistedCase' },
  writes: false,
  request: z.object({
    caseId: CaseId,
    /** Which one; the latest where nothing is said. */
    number: z.optional(z.number().check(z.int(), z.gte(1))),
  }),
  response: z.object({
    caseNumber: CaseNumber,
    /** The family, to which a 单人户 stays linked. */
    householdName: z.string(),
    /** Missing until somebody has had it computed. */
    sheet: z.optional(SheetView),
    /** How many there are. */
    count: z.number(),
    found: z.array(FoundView),
    questions: z.array(QuestionView),
    people: z.array(Option),
    incomeKinds: z.array(Option),
    spendingKinds: z.array(Option),
    declaredIncome: z.array(DeclaredItem),
    declaredSpending: z.array(DeclaredItem),
    /** By which standard it would be computed now. */
    area: z.optional(z.enum(['urban', 'rural'])),
    /** Read off the village's code; nobody has said so. */
    isAreaGuessed: z.boolean(),
    /** The officer may add to it and compute. */
    canPropose: z.boolean(),
  }),
});
