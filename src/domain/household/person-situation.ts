import * as z from 'zod/mini';
import { DisabilityCardNumber } from '../kernel/disability-card-number';

/** Whether the person holds a disability card (残疾人证), with its number where it is at hand. */
export const Disability = z.discriminatedUnion('has', [
  z.object({ has: z.literal(false) }),
  z.object({ has: z.literal(true), cardNumber: z.optional(DisabilityCardNumber) }),
]);
export type Disability = z.infer<typeof Disability>;

/** Health, disability, occupation and capacity as declared; the visit and the registers make them exact. */
export const PersonSituation = z.object({
  health: z.enum(['good', 'chronicIllness', 'seriousIllness'], '请选择身体情况'),
  disability: Disability,
  occupation: z.enum(
    ['working', 'farming', 'looking', 'student', 'atHome', 'unableToWork'],
    '请选择现在做什么',
  ),
  /** Whether an adult acts for themselves or through a guardian, 民法典第二十一条、第二十二条. */
  capacity: z._default(z.enum(['able', 'needsGuardian']), 'able'),
  /** Asked of 16- and 17-year-olds only: who lives on their own earnings acts as an adult, 民法典第十八条. */
  livesOnOwnEarnings: z.optional(z.boolean()),
});
export type PersonSituation = z.infer<typeof PersonSituation>;
