import { type Lack, NO_LACKS } from '../assessment/lack';
import type { HouseholdFacts } from '../facts/household-facts';
import type { Policy } from '../policy/policy-at';
import { assess } from '../programs/assess';
import { type Situation, situationOf } from './loss';
import { type RisingIncome, withIncome } from './rising-income';
import { type SpecialItem, specialItemsOf, specialMoney, turnsOpen } from './special-items';
import { type Standing, standingsOf } from './standings';

/** A household at one income of one of its people. */
export interface IncomeStep {
  /** Fen a month. */
  readonly income: number;
  readonly situation: Situation;
  readonly special: readonly SpecialItem[];
  /** All that is had of it, income and aid, fen a month. */
  readonly have: number;
}

const hasSameAnswers = (a: readonly Standing[], b: readonly Standing[]): boolean =>
  a.length === b.length &&
  a.every((one, place) => {
    const other = b[place];
    return one.class === other?.class && one.about === other.about && one.answer === other.answer;
  });

/** The household at `income`. Special aid rests on the answers alone: where they are those of `last`, so is the aid. */
export function stepAt(
  facts: HouseholdFacts,
  policy: Policy,
  rising: RisingIncome,
  income: number,
  last?: IncomeStep,
): IncomeStep {
  const raised = withIncome(facts, rising, income);
  const assessment = assess(raised, policy, { withTrace: false });
  const situation = situationOf(standingsOf(assessment));
  const isAsLast =
    last !== undefined && last.income > 0 && hasSameAnswers(last.situation.standings, situation.standings);
  const special = isAsLast ? last.special : specialItemsOf(assessment, raised, policy);
  return { income, situation, special, have: income + situation.aid.sure + specialMoney(special) };
}

const isOpen = ({ situation: { aid } }: IncomeStep): boolean => aid.sure !== aid.most;

/** Whether nobody can say what the household has before or after. */
export const isOpenBetween = (before: IncomeStep, after: IncomeStep): boolean =>
  isOpen(before) || isOpen(after) || turnsOpen(before.special, after.special);

/** What the amounts of a step wait for. */
export const lacksOf = ({ situation, special }: IncomeStep): readonly Lack[] => [
  ...situation.standings.flatMap(({ answer, lacks, monthly }) =>
    answer === 'notMet' || !monthly ? NO_LACKS : [...lacks, ...monthly.lacks],
  ),
  ...special.flatMap(({ yearlyFen, lacks }) => (yearlyFen === undefined ? NO_LACKS : lacks)),
];
