import { hasReached } from '../../../assessment/ages';
import { anyOf, type Condition, not } from '../../../assessment/finding';
import type { PersonInHousehold } from '../../../assessment/household';
import { hasDisabilityOf } from '../../../assessment/severe-disability';
import { cite } from '../../../law/cite';

/** 无劳动能力: by age, or by a disability of the narrower list. Minors up to 18 since the opinion of 2020. */
export const unableToWork: Condition<PersonInHousehold> = {
  id: 'extremeHardship.unableToWork',
  title: '无劳动能力（老年人、未成年人，或者规定类别和等级的残疾人）',
  article: cite('extremeHardshipMeasures', '第五条'),
  judge: ({ person, household }) =>
    anyOf([
      hasReached(person, 'extremeHardshipElderAge', household.facts.on, household.calculation),
      not(hasReached(person, 'extremeHardshipMinorAge', household.facts.on, household.calculation)),
      hasDisabilityOf('unableToWorkDisabilities', person, household),
    ]),
};
