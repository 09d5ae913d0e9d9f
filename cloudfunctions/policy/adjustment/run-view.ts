import type { AdjustmentRun } from '@/contracts/policy/adjustment';
import type { StoredRun } from '../../shared/records/adjustment-records';

/** A run as the desk shows it. */
export const runView = ({
  runId,
  month,
  status,
  startedAt,
  finishedAt,
  totals,
}: StoredRun): AdjustmentRun => ({
  runId,
  month,
  status,
  startedAt,
  ...(finishedAt ? { finishedAt } : {}),
  totals,
});
