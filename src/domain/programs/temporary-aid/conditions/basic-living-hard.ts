import { type Condition, metWhenKnown } from '../../../assessment/finding';
import type { Household } from '../../../assessment/household';
import { knownValue } from '../../../facts/fact';
import { cite } from '../../../law/cite';

/** 导致基本生活暂时出现严重困难: an officer's eyes decide, not what the household earns or owns. */
export const basicLivingHard: Condition<Household> = {
  id: 'temporaryAid.basicLivingHard',
  title: '基本生活暂时出现严重困难',
  article: cite('assistanceAct', '第二十九条'),
  judge: ({ facts: { emergency } }) =>
    metWhenKnown(knownValue(emergency.basicLivingHard), '是不是因为急事基本生活暂时出现严重困难'),
};
