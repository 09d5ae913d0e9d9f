import { type HeadsRule, MONTHS_A_YEAR, type Naming } from '../../assessment/calculation';
import type { Household } from '../../assessment/household';
import { cite } from '../../law/cite';
import { type AmountResult, adding, type ClassResult, resultOf } from '../shared/class-result';
import { ofHousehold } from '../shared/of-household';
import { type CoveringClasses, householdCovered } from './conditions/household-covered';
import { incomeBelowDisposable } from './conditions/income-below-disposable';
import { notRepeatedWithoutReason } from './conditions/not-repeated-without-reason';
import { propertyWithinLimits } from './conditions/property-within-limits';
import { spendingBeyondMeans } from './conditions/spending-beyond-means';
import { spendingRoseSuddenly } from './conditions/spending-rose-suddenly';

/** Every condition of 支出型临时救助. */
export const SPENDING_AID_CONDITIONS = [
  ofHousehold(spendingRoseSuddenly),
  ofHousehold(spendingBeyondMeans),
  householdCovered,
  ...[incomeBelowDisposable, ...propertyWithinLimits, notRepeatedWithoutReason].map(ofHousehold),
];

/** What 支出型 may get; unlike 急难型 it is given only after it was shown in public (公示). */
export interface SpendingAidResult extends ClassResult {
  /** The most that is paid once, in fen; missing when it is surely not met. */
  readonly most?: AmountResult;
  readonly afterPublicity: true;
}

const article = cite('temporaryAidOpinion', '二（三）');
const fen = (label: string): Naming => ({ label, unit: 'fen', article });
const UNROUNDED = fen('支出型临时救助最高额');
const MOST = fen('支出型临时救助最高额（取整）');

/** A month of the standard for everybody, times the months that the place sets. */
const mostOf: HeadsRule = ({ standardForAll }, calculation) => {
  const most = calculation.product(
    UNROUNDED,
    standardForAll,
    calculation.parameter('spendingAidMostMonths'),
    MONTHS_A_YEAR,
  );
  return calculation.payment(MOST, most);
};

/** 支出型临时救助; beside it what came of the classes before. The sum itself an officer sets, by what was spent. */
export function spendingAid(
  household: Household,
  { hardship, allowance, margin, rigid }: CoveringClasses,
): SpendingAidResult {
  const subject = { household, hardship, allowance, margin, rigid };
  const result = resultOf(SPENDING_AID_CONDITIONS, subject, household.calculation);
  const most = result.answer === 'notMet' ? undefined : household.calculation.ofHeads(mostOf, household);
  return adding(result, { most, afterPublicity: true });
}
