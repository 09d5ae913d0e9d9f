import * as z from 'zod/mini';

/** What brought the household into hardship (致困原因). */
export const HardshipCause = z.enum([
  'illness',
  'disability',
  'oldAge',
  'unemployment',
  'schooling',
  'disaster',
  'accident',
  'housing',
  'other',
]);
export type HardshipCause = z.infer<typeof HardshipCause>;

/** What has happened, in kinds and in the household's own words. */
export const Hardship = z.object({
  causes: z.array(HardshipCause).check(
    z.minLength(1, '请至少选一项'),
    z.refine((causes) => new Set(causes).size === causes.length, '同一项选了两次'),
  ),
  story: z
    .pipe(
      z.string(),
      z.transform((text: string) => text.trim()),
    )
    .check(z.maxLength(1000, '最多写 1000 个字')),
});
export type Hardship = z.infer<typeof Hardship>;
