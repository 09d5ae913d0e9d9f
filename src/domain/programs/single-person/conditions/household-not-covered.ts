import { type Condition, type Judgement, not } from '../../../assessment/finding';
import { cite } from '../../../law/cite';

/** A household that receives the allowance as a whole needs no one alone: nobody is left out of it (83号一（一）). */
export const householdNotCovered: Condition<{ readonly allowance: Judgement }> = {
  id: 'singlePerson.householdNotCovered',
  title: '全家不在低保范围内（在范围内的全家一起办）',
  article: cite('safetyNetNotice', '一（一）'),
  judge: ({ allowance }) => not(allowance),
};
