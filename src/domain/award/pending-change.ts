import type { HouseholdEvent } from '../household-history/household-event';
import { type PlainDate, plusMonths } from '../kernel/plain-date';
import type { Policy } from '../policy/policy-at';
import type { Award } from './award';
import { firstDayOf, type Month } from './month';
import type { QueueReason } from './queue-reason';

/** Registers aside: only who lives together bears on what is paid. */
const BEARS_ON: readonly HouseholdEvent['is'][] = [
  'memberAdded',
  'memberLeft',
  'memberDied',
  'householdSplit',
  'householdsMerged',
];

/** Whether an event of the household can change what is paid. */
export const bearsOnAward = ({ is }: HouseholdEvent): boolean => BEARS_ON.includes(is);

/** The day by which the first death of these has to be worked through; undefined where no parameter says it. */
export function dueAfterDeath(events: readonly HouseholdEvent[], policy: Policy): PlainDate | undefined {
  const months = policy.find('deathCheckMonths')?.value;
  const [first] = events
    .filter(({ is }) => is === 'memberDied')
    .map(({ on }) => on)
    .sort();
  return months === undefined || first === undefined ? undefined : plusMonths(first, months);
}

/** Why an award is not adjusted by itself: its household has changed and nobody has decided on that yet. */
export function pendingChange(
  { householdChanges = [] }: Pick<Award, 'householdChanges'>,
  month: Month,
  policy: Policy,
): QueueReason | undefined {
  const changes = householdChanges.filter((event) => bearsOnAward(event) && event.on <= firstDayOf(month));
  if (changes.length === 0) return undefined;
  const dueBy = dueAfterDeath(changes, policy);
  return { is: 'householdChanged', changes, ...(dueBy ? { dueBy } : {}) };
}
