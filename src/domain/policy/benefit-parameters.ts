import type { DisabilityCategory } from '../kernel/disability-card-number';

/** Money for a period, as it was published: a rural standard is often set for the year, an urban one for the month. */
export interface Rate {
  /** Integer fen. */
  readonly fen: number;
  readonly per: 'month' | 'year';
}

/** The most that may be taken off: an amount for a period, or no limit. A rate of nothing means: not deductible. */
export type Cap = Rate | 'unlimited';

/** A line that property is held against: a number that it may still reach (不超过), or one that it stays below (低于). */
export type Limit = number | { readonly below: number };

/** How a payment is rounded, once, at the end: to the fen or to the yuan. */
export type PaymentRounding = 'upToYuan' | 'nearestYuan' | 'upToFen' | 'nearestFen' | 'downToFen';

/** Grades of each category of disability from 1 (heaviest) up to this one; a category that is not named has none. */
export type DisabilityGrades = Readonly<Partial<Record<DisabilityCategory, number>>>;

/** One tier of an allowance by tiers (分档): who has less than a share of the standard gets the amount for each person. */
export interface SubsistenceTier {
  /** Basis points of the standard that the income must be below; 10,000 is the standard itself. */
  readonly below: number;
  readonly pays: Rate;
}

/** The stages of schooling that the law names (刚性支出困难家庭认定办法第五条), with what they are called. */
export const SCHOOL_STAGES = {
  kindergarten: '幼儿园',
  compulsory: '小学、初中',
  seniorHigh: '普通高中',
  vocational: '中等职业学校',
  college: '高职、高专',
  university: '普通本科',
} as const;
export type SchoolStage = keyof typeof SCHOOL_STAGES;
/** What public schools of a stage charge. */
export type SchoolFeeName = `schoolFee.${SchoolStage}`;

/** What each parameter of the benefits holds. Amounts are fen, shares basis points (万分之一), ages completed years. */
export interface BenefitParameterTypes extends Record<SchoolFeeName, Rate> {
  subsistenceStandard: Rate;
  subsistenceMethod: 'difference' | 'tiers';
  subsistenceTiers: readonly SubsistenceTier[];
  paymentRounding: PaymentRounding;
  supplementElder: Rate;
  supplementMinor: Rate;
  supplementSeverelyDisabled: Rate;
  supplementSeriouslyIll: Rate;
  supplementSingleParent: Rate;
  supplementElderAge: number;
  supplementStacking: 'highestOnly' | 'all';
  gracePeriodMonths: number;
  gracePaidShare: number;
  graceNoticeDays: number;
  singlePersonMethod: 'ownIncomeDifference' | 'fixed';
  singlePersonFixedAmount: Rate;
  singlePersonUnemployedDisabled: boolean;

  severeDisabilities: DisabilityGrades;
  unableToWorkDisabilities: DisabilityGrades;
  adultAge: number;
  clergyYearsApart: number;
  coResidenceMonths: number;
  excludesConscripts: boolean;

  basicPensionExempt: boolean;
  disabilitySubsidyExempt: boolean;
  oldAgeAllowanceExempt: boolean;
  medicalReimbursementExempt: boolean;
  hardshipUnemploymentBenefitExempt: boolean;
  workingCostShare: number;
  workingCostMostOfStandard: number;
  disabilityDeduction: Rate;
  medicalDeductionMost: Cap;
  educationDeductionMost: Cap;
  rentDeductionMost: Cap;

  supportBase: 'subsistenceStandard' | 'disposableIncome';
  supportFreeMultiple: number;
  supportShare: number;
  siblingSupportExempt: boolean;
  supportSparedElderAge: number;

  subsistenceSavingsMonths: Limit;
  subsistenceHomes: number;
  subsistenceCarMonths: Limit;
  subsistenceCompanyAllowed: boolean;
  marginSavingsMonths: Limit;
  marginHomes: number;
  marginCarMonths: Limit;
  marginCompanyAllowed: boolean;
  extremeHardshipSavingsMonths: Limit;
  extremeHardshipHomes: number;
  extremeHardshipCarMonths: Limit;
  extremeHardshipCompanyAllowed: boolean;
  rigidSavingsMonths: Limit;
  rigidHomes: number;
  rigidCarMonths: Limit;
  rigidCompanyAllowed: boolean;

  marginMultiple: number;
  disposableIncome: Rate;
  rigidShare: number;
  rigidLivingCostOfStandard: number;
  rigidZeroIncomeCounts: boolean;
  rigidExcludesMargin: boolean;

