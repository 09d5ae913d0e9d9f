import type { Household } from '../../assessment/household';
import { type ClassResult, resultOf } from '../shared/class-result';
import { ofHousehold } from '../shared/of-household';
import { incomeBelowDisposable } from './conditions/income-below-disposable';
import { type BetterClasses, notCoveredOtherwise } from './conditions/not-covered-otherwise';
import { propertyWithinLimits } from './conditions/property-within-limits';
import { spendingShareAboveLimit } from './conditions/spending-share-above-limit';

/** Every condition of 刚性支出困难家庭. */
export const RIGID_EXPENDITURE_CONDITIONS = [
  notCoveredOtherwise,
  ...[incomeBelowDisposable, spendingShareAboveLimit, ...propertyWithinLimits].map(ofHousehold),
];

/** 刚性支出困难家庭; `better` says what came of the classes that go before. */
export const rigidExpenditure = (
  household: Household,
  { allowance, margin, hardship }: BetterClasses,
): ClassResult =>
  resultOf(RIGID_EXPENDITURE_CONDITIONS, { household, allowance, margin, hardship }, household.calculation);
