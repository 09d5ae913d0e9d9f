import { datedSource } from '../../dated-source';
import type { PolicyParameter } from '../../policy-parameter';

/** How the demo county counts income and property, and what it pays: made up (示例), in the ranges seen in real places. */
const RULES = datedSource({ title: '演示县最低生活保障实施细则（示例）' }, 'sample', '2021-07-01');
const AID = datedSource({ title: '演示县临时救助实施细则（示例）' }, 'sample', '2026-02-01');
const region = '990101';
const monthly = (yuan: number) => ({ fen: yuan * 100, per: 'month' }) as const;

export const DEMO_COUNTY_BENEFIT_RULES: readonly PolicyParameter[] = [
  { name: 'subsistenceMethod', region, values: [{ ...RULES, value: 'difference' }] },
  {
    name: 'subsistenceTiers',
    region,
    values: [
      {
        ...RULES,
        value: [
          { below: 3_000, pays: monthly(600) },
          { below: 6_000, pays: monthly(400) },
          { below: 10_000, pays: monthly(200) },
        ],
      },
    ],
  },
  { name: 'gracePaidShare', region, values: [{ ...RULES, value: 10_000 }] },
  { name: 'graceNoticeDays', region, values: [{ ...RULES, value: 30 }] },
  { name: 'paymentRounding', region, values: [{ ...RULES, value: 'upToYuan' }] },
  { name: 'supplementElder', region, values: [{ ...RULES, value: monthly(70) }] },
  { name: 'supplementElderAge', region, values: [{ ...RULES, value: 70 }] },
  { name: 'supplementMinor', region, values: [{ ...RULES, value: monthly(70) }] },
  { name: 'supplementSeverelyDisabled', region, values: [{ ...RULES, value: monthly(140) }] },
  { name: 'supplementSeriouslyIll', region, values: [{ ...RULES, value: monthly(140) }] },
  { name: 'supplementStacking', region, values: [{ ...RULES, value: 'highestOnly' }] },
  { name: 'singlePersonMethod', region, values: [{ ...RULES, value: 'ownIncomeDifference' }] },
  { name: 'singlePersonFixedAmount', region, values: [{ ...RULES, value: monthly(400) }] },

  { name: 'workingCostShare', region, values: [{ ...RULES, value: 2_000 }] },
  { name: 'workingCostMostOfStandard', region, values: [{ ...RULES, value: 5_000 }] },
  { name: 'disabilityDeduction', region, values: [{ ...RULES, value: monthly(150) }] },
  { name: 'medicalDeductionMost', region, values: [{ ...RULES, value: monthly(1_000) }] },
  { name: 'educationDeductionMost', region, values: [{ ...RULES, value: monthly(500) }] },
  { name: 'rentDeductionMost', region, values: [{ ...RULES, value: monthly(600) }] },

  { name: 'supportBase', region, values: [{ ...RULES, value: 'subsistenceStandard' }] },
  { name: 'supportFreeMultiple', region, values: [{ ...RULES, value: 20_000 }] },
  { name: 'supportShare', region, values: [{ ...RULES, value: 2_500 }] },
  { name: 'siblingSupportExempt', region, values: [{ ...RULES, value: true }] },

  { name: 'subsistenceSavingsMonths', region, values: [{ ...RULES, value: 24 }] },
  { name: 'subsistenceHomes', region, values: [{ ...RULES, value: 1 }] },
  { name: 'subsistenceCarMonths', region, values: [{ ...RULES, value: 0 }] },
  { name: 'subsistenceCompanyAllowed', region, values: [{ ...RULES, value: false }] },
  { name: 'marginSavingsMonths', region, values: [{ ...RULES, value: 36 }] },
  { name: 'marginHomes', region, values: [{ ...RULES, value: 1 }] },
  { name: 'marginCarMonths', region, values: [{ ...RULES, value: 72 }] },
  { name: 'marginCompanyAllowed', region, values: [{ ...RULES, value: false }] },
  { name: 'extremeHardshipSavingsMonths', region, values: [{ ...RULES, value: 24 }] },
  { name: 'extremeHardshipHomes', region, values: [{ ...RULES, value: 1 }] },
  { name: 'extremeHardshipCarMonths', region, values: [{ ...RULES, value: 0 }] },
  { name: 'extremeHardshipCompanyAllowed', region, values: [{ ...RULES, value: false }] },
  { name: 'rigidSavingsMonths', region, values: [{ ...RULES, value: 48 }] },
  { name: 'rigidHomes', region, values: [{ ...RULES, value: 1 }] },
  { name: 'rigidCarMonths', region, values: [{ ...RULES, value: 144 }] },
  { name: 'rigidCompanyAllowed', region, values: [{ ...RULES, value: false }] },

  { name: 'rigidShare', region, values: [{ ...RULES, value: 6_000 }] },
  { name: 'rigidLivingCostOfStandard', region, values: [{ ...RULES, value: 10_000 }] },
  { name: 'temporaryAidRepeatMonths', region, values: [{ ...AID, value: 12 }] },
  { name: 'temporaryAidTownshipMost', region, values: [{ ...AID, value: 200_000 }] },
  { name: 'spendingAidShare', region, values: [{ ...AID, value: 5_000 }] },
  { name: 'spendingAidMostMonths', region, values: [{ ...AID, value: 6 }] },
  { name: 'spendingAidCoveredOnly', region, values: [{ ...AID, value: true }] },
  { name: 'spendingAidSavingsMonths', region, values: [{ ...AID, value: 48 }] },
  { name: 'spendingAidHomes', region, values: [{ ...AID, value: 1 }] },
  { name: 'spendingAidCarMonths', region, values: [{ ...AID, value: 144 }] },
  { name: 'spendingAidCompanyAllowed', region, values: [{ ...AID, value: false }] },
  { name: 'recheckSparedMonths', region, values: [{ ...AID, value: 6 }] },
];
