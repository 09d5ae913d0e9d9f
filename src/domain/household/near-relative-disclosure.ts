import * as z from 'zod/mini';

/**
 * Whether a member is a near relative (民法典第一千零四十五条) of somebody who handles assistance or sits on the
 * village committee (近亲属备案); such a case is registered separately and visited by the county
 * (最低生活保障审核确认办法第十一条、第二十条).
 */
export const NearRelativeDisclosure = z.discriminatedUnion('has', [
  z.object({ has: z.literal(false) }),
  z.object({
    has: z.literal(true),
    who: z
      .pipe(
        z.string(),
        z.transform((text: string) => text.trim()),
      )
      .check(z.minLength(1, '请写明是谁、什么关系'), z.maxLength(200, '最多写 200 个字')),
  }),
]);
export type NearRelativeDisclosure = z.infer<typeof NearRelativeDisclosure>;
