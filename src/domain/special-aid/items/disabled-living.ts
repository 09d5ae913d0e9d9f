import { cite } from '../../law/cite';
import { FIVE_CLASSES } from '../../policy/special-aid-parameters';
import type { AidItem } from '../aid-item';
import { asks, readFrom } from '../ask';
import { REFERRALS } from '../referral';

const article = cite('disabilityAllowances');

/** 困难残疾人生活补贴. */
export const disabledLiving: AidItem = {
  id: 'disabledLiving',
  title: '困难残疾人生活补贴',
  article,
  whoGets: FIVE_CLASSES,
  what: '有残疾证的，每月发一份生活补贴',
  conditions: [
    asks('disabledLiving.hasCard', '有残疾证', article, {
      what: '有没有残疾证',
      of: ({ person }) => readFrom(person.disability, (disability) => disability !== 'none'),
      isPersonal: true,
    }),
  ],
  gives: { monthly: 'disabledLivingAmount' },
  referral: REFERRALS.disability,
};
