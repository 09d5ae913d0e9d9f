import { compare } from '@/domain/assessment/exact';
import type { HouseholdFacts } from '@/domain/facts/household-facts';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { type Policy, policyAt } from '@/domain/policy/policy-at';
import type { Area } from '@/domain/policy/policy-parameter';
import { households } from '@/domain/population/generate-household';
import { demoPlace } from '@/domain/population/place';
import { assess } from '@/domain/programs/assess';

const ON = '2026-11-22' as PlainDate;
const SEED = 20261122;

const inArea = (area: Area): Policy => policyAt({ region: '990101', area, effectiveOn: ON, knownOn: ON });
export const POLICIES: Readonly<Record<Area, Policy>> = { urban: inArea('urban'), rural: inArea('rural') };

/** A household of the demo county's made-up population and the policy it lives under. */
export interface BenchHousehold {
  readonly facts: HouseholdFacts;
  readonly area: Area;
}

/** Neither unknown facts nor bands: the others have no ranges. */
const isPlain = (facts: HouseholdFacts): boolean => !/"unknown"|"least"/.test(JSON.stringify(facts));

/**
 * Support told as income and by an obligor may be one money, and what somebody pays who does not count is not the
 * household's: two fine points that the other contestants are not written for.
 */
const isSimple = ({ income, obligors, spending }: HouseholdFacts, counted: ReadonlySet<string>): boolean =>
  (obligors.length === 0 || !income.some(({ kind }) => kind === 'supportReceived')) &&
  spending.every(
    ({ kind, person }) => kind !== 'transferPaid' || person === undefined || counted.has(person),
  );

/** Whether our answer is settled and its amounts are single numbers. */
function isSettled({ facts, area }: BenchHousehold): boolean {
  const { classes, income, memberships } = assess(facts, POLICIES[area], { withTrace: false });
  const { subsistenceAllowance, subsistenceMargin } = classes;
  const { low, high } = income.countable.value;
  const counted = memberships.filter(({ standing }) => standing === 'counted').map(({ person }) => person);
  return (
    isSimple(facts, new Set(counted)) &&
    subsistenceAllowance.answer !== 'undetermined' &&
    subsistenceMargin.answer !== 'undetermined' &&
    high !== undefined &&
    compare(low, high) === 0
  );
}

/** `count` households of the population whatever is known of them, and those of them that all contestants can decide. */
export function benchHouseholds(count: number): {
  readonly all: readonly BenchHousehold[];
  readonly settled: readonly BenchHousehold[];
} {
  const all = [...households(SEED, { to: count }, demoPlace(ON))].map(({ facts, area }) => ({ facts, area }));
  return { all, settled: all.filter((one) => isPlain(one.facts) && isSettled(one)) };
}
