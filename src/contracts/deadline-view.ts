import * as z from 'zod/mini';
import { PlainDate } from '@/domain/kernel/plain-date';

/** A day by which a step is due (办理时限), with its source in words. */
export const DeadlineView = z.object({
  kind: z.enum(['review', 'quickAid', 'investigation', 'decision']),
  dueOn: PlainDate,
  /** `受理之日起 30 个工作日` */
  words: z.string(),
  source: z.string(),
  /** True while the holidays of that year are not published yet. */
  isProvisional: z.boolean(),
});
export type DeadlineView = z.infer<typeof DeadlineView>;
