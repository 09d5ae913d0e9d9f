import * as z from 'zod/mini';

/** Health, disability and occupation as declared; the visit and the registers make them exact. */
export const PersonSituation = z.object({
  health: z.enum(['good', 'chronicIllness', 'seriousIllness'], '请选择身体情况'),
  hasDisabilityCard: z.boolean(),
  occupation: z.enum(
    ['working', 'farming', 'looking', 'student', 'atHome', 'unableToWork'],
    '请选择现在做什么',
  ),
});
export type PersonSituation = z.infer<typeof PersonSituation>;
