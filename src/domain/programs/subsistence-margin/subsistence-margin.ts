import type { Judgement } from '../../assessment/finding';
import type { Household } from '../../assessment/household';
import { type ClassResult, resultOf } from '../shared/class-result';
import { ofHousehold } from '../shared/of-household';
import { incomeBelowMargin } from './conditions/income-below-margin';
import { noSubsistenceAllowance } from './conditions/no-subsistence-allowance';
import { propertyWithinLimits } from './conditions/property-within-limits';

/** Every condition of 低保边缘家庭. */
export const SUBSISTENCE_MARGIN_CONDITIONS = [
  noSubsistenceAllowance,
  ofHousehold(incomeBelowMargin),
  ...propertyWithinLimits.map(ofHousehold),
];

/** 低保边缘家庭; `allowance` says what came of 低保. */
export const subsistenceMargin = (household: Household, allowance: Judgement): ClassResult =>
  resultOf(SUBSISTENCE_MARGIN_CONDITIONS, { household, allowance }, household.calculation);
