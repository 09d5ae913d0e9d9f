import type { ClockParameterName } from './clock-parameters';
import type { FoundValue, Policy } from './policy-at';

/**
 * The clock that runs in a place. Where the county has handed the confirmation of 低保 down to its townships
 * (最低生活保障审核确认办法第二条), the shorter one of 83号四（一） runs beside the usual one: the least applies.
 */
export function runningClock(name: ClockParameterName, policy: Policy): FoundValue<number> | undefined {
  const usual = policy.find(name);
  if (name !== 'decision' || policy.find('confirmationDelegated')?.value !== true) return usual;
  const delegated = policy.find('decisionWhenDelegated');
  return usual && delegated && usual.value <= delegated.value ? usual : (delegated ?? usual);
}
