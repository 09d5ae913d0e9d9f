import * as z from 'zod/mini';
import { Instant } from '@/domain/kernel/instant';
import { PlainDate } from '@/domain/kernel/plain-date';
import { DivisionCode } from '@/domain/kernel/region';
import { PackContent, PackReleaseId, ReleaseStatus } from '@/domain/policy/pack/pack-release';

/** Names only for the county's own staff. */
const WrittenHand = z.object({ displayName: z.optional(z.string()), at: Instant });

/** A release of a county's parameters as lists show it. */
export const PackSummary = z.object({
  releaseId: PackReleaseId,
  region: DivisionCode,
  status: ReleaseStatus,
  version: z.number(),
  title: z.string(),
  documentNumber: z.string(),
  confidence: z.enum(['official-copy', 'report', 'sample']),
  effectiveFrom: PlainDate,
  inForceFrom: PlainDate,
  /** How many parameters it sets or ends. */
  values: z.number(),
  drafted: WrittenHand,
  decided: z.optional(WrittenHand),
  /** Why it was sent back. */
  rejection: z.optional(z.string()),
  /** Whether the caller drafted it, and so cannot publish it. */
  isOwn: z.boolean(),
});
export type PackSummary = z.infer<typeof PackSummary>;

/** One value in words: what it becomes, what it was the day before, what was set for the same day. */
export const PackLine = z.object({
  label: z.string(),
  words: z.string(),
  before: z.optional(z.string()),
  /** Set already from the release's own first day, and overridden by it. */
  sameDay: z.optional(z.string()),
  article: z.string(),
  quote: z.string(),
});
export type PackLine = z.infer<typeof PackLine>;

export const PackView = z.object({
  summary: PackSummary,
  lines: z.array(PackLine),
  content: PackContent,
});
export type PackView = z.infer<typeof PackView>;
