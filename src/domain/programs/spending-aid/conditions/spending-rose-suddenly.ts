import { type Condition, metWhenKnown } from '../../../assessment/finding';
import type { Household } from '../../../assessment/household';
import { knownValue } from '../../../facts/fact';
import { cite } from '../../../law/cite';

/** 因教育、医疗等生活必需支出突然增加. */
export const spendingRoseSuddenly: Condition<Household> = {
  id: 'spendingAid.spendingRoseSuddenly',
  title: '教育、医疗等生活必需支出突然增加',
  article: cite('temporaryAidOpinion', '二（一）'),
  judge: ({ facts }) =>
    metWhenKnown(knownValue(facts.emergency.necessarySpendingRose), '教育、医疗等必需支出是不是突然增加'),
};
