import { type Condition, type Judgement, not } from '../../../assessment/finding';
import { cite } from '../../../law/cite';

/** A household that receives the allowance as a whole needs no one alone: nobody is left out of it (83号一（一）). */
export const householdNotCovered: Condition<{ readonly allowance: Judgement }> = {
  id: 'singlePerson.householdNotCovered',
  title: '全家不符合低保条件',
  article: cite('safetyNetNotice', '一（一）'),
  judge: ({ allowance }) => not(allowance),
};
