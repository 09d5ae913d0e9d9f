import * as z from 'zod/mini';
import { Fen } from '../kernel/money';

/** Kinds of spending that a household cannot avoid (刚性支出), 刚性支出困难家庭认定办法第五条. */
export const SpendingKind = z.enum(['medical', 'education', 'rehabilitation', 'housing', 'other']);
export type SpendingKind = z.infer<typeof SpendingKind>;

/** Large spending of the last 12 months, paid by the household itself, in fen. */
export const DeclaredSpending = z
  .array(z.object({ kind: SpendingKind, lastTwelveMonths: Fen }))
  .check(
    z.refine((items) => new Set(items.map((item) => item.kind)).size === items.length, '同一种支出填了两次'),
  );
export type DeclaredSpending = z.infer<typeof DeclaredSpending>;
