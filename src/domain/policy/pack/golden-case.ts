import * as z from 'zod/mini';
import { DISABILITY_CATEGORY, type DisabilityCategory } from '../../kernel/disability-card-number';
import { PlainDate } from '../../kernel/plain-date';
import { writtenText } from '../../kernel/written-text';
import { SCHOOL_STAGES, type SchoolStage } from '../benefit-parameters';
import { GoldenAid, GoldenBill } from './golden-aid';
import { Answer, Fen, MOST_PEOPLE, PersonNumber } from './golden-amounts';

const MOST_LINES = 20;
const MOST_SELF_CARE = 6;
const CATEGORIES = Object.values(DISABILITY_CATEGORY) as [DisabilityCategory, ...DisabilityCategory[]];
const STAGES = Object.keys(SCHOOL_STAGES) as [SchoolStage, ...SchoolStage[]];
const Flag = z.optional(z.boolean());

const GoldenPerson = z.object({
  /** The first is the applicant. */
  relation: z.enum(['applicant', 'spouse', 'child', 'parent', 'grandchild', 'grandparent', 'sibling']),
  birth: PlainDate,
  disability: z.optional(
    z.object({ category: z.enum(CATEGORIES), grade: z.number().check(z.int(), z.gte(1), z.lte(4)) }),
  ),
  isSeriouslyIll: Flag,
  hasWork: Flag,
  /** Where the person goes to school, full time; missing for who does not. */
  school: z.optional(z.enum(STAGES)),
  /** How many of the six everyday things the person cannot do alone. */
  cannotDoAlone: z.optional(z.number().check(z.int(), z.gte(0), z.lte(MOST_SELF_CARE))),
  canWork: Flag,
  needsLongCare: Flag,
});

/** Kinds of income and spending with which a clerk works an example; the engine knows more. */
export const GOLDEN_INCOME_KINDS = [
  'wages',
  'farming',
  'business',
  'rent',
  'retirementPension',
  'basicPension',
  'otherIncome',
] as const;
export const GOLDEN_SPENDING_KINDS = ['medical', 'education', 'rehabilitation', 'rent'] as const;

const AnswerExpected = z.optional(Answer);

/** What the case must give. Amounts are fen a month. */
export const GoldenExpectation = z.object({
  subsistenceAllowance: AnswerExpected,
  monthlyFen: z.optional(Fen),
  subsistenceMargin: AnswerExpected,
  rigidExpenditure: AnswerExpected,
  /** Of the first person of whom it is asked. */
  extremeHardship: AnswerExpected,
  extremeHardshipMonthlyFen: z.optional(Fen),
  /** 单人户, of the first person of whom it is asked. */
  singlePerson: AnswerExpected,
  singlePersonMonthlyFen: z.optional(Fen),
  /** Special aid, item by item. */
  aid: z.optional(z.array(GoldenAid).check(z.minLength(1), z.maxLength(MOST_LINES))),
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
      .array(z.object({ person: PersonNumber, kind: z.enum(GOLDEN_INCOME_KINDS), fenAMonth: Fen }))
      .check(z.maxLength(MOST_LINES)),
    spending: z
      .array(z.object({ person: PersonNumber, kind: z.enum(GOLDEN_SPENDING_KINDS), fenAYear: Fen }))
      .check(z.maxLength(MOST_LINES)),
    savingsFen: Fen,
    /** Value of a car that is not exempt; none where it is missing. */
    carFen: z.optional(Fen),
    /** Homes that are owned; one where it is missing. */
    homes: z.optional(z.number().check(z.int(), z.gte(0), z.lte(10))),
    ownsCompany: Flag,
    /** What only special aid asks of the household. */
    home: z.optional(z.enum(['safe', 'gradeC', 'gradeD'])),
    isShortOfHousing: Flag,
    isStruckByDisaster: Flag,
    isWatchedAgainstRelapse: Flag,
    bills: z.optional(z.array(GoldenBill).check(z.maxLength(MOST_LINES))),
    arithmetic: writtenText({ most: 500, missing: '请写下手算的过程' }),
    expect: GoldenExpectation,
  })
  .check(
    z.refine(
      ({ expect, bills = [] }) =>
        bills.length > 0 || Object.values(expect).some((value) => value !== undefined),
      { message: '请写下应该得出的结果', path: ['expect'] },
    ),
    z.refine(
      ({ people }) => people.every(({ relation }, index) => (relation === 'applicant') === (index === 0)),
      { message: '第一个人是申请人，而且只有一个申请人', path: ['people'] },
    ),
    z.refine(
      ({ people, income, spending, bills = [], expect }) =>
        [...income, ...spending, ...bills, ...(expect.aid ?? [])].every(
          ({ person }) => person <= people.length,
        ),
      { message: '有一行说的人不在这一户里', path: ['people'] },
    ),
  );
export type GoldenCase = z.infer<typeof GoldenCase>;
