import { datedSource } from '../../dated-source';
import { parametersOf } from '../../parameters-of';
import type { PolicyParameter } from '../../policy-parameter';
import { aMonth } from '../../rates';
import { alike, GRADES_ONE_AND_TWO, matrixOf } from '../../special-aid-matrix';
import { FIVE_CLASSES } from '../../special-aid-parameters';

/** The demo county's special aid, complete and all made up (示例). */
const MEDICAL = datedSource(
  { title: '演示县医疗救助实施细则（示例）' },
  'sample',
  '2026-01-01',
  '2025-12-20',
);
const OTHER = datedSource(
  { title: '演示县分层分类救助实施方案（示例）' },
  'sample',
  '2026-01-01',
  '2025-12-20',
);
const region = '990101';
const ALL = alike('given', FIVE_CLASSES);

export const DEMO_COUNTY_SPECIAL_AID: readonly PolicyParameter[] = [
  ...matrixOf(region, MEDICAL, {
    premiumSubsidy: {
      extremeHardship: 10_000,
      subsistenceAllowance: 9_000,
      watchedAgainstRelapse: 5_000,
      subsistenceMargin: 5_000,
      rigidExpenditure: 0,
    },
    inpatientAid: {
      extremeHardship: 10_000,
      subsistenceAllowance: 8_000,
      watchedAgainstRelapse: 7_000,
      subsistenceMargin: 6_500,
      rigidExpenditure: 5_500,
    },
    outpatientAid: {
      extremeHardship: 8_000,
      subsistenceAllowance: 7_000,
      watchedAgainstRelapse: 6_000,
      subsistenceMargin: 6_000,
      rigidExpenditure: 5_000,
    },
    tiltedAid: {
      extremeHardship: 9_000,
      subsistenceAllowance: 7_000,
      watchedAgainstRelapse: 6_000,
      subsistenceMargin: 6_000,
      rigidExpenditure: 5_000,
    },
    aidStartLine: {
      extremeHardship: 0,
      subsistenceAllowance: 0,
      watchedAgainstRelapse: 1_000,
      subsistenceMargin: 1_000,
      rigidExpenditure: 2_500,
    },
  }),
  ...matrixOf(region, OTHER, {
    education: ALL,
    publicHousing: { ...ALL, watchedAgainstRelapse: 'none' },
    ruralHouse: { ...ALL, otherFormerPoor: 'given' },
    employment: { ...ALL, extremeHardship: 'none' },
    disaster: ALL,
    funeral: { ...ALL, watchedAgainstRelapse: 'none' },
    disabledLiving: {
      ...alike('none', FIVE_CLASSES),
      subsistenceAllowance: 'given',
      subsistenceMargin: 'given',
    },
    childRehabilitation: ALL,
    accessibleHome: ALL,
  }),
  ...parametersOf(region, MEDICAL, {
    residentPremium: 40_000,
    medicalAidCap: { fen: 5_000_000, per: 'year' },
    tiltedAidStart: 1_000_000,
    tiltedAidCap: { fen: 3_000_000, per: 'year' },
    commercialBeforeAid: true,
    medicalAidRounding: 'nearestFen',
  }),
  ...parametersOf(region, OTHER, {
    disabledLivingAmount: aMonth(100),
    disabledCareAmount: aMonth(100),
    accessibleHomeDisabilities: GRADES_ONE_AND_TWO,
    economicCheckValidMonths: 6,
    classChangeKeepsAuthorization: true,
  }),
];
