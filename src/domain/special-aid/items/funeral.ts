import { cite } from '../../law/cite';
import { FIVE_CLASSES } from '../../policy/special-aid-parameters';
import type { AidItem } from '../aid-item';
import { REFERRALS } from '../referral';

/** 四项基本殡葬费用减免. */
export const funeral: AidItem = {
  id: 'funeral',
  title: '基本殡葬费用减免',
  article: cite('monitoringOpinion', '四（五）'),
  whoGets: FIVE_CLASSES,
  what: '家里有人去世，办丧事的四项基本殡葬费用减免',
  conditions: [],
  gives: 'service',
  referral: REFERRALS.civilAffairs,
};
