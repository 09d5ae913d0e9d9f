import { type Condition, metWhenKnown } from '../../../assessment/finding';
import type { Household } from '../../../assessment/household';
import { knownValue } from '../../../facts/fact';
import { cite } from '../../../law/cite';

/** 遭遇突发性、紧迫性、灾难性困难. */
export const suddenHardship: Condition<Household> = {
  id: 'temporaryAid.suddenHardship',
  title: '遇到火灾、事故、突发大病等急难',
  article: cite('assistanceAct', '第二十九条'),
  judge({ facts }) {
    const what = knownValue(facts.emergency.what);
    return metWhenKnown(what === undefined ? undefined : what !== 'none', '出了什么急事');
  },
};
