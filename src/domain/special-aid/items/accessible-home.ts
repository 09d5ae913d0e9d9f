import { cite } from '../../law/cite';
import { FIVE_CLASSES } from '../../policy/special-aid-parameters';
import type { AidItem } from '../aid-item';
import { severeGrade } from '../conditions/severe-grade';
import { REFERRALS } from '../referral';

const article = cite('accessibilityAct', '第十九条');

/** 困难重度残疾人家庭无障碍改造. */
export const accessibleHome: AidItem = {
  id: 'accessibleHome',
  title: '家庭无障碍改造',
  article,
  whoGets: FIVE_CLASSES,
  what: '家里有重度残疾人的，装扶手、坡道等无障碍设施，给补贴',
  conditions: [severeGrade('accessibleHome.severeGrade', 'accessibleHomeDisabilities', article)],
  gives: 'service',
  referral: REFERRALS.accessibleHome,
};
