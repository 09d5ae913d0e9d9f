import * as z from 'zod/mini';
import { writtenText } from '../kernel/written-text';

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
  story: writtenText({ most: 1000 }),
});
export type Hardship = z.infer<typeof Hardship>;
