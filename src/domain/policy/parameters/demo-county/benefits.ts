import { datedSource } from '../../dated-source';
import { parametersOf } from '../../parameters-of';
import type { Area, ParameterValue, PolicyParameter } from '../../policy-parameter';
import { aMonth, aYear } from '../../rates';

/** The demo county's standards, all made up (示例). Published on two days, so that changes and future values can be seen. */
const STANDARDS_2025 = datedSource(
  { title: '演示市2025年社会救助标准通知（示例）' },
  'sample',
  '2025-01-01',
  '2024-12-20',
);
const STANDARDS_2026 = datedSource(
  { title: '演示市2026年社会救助标准通知（示例）' },
  'sample',
  '2026-01-01',
  '2025-12-20',
);
const STANDARDS_2027 = datedSource(
  { title: '演示市2027年社会救助标准通知（示例）' },
  'sample',
  '2027-01-01',
  '2026-11-15',
);
const PROVINCE = datedSource({ title: '演示省最低生活保障办法（示例）' }, 'sample', '2021-07-01');
const PENSIONS = datedSource(
  { title: '演示省关于城乡居民基础养老金不计入家庭收入的通知（示例）' },
  'sample',
  '2026-01-01',
  '2025-12-25',
);

const region = '990101';
const inArea = <T>(area: Area, ...values: ParameterValue<T>[]) => ({ region, area, values });

export const DEMO_COUNTY_BENEFITS: readonly PolicyParameter[] = [
  {
    name: 'subsistenceStandard',
    ...inArea(
      'urban',
      { ...STANDARDS_2025, value: aMonth(660) },
      { ...STANDARDS_2026, value: aMonth(700) },
      { ...STANDARDS_2027, value: aMonth(730) },
    ),
  },
  {
    name: 'subsistenceStandard',
    ...inArea(
      'rural',
      { ...STANDARDS_2025, value: aYear(5_400) },
      { ...STANDARDS_2026, value: aYear(5_800) },
      { ...STANDARDS_2027, value: aYear(6_200) },
    ),
  },
  {
    name: 'extremeHardshipStandard',
    ...inArea(
      'urban',
      { ...STANDARDS_2025, value: aMonth(858) },
      { ...STANDARDS_2026, value: aMonth(910) },
      { ...STANDARDS_2027, value: aMonth(949) },
    ),
  },
  {
    name: 'extremeHardshipStandard',
    ...inArea(
      'rural',
      { ...STANDARDS_2025, value: aYear(7_020) },
      { ...STANDARDS_2026, value: aYear(7_540) },
      { ...STANDARDS_2027, value: aYear(8_060) },
    ),
  },
  {
    name: 'disposableIncome',
    ...inArea(
      'urban',
      { ...STANDARDS_2025, value: aYear(38_000) },
      { ...STANDARDS_2026, value: aYear(42_000) },
    ),
  },
  {
    name: 'disposableIncome',
    ...inArea(
      'rural',
      { ...STANDARDS_2025, value: aYear(19_800) },
      { ...STANDARDS_2026, value: aYear(21_600) },
    ),
  },
  ...parametersOf(region, STANDARDS_2025, {
    careStandardFull: aMonth(75),
    careStandardHalf: aMonth(230),
    careStandardNone: aMonth(385),
  }),
  ...parametersOf('99', PENSIONS, { basicPensionExempt: true }),
  ...parametersOf('99', PROVINCE, {
    disabilitySubsidyExempt: true,
    oldAgeAllowanceExempt: true,
    medicalReimbursementExempt: true,
    hardshipUnemploymentBenefitExempt: true,
    excludesConscripts: true,
    coResidenceMonths: 12,
  }),
];
