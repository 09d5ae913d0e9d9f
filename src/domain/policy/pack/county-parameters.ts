import {
  BENEFIT_PARAMETERS,
  type BenefitParameterTypes,
  type ParameterUnit,
  SCHOOL_STAGES,
  type SchoolFeeName,
  type SchoolStage,
} from '../benefit-parameters';
import { CLOCK_PARAMETERS, type ClockParameterName } from '../clock-parameters';
import { SPECIAL_AID_PARAMETERS } from '../special-aid-parameters';
import { AID_GROUPS, GRANT_WORDS, isGrantName } from './county-aid-parameters';

/**
 * What a county publishes itself (县级可以发布的参数), in the groups in which its notices are written. What the law or the
 * province fixes — whom it counts as disabled, ages, what is no income — is not here: a county cannot publish it.
 */
export const COUNTY_PARAMETER_GROUPS = {
  standards: {
    title: '保障标准',
    names: [
      'subsistenceStandard',
      'extremeHardshipStandard',
      'institutionStandard',
      'careStandardFull',
      'careStandardHalf',
      'careStandardNone',
      'disposableIncome',
    ],
  },
  payment: {
    title: '低保金怎么算',
    names: [
      'subsistenceMethod',
      'subsistenceTiers',
      'paymentRounding',
      'supplementElder',
      'supplementElderAge',
      'supplementMinor',
      'supplementSeverelyDisabled',
      'supplementSeriouslyIll',
      'supplementSingleParent',
      'supplementStacking',
      'singlePersonMethod',
      'singlePersonFixedAmount',
    ],
  },
  deductions: {
    title: '收入和刚性支出扣减',
    names: [
      'workingCostShare',
      'workingCostMostOfStandard',
      'disabilityDeduction',
      'medicalDeductionMost',
      'educationDeductionMost',
      'rentDeductionMost',
    ],
  },
  schools: {
    title: '公办学校收费（认定教育支出用）',
    names: Object.keys(SCHOOL_STAGES).map((stage): SchoolFeeName => `schoolFee.${stage as SchoolStage}`),
  },
  support: {
    title: '赡养费推算',
    names: ['supportBase', 'supportFreeMultiple', 'supportShare'],
  },
  property: {
    title: '家庭财产限额',
    names: [
      'subsistenceSavingsMonths',
      'subsistenceHomes',
      'subsistenceCarMonths',
      'subsistenceCompanyAllowed',
      'marginSavingsMonths',
      'marginHomes',
      'marginCarMonths',
      'marginCompanyAllowed',
      'extremeHardshipSavingsMonths',
      'extremeHardshipHomes',
      'extremeHardshipCarMonths',
      'extremeHardshipCompanyAllowed',
      'rigidSavingsMonths',
      'rigidHomes',
      'rigidCarMonths',
      'rigidCompanyAllowed',
    ],
  },
  other: {
    title: '刚性支出困难和临时救助',
    names: [
      'rigidShare',
      'rigidLivingCostOfStandard',
      'temporaryAidRepeatMonths',
      'temporaryAidTownshipMost',
    ],
  },
  clocks: {
    title: '办理时限',
    names: ['confirmationDelegated', ...(Object.keys(CLOCK_PARAMETERS) as ClockParameterName[])],
  },
  routing: { title: '在哪里申请', names: ['acceptsResidencePermit'] },
  ...AID_GROUPS,
} as const satisfies Readonly<
  Record<string, { readonly title: string; readonly names: readonly (keyof typeof INFO)[] }>
>;

/**
 * What a county settles about its procedure: whether those with a residence permit apply where they live
 * (社会救助法第三十七条), and whether the townships confirm 低保 (最低生活保障审核确认办法第二条).
 */
const PROCEDURE_PARAMETERS = {
  confirmationDelegated: ['switch', '低保审核确认权限下放到乡镇（街道）'],
  acceptsResidencePermit: ['switch', '持有居住证的人可以在居住地申请'],
} as const;
const INFO = {
  ...PROCEDURE_PARAMETERS,
  ...BENEFIT_PARAMETERS,
  ...CLOCK_PARAMETERS,
  ...SPECIAL_AID_PARAMETERS,
};

export type CountyParameterGroup = keyof typeof COUNTY_PARAMETER_GROUPS;
export type CountyParameterName = (typeof COUNTY_PARAMETER_GROUPS)[CountyParameterGroup]['names'][number];

export const COUNTY_PARAMETER_NAMES: readonly CountyParameterName[] = Object.values(
  COUNTY_PARAMETER_GROUPS,
).flatMap(({ names }): readonly CountyParameterName[] => names);

/** The Chinese name of a parameter. */
export const labelOf = (name: CountyParameterName): string => INFO[name][1];

/** What the value of a parameter counts in; a table by tiers has a form of its own. */
export const unitOf = (name: CountyParameterName): ParameterUnit | 'tiers' =>
  name === 'subsistenceTiers' ? 'tiers' : INFO[name][0];

/** Parameters of the benefits that choose between words. */
type ChoiceName =
  | 'subsistenceMethod'
  | 'paymentRounding'
  | 'supplementStacking'
  | 'singlePersonMethod'
  | 'supportBase';
type Choices = { readonly [N in ChoiceName]: Readonly<Record<BenefitParameterTypes[N], string>> };

const ROUNDING_WORDS = {
  upToYuan: '见分进元',
  nearestYuan: '四舍五入到元',
  upToFen: '不足一分的进一分',
  nearestFen: '四舍五入到分',
  downToFen: '不足一分的舍去',
};

/** What a choice may be, and how it is said. */
export const COUNTY_PARAMETER_CHOICES: Choices = {
  subsistenceMethod: { difference: '补差：低于标准多少补多少', tiers: '分档发放' },
  paymentRounding: ROUNDING_WORDS,
  supplementStacking: { highestOnly: '只按最高的一项', all: '各项相加' },
  singlePersonMethod: { ownIncomeDifference: '按本人收入补差', fixed: '固定金额' },
  supportBase: { subsistenceStandard: '低保标准', disposableIncome: '上年度居民人均可支配收入' },
};

/** The words of a choice parameter's values; undefined for parameters that are no choice. */
export function choicesOf(name: CountyParameterName): Readonly<Record<string, string>> | undefined {
  if (name in COUNTY_PARAMETER_CHOICES) return COUNTY_PARAMETER_CHOICES[name as ChoiceName];
  if (name === 'medicalAidRounding') return ROUNDING_WORDS;
  return isGrantName(name) ? GRANT_WORDS : undefined;
}
