import { type Condition, type Judgement, metWhen, NOT_MET, undetermined } from '../../assessment/finding';
import type { Household } from '../../assessment/household';
import { bothLacks } from '../../assessment/lack';
import { knownValue } from '../../facts/fact';
import { plusMonths } from '../../kernel/plain-date';

const NOT_TOLD = undetermined([{ kind: 'fact', what: '现在是不是已经认定的救助对象、什么时候核查的' }]);

/** Whether the household was recognised so lately that income and property need no second look; on the last day still. */
export function isSparedRecheck({ facts, calculation }: Household): Judgement {
  const recognised = knownValue(facts.recognised);
  if (recognised === undefined) return NOT_TOLD;
  if (recognised === 'none') return NOT_MET;
  const { value: months, lacks } = calculation.setting('recheckSparedMonths');
  return months === undefined
    ? undetermined(lacks)
    : metWhen(facts.on <= plusMonths(recognised.checkedOn, months));
}

/** A condition on income or property that those recognised lately meet without being looked at again. */
export const unlessSpared = (condition: Condition<Household>): Condition<Household> => ({
  ...condition,
  judge(household) {
    const spared = isSparedRecheck(household);
    if (spared.answer === 'met') return spared;
    const own = condition.judge(household);
    if (own.answer === 'met' || spared.answer === 'notMet') return own;
    return undetermined(bothLacks(spared.lacks, own.lacks));
  },
});
