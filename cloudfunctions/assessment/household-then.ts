import type { Case } from '@/domain/case/case';
import {
  applicationOn,
  everybodyOf,
  everySupporterOf,
  householdChainOn,
  ownHousehold,
} from '@/domain/case/household-as-of';
import { factsFromApplication } from '@/domain/facts/facts-from-application';
import type { HouseholdFacts } from '@/domain/facts/household-facts';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { HouseholdThen, Noted } from '../shared/records/determination-records';

/** Names of everybody whom the case knows or has known, by the ids of the facts. */
export const namesOf = (state: Case): Record<string, string> =>
  Object.fromEntries([
    ...everybodyOf(state).map(({ memberId, name }) => [memberId, name] as const),
    ...everySupporterOf(state).map(({ supporterId, name }) => [supporterId, name] as const),
  ]);

/** Who lived together on that day, since when and why, and who had gone. */
export function householdThen(state: Case, on: PlainDate): HouseholdThen {
  const chain = householdChainOn(state.household, on);
  return {
    on,
    people: (ownHousehold(chain)?.people ?? []).map(({ id, since, cause }) => ({ id, since, cause })),
    gone: chain.gone.map(({ id, on: day, cause }) => ({ id, since: day, cause })),
    ...(state.earnersChangedAt ? { isIncomeOld: true } : {}),
  };
}

const SAYS_ALL = 'incomeIsAll';

/** Since somebody came or went who may earn, that the income is all has to be said anew. */
const holdsStill =
  ({ earnersChangedAt: changedAt }: Case) =>
  ({ found, at }: Noted): boolean =>
    changedAt === undefined || found.kind !== 'answer' || found.question !== SAYS_ALL || at >= changedAt;

/** What was found out that still holds for the household. */
export const stillHolding = (state: Case, noted: readonly Noted[]): Noted[] =>
  noted.filter(holdsStill(state));

/** What is declared for the people who lived together on `householdOn`, under the rules of `effectiveOn`. */
export function declaredFacts(state: Case, householdOn: PlainDate, effectiveOn: PlainDate): HouseholdFacts {
  const facts = factsFromApplication(applicationOn(state, householdOn), effectiveOn);
  return state.earnersChangedAt ? { ...facts, incomeIsAll: { provenance: 'unknown' } } : facts;
}
