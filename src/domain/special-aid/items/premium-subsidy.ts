import { cite } from '../../law/cite';
import { FIVE_CLASSES } from '../../policy/special-aid-parameters';
import type { AidItem } from '../aid-item';
import { REFERRALS } from '../referral';

/** 资助参保: a share of what one pays oneself for the residents' medical insurance. */
export const premiumSubsidy: AidItem = {
  id: 'premiumSubsidy',
  title: '资助参加医保',
  article: cite('assistanceAct', '第二十四条'),
  whoGets: FIVE_CLASSES,
  what: '参加城乡居民医保，个人缴费由政府资助',
  conditions: [],
  gives: 'share',
  referral: REFERRALS.medical,
};
