import { cite } from '../../law/cite';
import { FIVE_CLASSES } from '../../policy/special-aid-parameters';
import type { AidItem } from '../aid-item';
import { seriouslyIll } from '../conditions/seriously-ill';
import { REFERRALS } from '../referral';

/** 倾斜救助: what is still heavy after all three protections is helped once more. */
export const tiltedAid: AidItem = {
  id: 'tiltedAid',
  title: '倾斜救助',
  article: cite('medicalAidOpinion'),
  whoGets: FIVE_CLASSES,
  what: '医保、大病保险、医疗救助都算过，政策范围内自己付的仍然很多的，再救助一次',
  conditions: [],
  classConditions: { rigidExpenditure: [seriouslyIll] },
  gives: 'share',
  referral: REFERRALS.medical,
};
