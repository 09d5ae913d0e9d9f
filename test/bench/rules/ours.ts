import { Calculation } from '@/domain/assessment/calculation';
import { householdOf } from '@/domain/assessment/household-of';
import { subsistenceAllowance } from '@/domain/programs/subsistence-allowance/subsistence-allowance';
import { subsistenceMargin } from '@/domain/programs/subsistence-margin/subsistence-margin';
import { type BenchHousehold, POLICIES } from './bench-households';
import type { SharedAnswer } from './shared-answer';

/** The shared conditions by our rules: findings with articles, exact ranges, and the trace if asked for. */
export function oursShared({ facts, area }: BenchHousehold, withTrace: boolean): SharedAnswer {
  const household = householdOf(facts, new Calculation(POLICIES[area], withTrace));
  const allowance = subsistenceAllowance(household);
  const margin = subsistenceMargin(household, allowance);
  return {
    allowance: allowance.answer === 'met',
    margin: margin.answer === 'met',
    monthly: allowance.monthly?.value.low.whole ?? 0,
  };
}
