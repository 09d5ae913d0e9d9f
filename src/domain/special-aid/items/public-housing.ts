import { cite } from '../../law/cite';
import { FIVE_CLASSES } from '../../policy/special-aid-parameters';
import type { AidItem } from '../aid-item';
import { asks, readFrom } from '../ask';
import { scatteredSupport } from '../conditions/scattered-support';
import { REFERRALS } from '../referral';

const article = cite('assistanceAct', '第二十六条');

/** 公租房、租赁补贴, in towns. */
export const publicHousing: AidItem = {
  id: 'publicHousing',
  title: '公租房或租赁补贴',
  article,
  whoGets: FIVE_CLASSES,
  what: '住在城镇、住房困难的，优先配租公租房或者发租赁补贴，租金按规定减免',
  conditions: [
    asks('publicHousing.inTown', '住在城镇', article, {
      what: '住在城镇还是农村',
      of: ({ shared }) => readFrom(shared.settlement, (settlement) => settlement === 'urban'),
    }),
    asks('publicHousing.shortOfHousing', '符合当地住房保障条件', article, {
      what: '是不是符合当地的住房困难标准',
      of: ({ shared }) => shared.isShortOfHousing,
    }),
  ],
  classConditions: { extremeHardship: [scatteredSupport] },
  gives: 'service',
  referral: REFERRALS.housing,
};
