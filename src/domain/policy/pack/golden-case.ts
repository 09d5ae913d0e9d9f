import * as z from 'zod/mini';
import { DISABILITY_CATEGORY, type DisabilityCategory } from '../../kernel/disability-card-number';
import { PlainDate } from '../../kernel/plain-date';
import { writtenText } from '../../kernel/written-text';

const MOST_PEOPLE = 10;
const MOST_LINES = 20;
const LARGEST_FEN = 10_000_000_000;
const CATEGORIES = Object.values(DISABILITY_CATEGORY) as [DisabilityCategory, ...DisabilityCategory[]];

const Amount = z
  .number('请填数字')
  .check(z.int(), z.gte(0, '金额不能是负数'), z.lte(LARGEST_FEN, '金额太大了，请检查'));
const PersonNumber = z.number().check(z.int(), z.gte(1), z.lte(MOST_PEOPLE));

const GoldenPerson = z.object({
  /** The first is the applicant. */
  relation: z.enum(['applicant', 'spouse', 'child', 'parent', 'grandchild', 'grandparent', 'sibling']),
  birth: PlainDate,
  disability: z.optional(
    z.object({ category: z.enum(CATEGORIES), grade: z.number().check(z.int(), z.gte(1), z.lte(4)) }),
  ),
  isSeriouslyIll: z.optional(z.boolean()),
  hasWork: z.optional(z.boolean()),
});

/** Kinds of income and spending with which a clerk works an example; the engine knows more. */
export const GOLDEN_INCOME_KINDS = ['wages', 'farming', 'retirementPension', 'otherIncome'] as const;
export const GOLDEN_SPENDING_KINDS = ['medical', 'education', 'rent'] as const;

const AnswerExpected = z.optional(z.enum(['met', 'notMet', 'undetermined']));

/** What the case must give. Amounts are fen a month. */
export const GoldenExpectation = z.object({
  subsistenceAllowance: AnswerExpected,
  monthlyFen: z.optional(Amount),
  subsistenceMargin: AnswerExpected,
  rigidExpenditure: AnswerExpected,
  /** Of the first person of whom it is asked. */
  extremeHardship: AnswerExpected,
  extremeHardshipMonthlyFen: z.optional(Amount),
});
export type GoldenExpectation = z.infer<typeof GoldenExpectation>;

/**
 * A household worked out by hand (验算户): the day, what is known of it, what must come out, and the arithmetic. What it
 * does not mention is known and makes no difference.
 */
export const GoldenCase = z
  .object({
    name: writtenText({ most: 60, missing: '请写一句话，说清这家要看什么' }),
    on: PlainDate,
    area: z.optional(z.enum(['urban', 'rural'])),
    people: z.array(GoldenPerson).check(z.minLength(1, '至少要有一个人'), z.maxLength(MOST_PEOPLE)),
    income: z
      .array(z.object({ person: PersonNumber, kind: z.enum(GOLDEN_INCOME_KINDS), fenAMonth: Amount }))
      .check(z.maxLength(MOST_LINES)),
    spending: z
      .array(z.object({ person: PersonNumber, kind: z.enum(GOLDEN_SPENDING_KINDS), fenAYear: Amount }))
      .check(z.maxLength(MOST_LINES)),
    savingsFen: Amount,
    arithmetic: writtenText({ most: 500, missing: '请写下手算的过程' }),
    expect: GoldenExpectation,
  })
  .check(
    z.refine(({ expect }) => Object.values(expect).some((value) => value !== undefined), {
      message: '请写下应该得出的结果',
      path: ['expect'],
    }),
    z.refine(
      ({ people }) => people.every(({ relation }, index) => (relation === 'applicant') === (index === 0)),
      {
        message: '第一个人是申请人，而且只有一个申请人',
        path: ['people'],
      },
    ),
  );
export type GoldenCase = z.infer<typeof GoldenCase>;
