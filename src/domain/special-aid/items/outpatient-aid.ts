import { cite } from '../../law/cite';
import { FIVE_CLASSES } from '../../policy/special-aid-parameters';
import type { AidItem } from '../aid-item';
import { seriouslyIll } from '../conditions/seriously-ill';
import { REFERRALS } from '../referral';

/** 门诊慢特病救助. */
export const outpatientAid: AidItem = {
  id: 'outpatientAid',
  title: '门诊慢特病救助',
  article: cite('assistanceAct', '第二十四条'),
  whoGets: FIVE_CLASSES,
  what: '得了当地门诊慢特病目录里的病，看病拿药医保先报销，政策范围内剩下自己付的部分，再按比例救助',
  conditions: [],
  classConditions: { rigidExpenditure: [seriouslyIll] },
  gives: 'share',
  referral: REFERRALS.medical,
};
