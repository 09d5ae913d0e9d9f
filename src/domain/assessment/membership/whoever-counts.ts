import { type Judgement, metWhen } from '../finding';
import type { Household } from '../household';
import { householdOf } from '../household-of';
import { NO_LACKS } from '../lack';
import type { Membership } from './membership';

/** Each of whom it is open doubles the households that are looked at. */
const MOST_OPEN = 3;

const settled = (memberships: readonly Membership[], who: string, standing: 'counted' | 'excluded') =>
  memberships.map((one) => (one.person === who ? { ...one, standing, lacks: NO_LACKS } : one));

/** The household as it is if those of whom it is open count, and if they do not; outside the trace. */
function possibleHouseholds(household: Household): readonly Household[] {
  const { facts, calculation, memberships, openMemberships } = household;
  const untraced = calculation.untraced();
  const possible = openMemberships.reduce<(readonly Membership[])[]>(
    (before, { person }) =>
      before.flatMap((each) => [settled(each, person, 'counted'), settled(each, person, 'excluded')]),
    [memberships],
  );
  return possible.map((each) => householdOf(facts, untraced, each));
}

/**
 * Judges what people and money decide together. While it is open who counts, both are ranges that no longer know of each
 * other; where every possible household gives one answer, that is the answer.
 */
export const whoeverCounts =
  (judge: (household: Household) => Judgement) =>
  (household: Household): Judgement => {
    const judged = judge(household);
    const { length: open } = household.openMemberships;
    if (judged.answer !== 'undetermined' || open === 0 || open > MOST_OPEN) return judged;
    const [first, ...others] = possibleHouseholds(household).map((possible) => judge(possible).answer);
    if (first === 'undetermined' || others.some((answer) => answer !== first)) return judged;
    return { ...metWhen(first === 'met'), compared: judged.compared };
  };
