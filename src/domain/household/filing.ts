import * as z from 'zod/mini';
import { PersonName } from './person-name';

/**
 * Who is typing, seen from the applicant (本人申请、代为申请): the applicant, a relative, or a village helper.
 * A person who has difficulty applying may entrust the village committee or others
 * (最低生活保障审核确认办法第六条; 社会救助法第三十七条).
 */
export const Filing = z.discriminatedUnion('by', [
  z.object({ by: z.literal('self') }),
  z.object({
    by: z.literal('family'),
    filerName: PersonName,
    relation: z.enum(['spouse', 'child', 'parent', 'sibling', 'otherRelative']),
  }),
  z.object({ by: z.literal('helper'), filerName: PersonName }),
]);
export type Filing = z.infer<typeof Filing>;