  extremeHardshipElderAge: number;
  extremeHardshipMinorAge: number;
  obligorElderAge: number;
  obligorIncomeTestedAge: number;
  selfCareHalfMost: number;
  extremeHardshipStandard: Rate;
  /** Only where those in institutions have a standard of their own. */
  institutionStandard: Rate;
  careStandardFull: Rate;
  careStandardHalf: Rate;
  careStandardNone: Rate;

  quickAidMostOfStandard: number;
  temporaryAidRepeatMonths: number;
  temporaryAidTownshipMost: number;
  spendingAidShare: number;
  spendingAidMostMonths: number;
  spendingAidCoveredOnly: boolean;
  spendingAidSavingsMonths: Limit;
  spendingAidHomes: number;
  spendingAidCarMonths: Limit;
  spendingAidCompanyAllowed: boolean;
  recheckSparedMonths: number;
}
export type BenefitParameterName = keyof BenefitParameterTypes;

/** What a parameter's value counts in. */
export type ParameterUnit =
  | 'rate'
  | 'cap'
  | 'basisPoints'
  | 'days'
  | 'months'
  | 'limit'
  | 'years'
  | 'count'
  | 'fen'
  | 'switch'
  | 'choice';

type UnitOf<T> = [T] extends [boolean]
  ? 'switch'
  : [T] extends [number]
    ? 'basisPoints' | 'days' | 'months' | 'years' | 'count' | 'fen'
    : [T] extends [Rate]
      ? 'rate'
      : [T] extends [Cap]
        ? 'cap'
        : [T] extends [Limit]
          ? 'limit'
          : 'choice';
type Info = {
  readonly [N in BenefitParameterName]: readonly [unit: UnitOf<BenefitParameterTypes[N]>, label: string];
};

const SCHOOL_FEES = Object.fromEntries(
  Object.entries(SCHOOL_STAGES).map(([stage, of]) => [
    `schoolFee.${stage}`,
    ['rate', `公办学校收费标准（${of}）`],
  ]),
) as unknown as Pick<Info, SchoolFeeName>;

