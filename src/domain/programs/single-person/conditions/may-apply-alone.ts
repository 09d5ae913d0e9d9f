import { anyOf, type Condition, type Judgement } from '../../../assessment/finding';
import type { PersonInHousehold } from '../../../assessment/household';
import { cite } from '../../../law/cite';
import { inMarginHousehold, isClergyApart, isUnemployedDisabled } from './single-person-grounds';

/** 可以单独提出申请: either list, that of 57号第八条 or that of 83号一（一）. */
export const mayApplyAlone: Condition<PersonInHousehold & { readonly margin: Judgement }> = {
  id: 'singlePerson.mayApplyAlone',
  title: '可以按单人户单独申请低保',
  article: cite('dibaoMeasures', '第八条'),
  judge: (subject) =>
    anyOf([
      inMarginHousehold(subject, subject.margin),
      isUnemployedDisabled(subject),
      isClergyApart(subject),
    ]),
};
