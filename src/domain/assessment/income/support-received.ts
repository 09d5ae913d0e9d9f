import { isProven } from '../../facts/fact';
import type { HouseholdFacts } from '../../facts/household-facts';
import type { IncomeFact } from '../../facts/income-fact';
import { cite } from '../../law/cite';
import type { Calculation, Figure, Naming } from '../calculation';
import { compare, NOTHING } from '../exact';
import type { Lack } from '../lack';

const article = cite('dibaoMeasures', '第十三条');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });
const TOLD_AS_INCOME = yearly('作为收入申报的赡养、抚养、扶养费');
const BY_OBLIGORS = yearly('义务人的赡养、抚养、扶养费合计');
const LARGER = yearly('两处说到的赡养费，取高的');
const SMALLER = yearly('两处说到的赡养费，低的一处');
const MAYBE_SAME = yearly('低的一处（可能是同一笔钱）');
const SAME: readonly Lack[] = [
  { kind: 'fact', what: '家人给的钱和义务人给的是不是同一笔（是的话只填一处）' },
];

/**
 * Support that stands among the income: of the obligors’ money it may be told a second time, until somebody has looked at
 * both.
 */
export const mayBeToldTwice = ({ kind, amount }: IncomeFact, { obligors }: HouseholdFacts): boolean =>
  kind === 'supportReceived' && !(isProven(amount) && obligors.every(({ paid }) => isProven(paid)));

const isSurelyNothing = ({ value: { high } }: Figure): boolean =>
  high !== undefined && compare(high, NOTHING) === 0;

/**
 * Support as it was told as income and as obligors give it: between the larger of both and both together, until somebody
 * has looked at whether it is the same money.
 */
export function supportOf(
  told: readonly Figure[],
  byObligors: readonly Figure[],
  calculation: Calculation,
): readonly Figure[] {
  if (told.length === 0) return byObligors;
  if (byObligors.every(isSurelyNothing)) return [...told, ...byObligors];
  const one = calculation.sum(TOLD_AS_INCOME, told);
  const other = calculation.sum(BY_OBLIGORS, byObligors);
  return [
    calculation.most(LARGER, one, other),
    calculation.open(MAYBE_SAME, calculation.least(SMALLER, one, other), SAME),
  ];
}
