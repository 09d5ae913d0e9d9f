import { compare, exact } from '../assessment/exact';
import { isKnown } from '../assessment/range';
import type { Policy } from '../policy/policy-at';
import { type Assessment, assess } from '../programs/assess';
import type { ClassResult } from '../programs/shared/class-result';
import type { AppliedAdjustment, Award } from './award';
import { type ChangedSetting, changedSettings } from './changed-settings';
import { firstDayOf, laterOf, type Month } from './month';
import { pendingChange } from './pending-change';
import type { QueueReason } from './queue-reason';
import { resultFor } from './result-for';

/** New standards for all awards of a place from one month on (年度调标). */
export interface Adjustment {
  /** One id for one run; running it again under the same id changes nothing. */
  readonly adjustmentId: string;
  readonly effectiveMonth: Month;
  /** The policy of the award's place and area before (on its policyDay), and on the effective month's first day. */
  readonly before: Policy;
  readonly policy: Policy;
}

/** What comes of one award. Only a rise is automatic; everything else an officer decides. */
export type AdjustmentOutcome =
  | {
      readonly is: 'adjusted';
      /** The first month of the new amount: the effective month, or the award's own first month when that is later. */
      readonly month: Month;
      /** Fen a month. */
      readonly from: number;
      readonly to: number;
      /** The parameters that made the difference. */
      readonly why: readonly ChangedSetting[];
      readonly assessment: Assessment;
    }
  | { readonly is: 'unchanged' }
  | {
      readonly is: 'queued';
      readonly reasons: readonly QueueReason[];
      /** Missing where nothing was worked out. */
      readonly assessment?: Assessment;
    };

/** Changes among those who count; only an allowance for the household covers all of them. */
function peopleChanged(
  { class: name, covers }: Award,
  { memberships }: Assessment,
): Extract<QueueReason, { is: 'peopleChanged' }> | undefined {
  const counted = memberships.filter(({ standing }) => standing === 'counted').map(({ person }) => person);
  const may = memberships.filter(({ standing }) => standing === 'undetermined').map(({ person }) => person);
  const gone = covers.filter((id) => !counted.includes(id) && !may.includes(id));
  const come = name === 'subsistenceAllowance' ? counted.filter((id) => !covers.includes(id)) : [];
  return gone.length + come.length > 0 ? { is: 'peopleChanged', gone, come } : undefined;
}

function endOf(result: ClassResult | undefined): QueueReason {
  const failed = (result?.findings ?? []).filter(({ answer }) => answer === 'notMet');
  return {
    is: 'wouldEnd',
    conditions: failed.map(({ condition, title, article }) => ({ condition, title, article })),
  };
}

/** The new amount, or why there is none that could be paid without an officer. */
function newAmount(award: Award, assessment: Assessment): number | QueueReason {
  const result = resultFor(award, assessment);
  if (!result || result.answer === 'notMet') return endOf(result);
  if (result.answer === 'undetermined') return { is: 'open', lacks: result.lacks };
  const { monthly } = result;
  if (!monthly) return { is: 'setByOfficer' };
  const { low } = monthly.value;
  if (!isKnown(monthly.value) || compare(low, exact(low.whole)) !== 0)
    return { is: 'open', lacks: monthly.lacks };
  return low.whole;
}

/** What the same facts gave by the policy that set the amount; undefined where that cannot be told. */
function formerAmount(award: Award, before: Policy): number | undefined {
  const { facts, policyDay } = award;
  const former = newAmount(award, assess({ ...facts, on: policyDay }, before, { withTrace: false }));
  return typeof former === 'number' ? former : undefined;
}

function outcomeOf(award: Award, adjustment: Adjustment, from: number, month: Month): AdjustmentOutcome {
  const { policy, before } = adjustment;
  const assessment = assess({ ...award.facts, on: firstDayOf(month) }, policy);
  const people = peopleChanged(award, assessment);
  const to = newAmount(award, assessment);
  const reasons: QueueReason[] = people ? [people] : [];
  if (typeof to !== 'number') reasons.push(to);
  else if (to < from) reasons.push({ is: 'wouldFall', from, to });
  if (reasons.length > 0 || typeof to !== 'number') return { is: 'queued', reasons, assessment };
  if (to === from) return { is: 'unchanged' };
  const was = formerAmount(award, before);
  if (was !== from)
    return {
      is: 'queued',
      reasons: [{ is: 'notAsPaid', paid: from, ...(was === undefined ? {} : { was }) }],
      assessment,
    };
  const why = changedSettings(assessment.trace ?? [], before, policy);
  return { is: 'adjusted', month, from, to, why, assessment };
}

/**
 * Works out what new standards make of one award. A rise that is fully known is `adjusted`; whatever would pay less,
 * end, or rests on something open is `queued` for an officer, who hears the person first (社会救助法第四十八条). Nothing
 * is changed here (applyAdjustment does); an adjustment that was applied gives what it gave.
 */
export function adjustAward(award: Award, adjustment: Adjustment): AdjustmentOutcome {
  const month = laterOf(award.since, adjustment.effectiveMonth);
  const applied = appliedOf(award, adjustment.adjustmentId);
  if (applied) return again(award, adjustment, applied);
  const later = award.adjustments.find((one) => one.month > month);
  if (later) return { is: 'queued', reasons: [{ is: 'adjustedLater', month: later.month }] };
  const changed = pendingChange(award, month, adjustment.policy);
  if (changed) return { is: 'queued', reasons: [changed] };
  return outcomeOf(award, adjustment, award.monthly, month);
}

/** What an adjustment gave when it was applied, whatever has happened to the award since. */
function again({ facts }: Award, { policy }: Adjustment, applied: AppliedAdjustment): AdjustmentOutcome {
  const { month, from, to, why } = applied;
  return {
    is: 'adjusted',
    month,
    from,
    to,
    why,
    assessment: assess({ ...facts, on: firstDayOf(month) }, policy),
  };
}

const appliedOf = ({ adjustments }: Award, adjustmentId: string): AppliedAdjustment | undefined =>
  adjustments.find((one) => one.adjustmentId === adjustmentId);

/** The award with an adjustment that was worked out for it; the same award when there is none, or it is in it already. */
export function applyAdjustment(
  award: Award,
  { adjustmentId }: Pick<Adjustment, 'adjustmentId'>,
  outcome: AdjustmentOutcome,
): Award {
  if (outcome.is !== 'adjusted' || appliedOf(award, adjustmentId)) return award;
  const { month, from, to, why } = outcome;
  return {
    ...award,
    monthly: to,
    policyDay: firstDayOf(month),
    adjustments: [...award.adjustments, { adjustmentId, month, from, to, why }],
  };
}
