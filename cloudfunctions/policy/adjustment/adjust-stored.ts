import { maskName } from '@/domain/access/mask';
import { type AdjustmentOutcome, adjustAward, applyAdjustment } from '@/domain/award/adjust-award';
import { changedSettingText } from '@/domain/award/changed-setting-text';
import { mustBeHeard, queueReasonText } from '@/domain/award/queue-reason';
import type { Instant } from '@/domain/kernel/instant';
import { CLASS_TEXT } from '@/domain/programs/conditions';
import type { StoredItem, StoredRun } from '../../shared/records/adjustment-records';
import type { StoredAward } from '../../shared/records/award-records';
import type { PoliciesOfRun } from './policies-of-run';

/** What a run makes of one award: the award after it, and the line in the run's list. */
export interface Adjusted {
  readonly outcome: AdjustmentOutcome;
  readonly after: StoredAward;
  readonly item: StoredItem;
}

const whyOf = (outcome: AdjustmentOutcome, { names }: StoredAward): string[] => {
  if (outcome.is === 'adjusted') return outcome.why.map(changedSettingText);
  if (outcome.is === 'unchanged') return [];
  return outcome.reasons.map((reason) => queueReasonText(reason, (id) => maskName(names[id] ?? '家里人')));
};

/** Works out one award in a run. Only a rise that is fully known changes it; everything else goes to the officers. */
export function adjustStored(
  stored: StoredAward,
  { run, policiesOf, at }: { run: StoredRun; policiesOf: PoliciesOfRun; at: Instant },
): Adjusted {
  const { award } = stored;
  const adjustment = { adjustmentId: run.runId, effectiveMonth: run.month, ...policiesOf(award) };
  const outcome = adjustAward(award, adjustment);
  const to = outcome.is === 'adjusted' ? { to: outcome.to } : {};
  return {
    outcome,
    after: {
      ...stored,
      award: applyAdjustment(award, adjustment, outcome),
      adjustedThrough: run.effectiveOn,
    },
    item: {
      runId: run.runId,
      awardId: award.awardId,
      township: award.township,
      outcome: outcome.is,
      at,
      content: {
        who: maskName(stored.recipient),
        className: CLASS_TEXT[award.class],
        from: award.monthly,
        ...to,
        reasons: whyOf(outcome, stored),
        mustBeHeard: outcome.is === 'queued' && outcome.reasons.some(mustBeHeard),
      },
    },
  };
}
