import { andAlso, type Condition } from '../../../assessment/finding';
import { cite } from '../../../law/cite';
import { unableOfFamily } from '../family-duty';
import { isUnableToSupport } from '../obligor-ability';
import type { HardshipSubject } from './unable-to-work';

/** 无法定义务人，或者其法定义务人无履行义务能力. */
export const noAbleObligor: Condition<HardshipSubject> = {
  id: 'extremeHardship.noAbleObligor',
  title: '没有赡养、抚养、扶养义务人，或者义务人没有履行能力',
  article: cite('extremeHardshipMeasures', '第八条'),
  judge(subject) {
    const { person, household } = subject;
    let unable = unableOfFamily(subject);
    for (const obligor of household.facts.obligors) {
      if (unable.answer === 'notMet') return unable;
      if (!obligor.supports.includes(person.id)) continue;
      unable = andAlso(unable, isUnableToSupport(obligor, household.calculation));
    }
    return unable;
  },
};
