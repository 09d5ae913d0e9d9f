import type { Cap, DisabilityGrades, ParameterUnit, PaymentRounding, Rate } from './benefit-parameters';

/**
 * On what somebody's special aid rests: the classes, best first as most places rank them, the label against falling back
 * into poverty, former poor households (危房改造第六类), and what everybody has whatever their class.
 */
export const AID_CLASSES = [
  'extremeHardship',
  'subsistenceAllowance',
  'watchedAgainstRelapse',
  'subsistenceMargin',
  'rigidExpenditure',
  'otherFormerPoor',
  'everyone',
] as const;
export type AidClass = (typeof AID_CLASSES)[number];

/** The classes that the act names. */
export const FOUR_CLASSES = [
  'extremeHardship',
  'subsistenceAllowance',
  'subsistenceMargin',
  'rigidExpenditure',
] as const;
/** These and those watched against falling back into poverty. */
export const FIVE_CLASSES = [...FOUR_CLASSES, 'watchedAgainstRelapse'] as const;

export const AID_CLASS_TEXT: Readonly<Record<AidClass, string>> = {
  extremeHardship: '特困人员',
  subsistenceAllowance: '低保对象',
  watchedAgainstRelapse: '防止返贫监测对象',
  subsistenceMargin: '低保边缘家庭成员',
  rigidExpenditure: '刚性支出困难家庭成员',
  otherFormerPoor: '其他脱贫户',
  everyone: '不分类别',
};

/**
 * A share in basis points (万分之一): exact, or only bounded, as a province says “不低于”. Nothing means: not given to this
 * class. A missing one means that nobody has said.
 */
export type Share = number | { readonly atLeast: number; readonly atMost?: number };

/** Whether a class is given something: by right, encouraged so that each place decides, or expressly not. */
export type Grant = 'given' | 'encouraged' | 'none';

/** Rows whose cells are shares, with their names. */
export const SHARE_ROWS = {
  premiumSubsidy: '资助参保比例',
  inpatientAid: '住院救助比例',
  outpatientAid: '门诊慢特病救助比例',
  tiltedAid: '倾斜救助比例',
  aidStartLine: '医疗救助起付标准占人均可支配收入的比例',
} as const;
/** Rows whose cells say whether something is given, with their names. */
export const GRANT_ROWS = {
  education: '教育救助',
  publicHousing: '公租房或租赁补贴',
  ruralHouse: '农村危房改造',
  employment: '就业救助',
  disaster: '受灾人员救助',
  funeral: '基本殡葬费用减免',
  disabledLiving: '困难残疾人生活补贴',
  disabledCare: '重度残疾人护理补贴',
  childRehabilitation: '残疾儿童康复救助',
  accessibleHome: '家庭无障碍改造',
} as const;
export type ShareRow = keyof typeof SHARE_ROWS;
export type GrantRow = keyof typeof GRANT_ROWS;
export type ShareCell = `${ShareRow}.${AidClass}`;
export type GrantCell = `${GrantRow}.${AidClass}`;

/** What special aid needs besides the matrix. Amounts are fen, ages completed years. */
interface SpecialAidSettings {
  residentPremium: number;
  medicalAidCap: Cap;
  tiltedAidStart: number;
  tiltedAidCap: Cap;
  commercialBeforeAid: boolean;
  medicalAidRounding: PaymentRounding;
  medicalAidWithoutApplication: readonly AidClass[];
  disabledLivingAmount: Rate;
  disabledCareAmount: Rate;
  careAllowanceDisabilities: DisabilityGrades;
  accessibleHomeDisabilities: DisabilityGrades;
  rehabilitationEndAge: number;
  economicCheckValidMonths: number;
  classChangeKeepsAuthorization: boolean;
}

/** The matrix, one parameter for each class and item, so that a county may set one of them alone, and the settings. */
export type SpecialAidParameterTypes = SpecialAidSettings & {
  readonly [Cell in ShareCell]: Share;
} & { readonly [Cell in GrantCell]: Grant };
export type SpecialAidParameterName = keyof SpecialAidParameterTypes;

type Info = readonly [unit: ParameterUnit, label: string];
const SETTINGS: Readonly<Record<keyof SpecialAidSettings, Info>> = {
  residentPremium: ['fen', '城乡居民医保个人缴费标准（每年）'],
  medicalAidCap: ['cap', '医疗救助年度限额'],
  tiltedAidStart: ['fen', '倾斜救助起付标准（每年）'],
  tiltedAidCap: ['cap', '倾斜救助年度限额'],
  commercialBeforeAid: ['switch', '救助前先扣除商业健康险赔付'],
  medicalAidRounding: ['choice', '医疗救助金取整方式'],
  medicalAidWithoutApplication: ['choice', '医疗救助不用另外申请的对象'],
  disabledLivingAmount: ['rate', '困难残疾人生活补贴标准'],
  disabledCareAmount: ['rate', '重度残疾人护理补贴标准'],
  careAllowanceDisabilities: ['choice', '护理补贴的残疾类别和等级'],
  accessibleHomeDisabilities: ['choice', '无障碍改造的残疾类别和等级'],
  rehabilitationEndAge: ['years', '残疾儿童康复救助到几周岁为止'],
  economicCheckValidMonths: ['months', '经济状况调查结果部门间互认的月数'],
  classChangeKeepsAuthorization: ['switch', '转换救助类别不用再交核对授权书'],
};

const cellInfo = (rows: Readonly<Record<string, string>>, unit: ParameterUnit): [string, Info][] =>
  Object.entries(rows).flatMap(([row, label]) =>
    AID_CLASSES.map((of): [string, Info] => [`${row}.${of}`, [unit, `${label}（${AID_CLASS_TEXT[of]}）`]]),
  );

/** Unit and Chinese name of every parameter of special aid. */
export const SPECIAL_AID_PARAMETERS = {
  ...SETTINGS,
  ...Object.fromEntries([...cellInfo(SHARE_ROWS, 'basisPoints'), ...cellInfo(GRANT_ROWS, 'choice')]),
} as Readonly<Record<SpecialAidParameterName, Info>>;
