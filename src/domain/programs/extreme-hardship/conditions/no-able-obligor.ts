import { allOf, type Condition } from '../../../assessment/finding';
import type { PersonInHousehold } from '../../../assessment/household';
import { cite } from '../../../law/cite';
import { unableOfFamily } from '../family-duty';
import { isUnableToSupport } from '../obligor-ability';

/** 无法定义务人，或者其法定义务人无履行义务能力. */
export const noAbleObligor: Condition<PersonInHousehold> = {
  id: 'extremeHardship.noAbleObligor',
  title: '没有赡养、抚养、扶养义务人，或者义务人没有履行能力',
  article: cite('extremeHardshipMeasures', '第八条'),
  judge(subject) {
    const { person, household } = subject;
    const elsewhere = household.facts.obligors.filter(({ supports }) => supports.includes(person.id));
    return allOf([
      ...unableOfFamily(subject),
      ...elsewhere.map((obligor) => isUnableToSupport(obligor, household.calculation)),
    ]);
  },
};
