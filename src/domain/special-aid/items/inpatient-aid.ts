import { cite } from '../../law/cite';
import { FIVE_CLASSES } from '../../policy/special-aid-parameters';
import type { AidItem } from '../aid-item';
import { seriouslyIll } from '../conditions/seriously-ill';
import { REFERRALS } from '../referral';

/** 住院救助: a share of what insurance leaves of the costs within the policy's scope. */
export const inpatientAid: AidItem = {
  id: 'inpatientAid',
  title: '住院医疗救助',
  article: cite('assistanceAct', '第二十四条'),
  whoGets: FIVE_CLASSES,
  what: '在定点医院住院，医保先报销，政策范围内剩下自己付的部分，再按比例救助',
  conditions: [],
  classConditions: { rigidExpenditure: [seriouslyIll] },
  gives: 'share',
  referral: REFERRALS.medical,
};
