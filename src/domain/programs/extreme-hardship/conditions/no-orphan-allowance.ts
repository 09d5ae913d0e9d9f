import { hasReached } from '../../../assessment/ages';
import { anyOf, type Condition, MET, metWhenKnown } from '../../../assessment/finding';
import type { PersonInHousehold } from '../../../assessment/household';
import { knownValue } from '../../../facts/fact';
import { cite } from '../../../law/cite';

/** A minor who chose the allowance for orphans is not taken into extreme hardship as well. */
export const noOrphanAllowance: Condition<PersonInHousehold> = {
  id: 'extremeHardship.noOrphanAllowance',
  title: '没有选择孤儿、事实无人抚养儿童保障',
  article: cite('extremeHardshipMeasures', '第九条'),
  judge({ person, household: { facts, calculation } }) {
    const isAdult = hasReached(person, 'adultAge', facts.on, calculation);
    const chose = knownValue(person.choseOrphanAllowance);
    if (isAdult.answer === 'met' || chose === false) return MET;
    const what = '有没有选择孤儿、事实无人抚养儿童保障';
    return anyOf([isAdult, metWhenKnown(chose === undefined ? undefined : !chose, what, person.id)]);
  },
};
