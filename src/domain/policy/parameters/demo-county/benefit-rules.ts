import { datedSource } from '../../dated-source';
import { parametersOf } from '../../parameters-of';
import type { PolicyParameter } from '../../policy-parameter';
import { aMonth, aYear } from '../../rates';

/** How the demo county counts income and property, and what it pays: made up (示例), in the ranges seen in real places. */
const RULES = datedSource({ title: '演示县最低生活保障实施细则（示例）' }, 'sample', '2021-07-01');
/** What the law leaves to a city at least: the lines of 特困 and the share of unavoidable spending. */
const CITY_RULES = datedSource(
  { title: '演示市社会救助家庭经济状况认定细则（示例）' },
  'sample',
  '2021-07-01',
);
const AID = datedSource({ title: '演示县临时救助实施细则（示例）' }, 'sample', '2026-02-01');
/** Tuition and a bed of public schools, as the demo county's education office tells them. */
const FEES = datedSource({ title: '演示县公办幼儿园、学校收费标准（示例）' }, 'sample', '2025-09-01');
const region = '990101';

export const DEMO_COUNTY_BENEFIT_RULES: readonly PolicyParameter[] = [
  ...parametersOf(region, RULES, {
    subsistenceMethod: 'difference',
    subsistenceTiers: [
      { below: 3_000, pays: aMonth(600) },
      { below: 6_000, pays: aMonth(400) },
      { below: 10_000, pays: aMonth(200) },
    ],
    gracePaidShare: 10_000,
    graceNoticeDays: 30,
    paymentRounding: 'upToYuan',
    supplementElder: aMonth(70),
    supplementElderAge: 70,
    supplementMinor: aMonth(70),
    supplementSeverelyDisabled: aMonth(140),
    supplementSeriouslyIll: aMonth(140),
    supplementSingleParent: aMonth(100),
    supplementStacking: 'highestOnly',
    singlePersonMethod: 'ownIncomeDifference',
    singlePersonFixedAmount: aMonth(400),

    workingCostShare: 2_000,
    workingCostMostOfStandard: 5_000,
    disabilityDeduction: aMonth(150),
    medicalDeductionMost: aMonth(1_000),
    educationDeductionMost: aMonth(500),
    rentDeductionMost: aMonth(600),

    supportBase: 'subsistenceStandard',
    supportFreeMultiple: 20_000,
    supportShare: 2_500,
    siblingSupportExempt: true,

    subsistenceSavingsMonths: 24,
    subsistenceHomes: 1,
    subsistenceCarMonths: 0,
    subsistenceCompanyAllowed: false,
    marginSavingsMonths: 36,
    marginHomes: 1,
    marginCarMonths: 72,
    marginCompanyAllowed: false,
    rigidSavingsMonths: 48,
    rigidHomes: 1,
    rigidCarMonths: 144,
    rigidCompanyAllowed: false,

    rigidLivingCostOfStandard: 10_000,
  }),
  ...parametersOf(region, CITY_RULES, {
    extremeHardshipSavingsMonths: 24,
    extremeHardshipHomes: 1,
    extremeHardshipCarMonths: 0,
    extremeHardshipCompanyAllowed: false,
    rigidShare: 6_000,
  }),
  ...parametersOf(region, FEES, {
    'schoolFee.kindergarten': aYear(4_800),
    'schoolFee.compulsory': aYear(800),
    'schoolFee.seniorHigh': aYear(2_600),
    'schoolFee.vocational': aYear(1_000),
    'schoolFee.college': aYear(6_000),
    'schoolFee.university': aYear(7_200),
  }),
  ...parametersOf(region, AID, {
    temporaryAidRepeatMonths: 12,
    temporaryAidTownshipMost: 200_000,
    spendingAidShare: 5_000,
    spendingAidMostMonths: 6,
    spendingAidCoveredOnly: true,
    spendingAidSavingsMonths: 48,
    spendingAidHomes: 1,
    spendingAidCarMonths: 144,
    spendingAidCompanyAllowed: false,
    recheckSparedMonths: 6,
  }),
];
