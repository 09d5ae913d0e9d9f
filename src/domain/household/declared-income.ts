import * as z from 'zod/mini';
import { Fen } from '../kernel/money';

/** Kinds of income a person knows them by; the rules sort them into the four kinds of 民发〔2021〕57号第十三条. */
export const IncomeKind = z.enum([
  'wages',
  'farmingOrBusiness',
  'pension',
  'familySupport',
  'rentOrInterest',
  'allowance',
  'other',
]);
export type IncomeKind = z.infer<typeof IncomeKind>;

/** The household's rough income (家庭收入): fen a month by kind, averaged by the person over the last 12 months. */
export const DeclaredIncome = z
  .array(z.object({ kind: IncomeKind, monthly: Fen }))
  .check(
    z.refine((items) => new Set(items.map((item) => item.kind)).size === items.length, '同一种收入填了两次'),
  );
export type DeclaredIncome = z.infer<typeof DeclaredIncome>;
