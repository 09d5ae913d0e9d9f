import { type Condition, type Judgement, orElse } from '../../../assessment/finding';
import type { PersonInHousehold } from '../../../assessment/household';
import { cite } from '../../../law/cite';
import {
  hasSpecialHardship,
  inMarginHousehold,
  isClergyApart,
  isNamedByPlace,
  isUnemployedDisabled,
} from './single-person-grounds';

/** 可以单独提出申请: by 57号第八条, by 83号一（一）, or by 社会救助法第二十一条 as an officer finds. */
export const mayApplyAlone: Condition<PersonInHousehold & { readonly margin: Judgement }> = {
  id: 'singlePerson.mayApplyAlone',
  title: '可以按单人户单独申请低保',
  article: cite('dibaoMeasures', '第八条'),
  judge: (subject) =>
    orElse(
      orElse(inMarginHousehold(subject, subject.margin), isUnemployedDisabled(subject)),
      orElse(
        orElse(isClergyApart(subject), hasSpecialHardship(subject, subject.margin)),
        isNamedByPlace(subject),
      ),
    ),
};
