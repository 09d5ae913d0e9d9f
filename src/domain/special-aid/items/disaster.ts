import { cite } from '../../law/cite';
import { FIVE_CLASSES } from '../../policy/special-aid-parameters';
import type { AidItem } from '../aid-item';
import { asks } from '../ask';
import { REFERRALS } from '../referral';

const article = cite('assistanceAct', '第二十八条');

/** 受灾人员救助: of everybody whom a natural disaster has struck. */
export const disaster: AidItem = {
  id: 'disaster',
  title: '受灾人员救助',
  article,
  whoGets: [...FIVE_CLASSES, 'everyone'],
  what: '遭受自然灾害的，给应急救助、生活救助，房屋倒损的帮助重建',
  conditions: [
    asks('disaster.isStruck', '基本生活受到自然灾害严重影响', article, {
      what: '有没有遭受自然灾害',
      of: ({ shared }) => shared.isStruckByDisaster,
    }),
  ],
  gives: 'service',
  referral: REFERRALS.disaster,
};
