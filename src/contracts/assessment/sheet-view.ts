import * as z from 'zod/mini';
import { SignerId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { PlainDate } from '@/domain/kernel/plain-date';

/** 符合、不符合、待查. */
export const AnswerView = z.enum(['met', 'notMet', 'undetermined']);
export type AnswerView = z.infer<typeof AnswerView>;

/** One thing that an open answer waits for, and which question of the officer's form answers it. */
export const LackView = z.object({
  text: z.string(),
  question: z.optional(z.string()),
  about: z.optional(SignerId),
});
export type LackView = z.infer<typeof LackView>;

/** One condition of a class with what came of it, in words. */
export const FindingView = z.object({
  title: z.string(),
  answer: AnswerView,
  /** The numbers that were compared. */
  numbers: z.optional(z.string()),
  /** 差多少. */
  missedBy: z.optional(z.string()),
  lacks: z.array(LackView),
  article: z.string(),
});
export type FindingView = z.infer<typeof FindingView>;

/** One class for the household or for one person. */
export const ClassView = z.object({
  of: z.string(),
  title: z.string(),
  /** Whose, where it is a person's. */
  name: z.optional(z.string()),
  answer: AnswerView,
  monthly: z.optional(z.string()),
  /** What would make the amount of a class that is met one number; empty where it is one. */
  monthlyLacks: z.array(LackView),
  findings: z.array(FindingView),
  /** 单人户: the family it is carved out of, and on which list, in words. */
  family: z.optional(z.array(z.string())),
  /** 认定部门, and by which article. */
  certifiedBy: z.optional(z.string()),
});
export type ClassView = z.infer<typeof ClassView>;

/** One number of the trace in words: what it is, its value, how it was made, and the article. */
export const StepView = z.object({
  label: z.string(),
  value: z.string(),
  how: z.string(),
  article: z.optional(z.string()),
});
export type StepView = z.infer<typeof StepView>;

/** A determination in words, as the officer reads and prints it. */
export const SheetView = z.object({
  number: z.number(),
  at: Instant,
  byName: z.string(),
  effectiveOn: PlainDate,
  knownOn: PlainDate,
  area: z.optional(z.enum(['urban', 'rural'])),
  declaredVersion: z.number(),
  release: z.string(),
  /** Why it is not of today any more: the declaration, what was found out, or the rules have changed since. */
  outdatedBy: z.array(z.enum(['declaration', 'found', 'rules'])),
  paragraph: z.string(),
  /** Who counts, and why. */
  people: z.array(
    z.object({ name: z.string(), text: z.string(), article: z.string(), since: z.optional(z.string()) }),
  ),
  /** The day on which the household was looked at; missing in early determinations. */
  householdOn: z.optional(PlainDate),
  /** Who had gone by then, in words. */
  gone: z.array(z.string()),
  /** Somebody who may earn came or went after the income was declared. */
  isIncomeOld: z.boolean(),
  /** What each certifying department is to be told; empty for a computation that is not the latest. */
  filings: z.array(
    z.object({
      department: z.string(),
      classes: z.array(
        z.object({
          text: z.string(),
          answer: z.enum(['met', 'notMet', 'undetermined', 'theirs']),
          article: z.string(),
        }),
      ),
    }),
  ),
  classes: z.array(ClassView),
  /** 单人户: each person who may be a unit of their own beside the family. */
  singles: z.array(ClassView),
  /** 一事一议: why no class settles it and it is better looked at together; empty when there is no need. */
  handOver: z.array(z.object({ text: z.string(), article: z.string() })),
  /** 专项救助, each person's items, those that are open or given. */
  specialAid: z.array(
    z.object({
      name: z.string(),
      items: z.array(
        z.object({
          answer: AnswerView,
          text: z.string(),
          /** What an open item waits for, where a question of the officer's form answers it. */
          lacks: z.array(LackView),
        }),
      ),
      /** How many items are surely not for this person. */
      notMet: z.number(),
    }),
  ),
  steps: z.array(StepView),
});
export type SheetView = z.infer<typeof SheetView>;
