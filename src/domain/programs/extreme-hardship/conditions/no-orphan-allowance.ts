import { hasReached } from '../../../assessment/ages';
import { type Condition, MET, metWhenKnown } from '../../../assessment/finding';
import type { PersonInHousehold } from '../../../assessment/household';
import { knownValue } from '../../../facts/fact';
import { cite } from '../../../law/cite';

/** A minor who chose the allowance for orphans is not taken into extreme hardship as well. */
export const noOrphanAllowance: Condition<PersonInHousehold> = {
  id: 'extremeHardship.noOrphanAllowance',
  title: '没有选择孤儿、事实无人抚养儿童保障',
  article: cite('extremeHardshipMeasures', '第九条'),
  judge({ person, household: { facts, calculation } }) {
    if (hasReached(person, 'adultAge', facts.on, calculation).answer === 'met') return MET;
    const chose = knownValue(person.choseOrphanAllowance);
    return metWhenKnown(
      chose === undefined ? undefined : !chose,
      '有没有选择孤儿、事实无人抚养儿童保障',
      person.id,
    );
  },
};