/** Unit and Chinese name of every parameter of the benefits: one list for traces, forms and the policy library. */
export const BENEFIT_PARAMETERS: Info = {
  ...SCHOOL_FEES,
  subsistenceStandard: ['rate', '最低生活保障标准'],
  subsistenceMethod: ['choice', '低保金计算方式'],
  subsistenceTiers: ['choice', '低保金分档表'],
  paymentRounding: ['choice', '发放金额取整方式'],
  supplementElder: ['rate', '老年人增发额'],
  supplementMinor: ['rate', '未成年人增发额'],
  supplementSeverelyDisabled: ['rate', '重度残疾人增发额'],
  supplementSeriouslyIll: ['rate', '重病患者增发额'],
  supplementSingleParent: ['rate', '单亲家庭未成年人增发额'],
  supplementElderAge: ['years', '享受老年人增发的年龄'],
  supplementStacking: ['choice', '一人多项增发的处理'],
  gracePeriodMonths: ['months', '渐退期月数'],
  gracePaidShare: ['basisPoints', '渐退期发放比例（相当于原低保金）'],
  graceNoticeDays: ['days', '渐退期满前提醒天数'],
  singlePersonMethod: ['choice', '单人户低保金计算方式'],
  singlePersonFixedAmount: ['rate', '单人户固定低保金'],
  singlePersonUnemployedDisabled: ['switch', '成年无业重度残疾人可以参照单人户申请'],
  severeDisabilities: ['choice', '重度残疾人和三级智力、精神残疾人的范围'],
  unableToWorkDisabilities: ['choice', '无劳动能力残疾人的范围'],
  adultAge: ['years', '成年年龄'],
  clergyYearsApart: ['years', '宗教教职人员脱离家庭年数'],
  coResidenceMonths: ['months', '算作长期共同居住的月数'],
  excludesConscripts: ['switch', '现役义务兵不计入家庭人口'],
  basicPensionExempt: ['switch', '基础养老金不计入收入'],
  disabilitySubsidyExempt: ['switch', '残疾人两项补贴不计入收入'],
  oldAgeAllowanceExempt: ['switch', '高龄津贴不计入收入'],
  medicalReimbursementExempt: ['switch', '医保报销的医药费不计入收入'],
  hardshipUnemploymentBenefitExempt: ['switch', '失业保险金不计入特困人员收入'],
  workingCostShare: ['basisPoints', '就业成本扣减比例'],
  workingCostMostOfStandard: ['basisPoints', '就业成本扣减上限（相当于低保标准的比例）'],
  disabilityDeduction: ['rate', '重度残疾人刚性支出扣减额'],
  medicalDeductionMost: ['cap', '自付医药费扣减上限（每人）'],
  educationDeductionMost: ['cap', '教育支出扣减上限（每人）'],
  rentDeductionMost: ['cap', '房租扣减上限（每户）'],
  supportBase: ['choice', '推算赡养费的基准'],
  supportFreeMultiple: ['basisPoints', '推算赡养费时义务人家庭先留下的部分（相当于基准的比例）'],
  supportShare: ['basisPoints', '推算赡养费的比例'],
  siblingSupportExempt: ['switch', '兄弟姐妹、60周岁以上老人给成年无业重度残疾人的供养费不计'],
  supportSparedElderAge: ['years', '供养费可以豁免的老年人年龄'],
  subsistenceSavingsMonths: ['limit', '低保家庭人均存款限额（月低保标准的倍数）'],
  subsistenceHomes: ['count', '低保家庭住房套数限额'],
  subsistenceCarMonths: ['limit', '低保家庭生活用车价值限额（月低保标准的倍数）'],
  subsistenceCompanyAllowed: ['switch', '低保家庭可以有商事登记'],
  marginSavingsMonths: ['limit', '低保边缘家庭人均存款限额（月低保标准的倍数）'],
  marginHomes: ['count', '低保边缘家庭住房套数限额'],
  marginCarMonths: ['limit', '低保边缘家庭生活用车价值限额（月低保标准的倍数）'],
  marginCompanyAllowed: ['switch', '低保边缘家庭可以有商事登记'],
  extremeHardshipSavingsMonths: ['limit', '特困人员存款限额（月低保标准的倍数）'],
  extremeHardshipHomes: ['count', '特困人员住房套数限额'],
  extremeHardshipCarMonths: ['limit', '特困人员生活用车价值限额（月低保标准的倍数）'],
  extremeHardshipCompanyAllowed: ['switch', '特困人员可以有商事登记'],
  rigidSavingsMonths: ['limit', '刚性支出困难家庭人均存款限额（月低保标准的倍数）'],
  rigidHomes: ['count', '刚性支出困难家庭住房套数限额'],
  rigidCarMonths: ['limit', '刚性支出困难家庭生活用车价值限额（月低保标准的倍数）'],
  rigidCompanyAllowed: ['switch', '刚性支出困难家庭可以有商事登记'],
  marginMultiple: ['basisPoints', '低保边缘家庭标准（相当于低保标准的比例）'],
  disposableIncome: ['rate', '上年度居民人均可支配收入'],
  rigidShare: ['basisPoints', '刚性支出占家庭总收入的比例'],
  rigidLivingCostOfStandard: ['basisPoints', '每人生活支出的认定（相当于低保标准的比例）'],
  rigidZeroIncomeCounts: ['switch', '家庭没有收入时视为超过刚性支出比例'],
  rigidExcludesMargin: ['switch', '低保边缘家庭不再认定为刚性支出困难家庭'],
  extremeHardshipElderAge: ['years', '特困供养的老年人年龄'],
  extremeHardshipMinorAge: ['years', '特困供养的未成年人年龄'],
  obligorElderAge: ['years', '义务人是低保对象时视为无履行能力的年龄'],
  obligorIncomeTestedAge: ['years', '义务人收入不高时视为无履行能力的年龄'],
  selfCareHalfMost: ['count', '部分丧失自理能力的最多项数'],
  extremeHardshipStandard: ['rate', '特困人员基本生活标准'],
  institutionStandard: ['rate', '特困人员基本生活标准（集中供养另定的）'],
  careStandardFull: ['rate', '照料护理标准（全自理）'],
  careStandardHalf: ['rate', '照料护理标准（半护理）'],
  careStandardNone: ['rate', '照料护理标准（全护理）'],
  quickAidMostOfStandard: ['basisPoints', '小额快救最高额（相当于一个月低保标准的比例）'],
  temporaryAidRepeatMonths: ['months', '同一事由再次申请临时救助的间隔'],
  temporaryAidTownshipMost: ['fen', '乡镇（街道）临时救助审批额度'],
  spendingAidShare: ['basisPoints', '支出型临时救助必需支出占家庭总收入的比例'],
  spendingAidMostMonths: ['months', '支出型临时救助最多月数（按低保标准乘人数）'],
  spendingAidCoveredOnly: ['switch', '支出型临时救助只给低保、特困、低保边缘、刚性支出困难家庭'],
  spendingAidSavingsMonths: ['limit', '支出型临时救助人均存款限额（月低保标准的倍数）'],
  spendingAidHomes: ['count', '支出型临时救助住房套数限额'],
  spendingAidCarMonths: ['limit', '支出型临时救助生活用车价值限额（月低保标准的倍数）'],
  spendingAidCompanyAllowed: ['switch', '支出型临时救助可以有商事登记'],
  recheckSparedMonths: ['months', '已认定家庭不再核查收入和财产的月数'],
};
