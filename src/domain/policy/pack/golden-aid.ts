import * as z from 'zod/mini';
import { AID_CLASSES, GRANT_ROWS, type GrantRow, SHARE_ROWS, type ShareRow } from '../special-aid-parameters';
import { Answer, Fen, PersonNumber } from './golden-amounts';

type AidRow = Exclude<ShareRow, 'aidStartLine'> | GrantRow;
const isItem = (row: string): row is AidRow => row !== 'aidStartLine';

/** The items of special aid, in the order of the matrix. */
export const GOLDEN_AID_ITEMS = [...Object.keys(SHARE_ROWS), ...Object.keys(GRANT_ROWS)].filter(isItem) as [
  AidRow,
  ...AidRow[],
];
export type GoldenAidItem = AidRow;

/** What one item of special aid must give one person. */
export const GoldenAid = z.object({
  person: PersonNumber,
  item: z.enum(GOLDEN_AID_ITEMS, '请选哪一项专项救助'),
  answer: Answer,
  /** The share, where it is one. */
  basisPoints: z.optional(z.number().check(z.int(), z.gte(0), z.lte(10_000, '比例不能超过 100%'))),
  /** Of a premium that is paid for somebody. */
  fenAYear: z.optional(Fen),
  /** Of an allowance. */
  fenAMonth: z.optional(Fen),
  /** By which class it is given (就高). */
  wonBy: z.optional(z.enum(AID_CLASSES)),
});
export type GoldenAid = z.infer<typeof GoldenAid>;

/** One bill of a year with what insurance has paid, and what medical aid must come to. All in fen. */
export const GoldenBill = z.object({
  person: PersonNumber,
  kind: z.enum(['inpatientAid', 'outpatientAid']),
  total: Fen,
  withinPolicyScope: Fen,
  /** 基本医保、大病保险 together. */
  insurancePaid: Fen,
  commercialPaid: z.optional(Fen),
  /** Earlier this year: paid oneself within the scope, and aid. */
  earlierSelfPaid: z.optional(Fen),
  earlierAid: z.optional(Fen),
  aid: Fen,
  tiltedAid: z.optional(Fen),
});
export type GoldenBill = z.infer<typeof GoldenBill>;
