import type { BenefitParameterName } from '../policy/benefit-parameters';
import type { GrantRow, ShareRow } from '../policy/special-aid-parameters';

const SAVINGS = '每人的存款最多';
const HOMES = '房子最多';
const CAR = '生活用的车，限额';

/** Numbers of the rules as somebody of eighty reads them; in brackets what an office calls it. */
const LABELS: Readonly<Partial<Record<BenefitParameterName, string>>> = {
  subsistenceStandard: '低保标准，每人',
  supplementElder: '老人另外多发',
  supplementMinor: '没成年的孩子另外多发',
  supplementSeverelyDisabled: '重度残疾人另外多发',
  supplementSeriouslyIll: '得重病的人另外多发',
  supplementSingleParent: '单亲家庭的孩子另外多发',
  subsistenceSavingsMonths: SAVINGS,
  subsistenceHomes: HOMES,
  subsistenceCarMonths: CAR,
  gracePeriodMonths: '找到工作、收入多了，还能再领（渐退期）',
  quickAidMostOfStandard: '急难救助一次最多，是一个月低保标准的',
  temporaryAidRepeatMonths: '同一件事，隔多久才能再申请',
  extremeHardshipStandard: '吃穿这些生活费，每人（基本生活标准）',
  careStandardFull: '照料的钱，自己都能做的（全自理）',
  careStandardHalf: '照料的钱，有些事做不了的（半护理）',
  careStandardNone: '照料的钱，自己都做不了的（全护理）',
  extremeHardshipElderAge: '多大年纪算老人',
  extremeHardshipMinorAge: '多大以下算孩子',
  extremeHardshipSavingsMonths: '存款最多',
  marginMultiple: '低保边缘的标准，是低保标准的',
  marginSavingsMonths: SAVINGS,
  marginHomes: HOMES,
  marginCarMonths: CAR,
  disposableIncome: '当地上一年平均每人的收入（可支配收入）',
  rigidShare: '看病、上学的花销，要占收入的',
  rigidSavingsMonths: SAVINGS,
  rigidHomes: HOMES,
  rigidCarMonths: CAR,
  spendingAidShare: '看病、上学的花销，要占收入的',
  spendingAidMostMonths: '最多给几个月的低保标准，乘人数',
};

/** A number of the rules by its plain name; by its own where nobody has written one. */
export const plainLabel = (name: BenefitParameterName, label: string): string => LABELS[name] ?? label;

/** Special aid in plain words. */
export const PLAIN_SHARES: Readonly<Record<Exclude<ShareRow, 'aidStartLine'>, string>> = {
  premiumSubsidy: '交医保的钱，政府帮出',
  inpatientAid: '住院报销以后，自己出的再帮',
  outpatientAid: '慢性病看门诊，自己出的再帮',
  tiltedAid: '帮过以后还是太多的，再帮',
};
export const PLAIN_GRANTS: Readonly<Record<GrantRow, string>> = {
  education: '孩子上学，有帮助（教育救助）',
  publicHousing: '租公家的房子，或者补房租',
  ruralHouse: '农村的危房，帮着改造',
  employment: '帮着找工作（就业救助）',
  disaster: '受了灾，有帮助（受灾人员救助）',
  funeral: '办丧事的基本费用，少收或者不收',
  disabledLiving: '残疾人生活补贴',
  disabledCare: '重度残疾人护理补贴',
  childRehabilitation: '残疾孩子做康复，有帮助',
  accessibleHome: '家里装扶手、改坡道（无障碍改造）',
};
