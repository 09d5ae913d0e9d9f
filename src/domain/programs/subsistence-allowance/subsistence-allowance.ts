import type { Household } from '../../assessment/household';
import { type ClassResult, paying, resultOf } from '../shared/class-result';
import { incomeBelowStandard } from './conditions/income-below-standard';
import { propertyWithinLimits } from './conditions/property-within-limits';
import { monthlyAmount } from './monthly-amount';

/** Every condition of 最低生活保障: income and property, nothing about work or standing (83号一（一）). */
export const SUBSISTENCE_ALLOWANCE_CONDITIONS = [incomeBelowStandard, ...propertyWithinLimits];

/** 低保 for the whole household. */
export function subsistenceAllowance(household: Household): ClassResult {
  const result = resultOf(SUBSISTENCE_ALLOWANCE_CONDITIONS, household, household.calculation);
  if (result.answer === 'notMet') return result;
  return paying(result, monthlyAmount(household));
}
