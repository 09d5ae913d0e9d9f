import * as z from 'zod/mini';
import { MemberId, SignerId } from '../kernel/ids';
import { Fen } from '../kernel/money';
import { PlainDate } from '../kernel/plain-date';
import { writtenText } from '../kernel/written-text';

const MOST_CHARACTERS = 60;
const MOST_OPTIONS = 10;
const MOST_MONTHS = 12;
const MOST_NUMBER = 10_000_000_000;
const ItemId = z.string().check(z.regex(/^[A-Za-z0-9]{1,30}$/, '收入或支出的编号不对'));
const Word = z.string().check(z.minLength(1), z.maxLength(MOST_CHARACTERS));

/** How the officer knows it, and as of which day. */
const grounds = {
  provenance: z.enum(['documented', 'checked', 'visited'], '请选怎么知道的'),
  asOf: z.optional(PlainDate),
  note: z.optional(writtenText({ most: 200 })),
};

/** What an officer answers: yes or no, one or several of the options, a number, or an amount in fen. */
export const FactAnswer = z.union([
  z.boolean(),
  z.number().check(z.int('请填整数'), z.gte(0, '不能是负数'), z.lte(MOST_NUMBER, '数字太大，请检查')),
  Word,
  z.array(Word).check(z.maxLength(MOST_OPTIONS)),
]);
export type FactAnswer = z.infer<typeof FactAnswer>;

/**
 * Something that an officer found out (查明的情况), beside the declaration and never over it. Null takes an earlier one
 * back: then what was declared holds again.
 */
export const FoundFact = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answer'),
    /** A key of FACT_QUESTIONS. */
    question: Word,
    /** The person or obligor; missing for the household. */
    about: z.optional(SignerId),
    answer: z.nullable(FactAnswer),
    ...grounds,
  }),
  z.object({
    kind: z.literal('income'),
    /** That of a declared income, which it replaces in the assessment, or a new one. */
    id: ItemId,
    item: z.nullable(
      z.object({
        person: z.optional(MemberId),
        of: Word,
        amount: Fen,
        every: z.enum(['month', 'year'], '请选按月还是按年'),
        monthsAYear: z.optional(z.number().check(z.int(), z.gte(1), z.lte(MOST_MONTHS, '一年最多 12 个月'))),
        /** What it costs to earn it, fen a year. */
        costs: z.optional(Fen),
      }),
    ),
    ...grounds,
  }),
  z.object({
    kind: z.literal('spending'),
    id: ItemId,
    item: z.nullable(z.object({ person: z.optional(MemberId), of: Word, amount: Fen })),
    ...grounds,
  }),
  z.object({
    kind: z.literal('area'),
    /** By which of the two standards, where they differ. */
    area: z.nullable(z.enum(['urban', 'rural'])),
    ...grounds,
  }),
]);
export type FoundFact = z.infer<typeof FoundFact>;

/** What it is about: a later one of the same subject takes the place of an earlier one. */
export function subjectOf(found: FoundFact): string {
  switch (found.kind) {
    case 'answer':
      return `answer/${found.question}/${found.about ?? ''}`;
    case 'area':
      return 'area';
    default:
      return `${found.kind}/${found.id}`;
  }
}

/** Those that hold now, the latest of each subject and none that was taken back, in the order they were found. */
export function holding<F extends FoundFact>(found: readonly F[]): F[] {
  const latest = new Map(found.map((one) => [subjectOf(one), one]));
  return [...latest.values()].filter((one) => !isTakenBack(one));
}

const isTakenBack = (found: FoundFact): boolean =>
  (found.kind === 'answer' && found.answer === null) ||
  (found.kind === 'area' && found.area === null) ||
  ((found.kind === 'income' || found.kind === 'spending') && found.item === null);
