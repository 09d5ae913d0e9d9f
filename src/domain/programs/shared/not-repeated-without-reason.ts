import { anyOf, type Condition, metWhen, metWhenKnown, undetermined } from '../../assessment/finding';
import type { Household } from '../../assessment/household';
import { knownValue } from '../../facts/fact';
import { cite } from '../../law/cite';

/** 同一事由无正当理由重复申请的不予救助: within the months that the place sets, and without a good reason. */
export const notRepeatedWithoutReason = (of: string): Condition<Household> => ({
  id: `${of}.notRepeatedWithoutReason`,
  title: '没有为同一件事无正当理由重复申请',
  article: cite('temporaryAidCircular'),
  judge({ facts: { emergency }, calculation }) {
    const helped = knownValue(emergency.sameEventHelped);
    if (helped === undefined) return undetermined([{ kind: 'fact', what: '同一件事以前有没有领过临时救助' }]);
    if (helped === 'never') return metWhen(true);
    const { value: months, lacks } = calculation.setting('temporaryAidRepeatMonths');
    return anyOf([
      metWhenKnown(knownValue(emergency.hasReasonToRepeat), '再次申请有没有正当理由'),
      months === undefined ? undetermined(lacks) : metWhen(helped.monthsAgo >= months),
    ]);
  },
});
