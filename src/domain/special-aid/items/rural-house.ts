import { knownValue } from '../../facts/fact';
import { cite } from '../../law/cite';
import { FIVE_CLASSES } from '../../policy/special-aid-parameters';
import type { AidItem, AidSubject } from '../aid-item';
import { asks, readFrom } from '../ask';
import { scatteredSupport } from '../conditions/scattered-support';
import { REFERRALS } from '../referral';

const article = cite('assistanceAct', '第二十六条');

/** No home at all, or the only one is of grade C or D; undefined while that is open. */
function isWithoutSafeHome({ facts, shared }: AidSubject): boolean | undefined {
  const home = knownValue(shared.home);
  const homes = knownValue(facts.property.homes);
  if (home === 'none' || homes === 0) return true;
  if (home === undefined) return undefined;
  if (home === 'safe') return false;
  return knownValue(shared.isOnlyHome) ?? (typeof homes === 'number' ? homes === 1 : undefined);
}

/** 农村危房改造: six groups, the sixth of former poor households that never had such support. */
export const ruralHouse: AidItem = {
  id: 'ruralHouse',
  title: '农村危房改造',
  article,
  whoGets: [...FIVE_CLASSES, 'otherFormerPoor'],
  what: '住在农村，唯一住房是C级、D级危房或者没有住房的，纳入危房改造',
  conditions: [
    asks('ruralHouse.inCountry', '住在农村', article, {
      what: '住在城镇还是农村',
      of: ({ shared }) => readFrom(shared.settlement, (settlement) => settlement === 'rural'),
    }),
    asks('ruralHouse.withoutSafeHome', '唯一住房是危房或者没有住房', article, {
      what: '唯一住房的鉴定等级，或者是不是没有住房',
      of: isWithoutSafeHome,
    }),
  ],
  classConditions: {
    extremeHardship: [scatteredSupport],
    otherFormerPoor: [
      asks('ruralHouse.neverSupported', '没有享受过农村住房保障', article, {
        what: '是不是享受过农村住房保障',
        of: ({ shared }) => readFrom(shared.hadHousingSupport, (had) => !had),
      }),
      asks('ruralHouse.needsHelp', '靠自己没法解决住房安全问题', article, {
        what: '能不能靠自己解决住房安全问题',
        of: ({ shared }) => readFrom(shared.canMakeHomeSafe, (can) => !can),
      }),
    ],
  },
  gives: 'service',
  referral: REFERRALS.housing,
};
