import { type KnownFact, knownValue } from '../facts/fact';
import type { HouseholdFacts } from '../facts/household-facts';
import type { IncomeFact } from '../facts/income-fact';

/** Whose income of what kind rises, in whole yuan a month up to `to` (fen a month). */
export interface RisingIncome {
  readonly person: string;
  /** Wages where it is left out. */
  readonly kind?: IncomeFact['kind'];
  /** Fen a month; what they have now where it is left out. */
  readonly from?: number;
  readonly to: number;
}

const WORK: ReadonlySet<IncomeFact['kind']> = new Set(['wages', 'farming', 'business']);
/** Whether it is by work that the income rises. */
export const isByWork = ({ kind = 'wages' }: RisingIncome): boolean => WORK.has(kind);

const proven = <T>(value: T): KnownFact<T> => ({ value, provenance: 'checked' });
const isRising =
  ({ person, kind = 'wages' }: RisingIncome) =>
  (income: IncomeFact): boolean =>
    income.person === person && income.kind === kind && income.every === 'month';

/** What the person has of the kind now, in fen a month; nothing where it is not known. */
export function incomeNow(facts: HouseholdFacts, rising: RisingIncome): number {
  const amounts = facts.income.filter(isRising(rising)).map(({ amount }) => knownValue(amount));
  return amounts.reduce<number>((sum, amount) => sum + (typeof amount === 'number' ? amount : 0), 0);
}

/** The household as it would be with `fen` a month instead; who earns by work has work. */
export function withIncome(facts: HouseholdFacts, rising: RisingIncome, fen: number): HouseholdFacts {
  const { person, kind = 'wages' } = rising;
  const others = facts.income.filter((income) => !isRising(rising)(income));
  const earned: IncomeFact = { id: `rising-${person}`, person, kind, amount: proven(fen), every: 'month' };
  return {
    ...facts,
    income: fen > 0 ? [...others, earned] : others,
    people:
      fen > 0 && isByWork(rising)
        ? facts.people.map((one) => (one.id === person ? { ...one, hasWork: proven(true) } : one))
        : facts.people,
  };
}
