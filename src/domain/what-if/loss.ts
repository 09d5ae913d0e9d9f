import type { LegalReference } from '../kernel/legal-reference';
import type { AssistanceClass } from '../programs/conditions';
import { type MonthlyAid, monthlyAidOf } from './monthly-aid';
import { bestOf, rankOf, type Standing } from './standings';

/** A condition that a household would meet no more. */
export interface LossReason {
  readonly condition: string;
  readonly title: string;
  readonly article: LegalReference;
}

/** What a household would surely lose. */
export interface Loss {
  /** The best class it stands in now. */
  readonly from?: AssistanceClass;
  /** The best class it would stand in, or may once all is known; missing when none is left. */
  readonly to?: AssistanceClass;
  /** The person, where the class that ends is for persons. */
  readonly about?: string;
  /** Fen a month. */
  readonly aidBefore: number;
  readonly aidAfter: number;
  /** Conditions of the class that would no more be met; empty where only the amount falls. */
  readonly reasons: readonly LossReason[];
}

/** How a household fares: `mayLose` where it depends on what nobody knows yet. */
export type Fate =
  | { readonly is: 'gains' | 'same' | 'mayLose' }
  | { readonly is: 'loses'; readonly loss: Loss };

/** One household before or after a change. */
export interface Situation {
  readonly standings: readonly Standing[];
  readonly aid: MonthlyAid;
}

export const situationOf = (standings: readonly Standing[]): Situation => ({
  standings,
  aid: monthlyAidOf(standings),
});

/** The conditions of a class that are surely not met. */
export const reasonsOf = (ended: Standing | undefined): readonly LossReason[] =>
  (ended?.findings ?? []).flatMap(({ condition, title, article, answer }) =>
    answer === 'notMet' ? [{ condition, title, article }] : [],
  );

/** What of one class and person came after. */
export const sameStanding = (
  standings: readonly Standing[],
  of: Pick<Standing, 'class' | 'about'>,
): Standing | undefined => standings.find((one) => one.class === of.class && one.about === of.about);

/** What a household loses between the two, by its best class. */
export function lossOf(before: Situation, after: Situation): Loss {
  const from = bestOf(before.standings, 'met');
  const left = from && sameStanding(after.standings, from);
  const to = bestOf(after.standings, 'met', 'undetermined');
  return {
    from: from?.class,
    to: to?.class,
    about: from?.about,
    aidBefore: before.aid.sure,
    aidAfter: after.aid.sure,
    reasons: left?.answer === 'notMet' ? reasonsOf(left) : [],
  };
}

/**
 * How a household fares when its situation changes. It loses where its best class surely ends with none as good after
 * it, or where its aid surely falls; an answer that is only open is never a loss.
 */
export function fateOf(before: Situation, after: Situation): Fate {
  const stood = rankOf(bestOf(before.standings, 'met')?.class);
  const mayStand = rankOf(bestOf(after.standings, 'met', 'undetermined')?.class);
  const { most } = after.aid;
  if (mayStand > stood || (most !== undefined && most < before.aid.sure))
    return { is: 'loses', loss: lossOf(before, after) };
  const stands = rankOf(bestOf(after.standings, 'met')?.class);
  if (stands > stood || after.aid.sure < before.aid.sure) return { is: 'mayLose' };
  return { is: stands < stood || after.aid.sure > before.aid.sure ? 'gains' : 'same' };
}
