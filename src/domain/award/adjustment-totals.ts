import type { AdjustmentOutcome } from './adjust-award';
import type { Award } from './award';

/** What an adjustment makes of many awards. */
export interface AdjustmentTotals {
  readonly awards: number;
  readonly adjusted: number;
  readonly unchanged: number;
  readonly queued: number;
  /** Fen a month, of all awards: queued ones count with what they are paid now. */
  readonly before: number;
  readonly after: number;
}

export const NO_TOTALS: AdjustmentTotals = {
  awards: 0,
  adjusted: 0,
  unchanged: 0,
  queued: 0,
  before: 0,
  after: 0,
};

/** The totals with one more award. What was applied already counts as it did the first time. */
export function addOutcome(
  totals: AdjustmentTotals,
  award: Pick<Award, 'monthly'>,
  outcome: AdjustmentOutcome,
): AdjustmentTotals {
  const before = outcome.is === 'adjusted' ? outcome.from : award.monthly;
  const after = outcome.is === 'adjusted' ? outcome.to : award.monthly;
  return {
    ...totals,
    awards: totals.awards + 1,
    [outcome.is]: totals[outcome.is] + 1,
    before: totals.before + before,
    after: totals.after + after,
  };
}
