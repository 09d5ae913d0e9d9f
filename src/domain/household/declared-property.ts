import * as z from 'zod/mini';

/** What the household owns (家庭财产), in bands; the check makes it exact (民发〔2021〕57号第十四条). */
export const DeclaredProperty = z.object({
  homes: z.enum(['none', 'one', 'twoOrMore'], '请选择住房情况'),
  vehicle: z.enum(['none', 'twoWheeler', 'car'], '请选择车辆情况'),
  /** Savings of all members together. */
  savings: z.enum(
    ['under10k', 'from10kTo30k', 'from30kTo80k', 'over80k', 'ratherNotSay'],
    '请选择存款大概有多少',
  ),
  ownsBusiness: z.boolean(),
});
export type DeclaredProperty = z.infer<typeof DeclaredProperty>;
