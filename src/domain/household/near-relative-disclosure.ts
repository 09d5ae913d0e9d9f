import * as z from 'zod/mini';
import { writtenText } from '../kernel/written-text';

/**
 * Whether a member is a near relative (民法典第一千零四十五条) of somebody who handles assistance or sits on the
 * village committee (近亲属备案); such a case is registered separately and visited by the county
 * (最低生活保障审核确认办法第十一条、第二十条).
 */
export const NearRelativeDisclosure = z.discriminatedUnion('has', [
  z.object({ has: z.literal(false) }),
  z.object({
    has: z.literal(true),
    who: writtenText({ most: 200, missing: '请写明是谁、什么关系' }),
  }),
]);
export type NearRelativeDisclosure = z.infer<typeof NearRelativeDisclosure>;
