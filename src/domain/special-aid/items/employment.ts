import { cite } from '../../law/cite';
import { FIVE_CLASSES } from '../../policy/special-aid-parameters';
import type { AidItem } from '../aid-item';
import { asks, readFrom } from '../ask';
import { REFERRALS } from '../referral';

const article = cite('assistanceAct', '第二十七条');

/** 就业救助, for who can work and has no work. */
export const employment: AidItem = {
  id: 'employment',
  title: '就业救助',
  article,
  whoGets: FIVE_CLASSES,
  what: '贷款贴息、税费减免、培训补贴、社保补贴，仍找不到工作的安排公益性岗位',
  conditions: [
    asks('employment.canWork', '有劳动能力', article, {
      what: '有没有劳动能力',
      of: ({ own }) => own.canWork,
      isPersonal: true,
    }),
    asks('employment.withoutWork', '现在没有工作', article, {
      what: '有没有工作',
      of: ({ person }) => readFrom(person.hasWork, (works) => !works),
      isPersonal: true,
    }),
  ],
  gives: 'service',
  referral: REFERRALS.employment,
};
