import * as z from 'zod/mini';
import { SupporterId } from '../kernel/ids';
import { Fen } from '../kernel/money';
import { PersonName } from './person-name';

/**
 * Somebody outside the household who owes the applicant support (赡养、抚养、扶养义务人): 民法典第一千零五十九条、
 * 第一千零六十七条、第一千零七十四条、第一千零七十五条. Their own circumstances are checked only with their own consent
 * (社会救助法第四十一条).
 */
export const Supporter = z.object({
  /** Given at submission; stays with the person when the declaration changes. */
  supporterId: z.optional(SupporterId),
  name: PersonName,
  relation: z.enum(
    ['spouse', 'child', 'parent', 'grandchild', 'grandparent', 'sibling', 'other'],
    '请选他是申请人的什么人',
  ),
  /** What they give a month, as the applicant says. */
  monthlySupport: z.optional(Fen),
});
export type Supporter = z.infer<typeof Supporter>;
