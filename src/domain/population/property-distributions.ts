import type { Livelihood } from './distributions';
import type { Distribution, Span } from './draw';

/** Yuan of savings of a household, by band. */
export const SAVINGS: Readonly<Record<Livelihood, Distribution<Span>>> = {
  poor: [
    [[0, 2_000], 5_500],
    [[2_000, 15_000], 3_300],
    [[15_000, 50_000], 1_000],
    [[50_000, 150_000], 200],
  ],
  modest: [
    [[0, 5_000], 2_000],
    [[5_000, 40_000], 5_000],
    [[40_000, 120_000], 3_000],
  ],
  comfortable: [
    [[10_000, 80_000], 4_000],
    [[80_000, 400_000], 6_000],
  ],
};
/** Households that tell savings only as a band, and such as have some that are exempt, in ten-thousandths. */
export const SAVINGS_AS_BAND = 1_500;
export const SAVINGS_BAND_YUAN = 10_000;
export const EXEMPT_SAVINGS_SHARE = 200;
export const HOMES: Readonly<Record<Livelihood, Distribution<number>>> = {
  poor: [
    [0, 1_200],
    [1, 8_600],
    [2, 200],
  ],
  modest: [
    [0, 700],
    [1, 8_300],
    [2, 1_000],
  ],
  comfortable: [
    [0, 300],
    [1, 6_200],
    [2, 3_500],
  ],
};
export const CAR_SHARE: Readonly<Record<Livelihood, number>> = {
  poor: 500,
  modest: 3_500,
  comfortable: 7_500,
};
export const CAR_YUAN: Readonly<Record<Livelihood, Span>> = {
  poor: [3_000, 30_000],
  modest: [10_000, 90_000],
  comfortable: [40_000, 300_000],
};
export const COMPANY_SHARE: Readonly<Record<Livelihood, number>> = {
  poor: 200,
  modest: 700,
  comfortable: 2_000,
};

/** Spending that the household itself carries in a year: share in ten-thousandths, yuan. */
export const SPENDING = {
  medicalOfIll: { share: 9_000, yuan: [2_000, 80_000] as Span },
  medicalOfOthers: { share: 1_500, yuan: [100, 5_000] as Span },
  educationOfStudents: { share: 7_500, yuan: [500, 12_000] as Span },
  rehabilitationOfDisabled: { share: 3_000, yuan: [500, 15_000] as Span },
  rent: { urban: 1_500, rural: 150, yuan: [1_800, 14_000] as Span },
  transferPaid: { share: 1_800, yuan: [200, 6_000] as Span },
  other: { share: 300, yuan: [300, 8_000] as Span },
} as const;

export const EMERGENCY: Distribution<'none' | 'fire' | 'accident' | 'suddenIllness' | 'otherDisaster'> = [
  ['none', 9_600],
  ['suddenIllness', 220],
  ['accident', 100],
  ['otherDisaster', 50],
  ['fire', 30],
];
/** Households whose necessary spending rose suddenly: of those with somebody seriously ill, and of all others. */
export const SPENDING_ROSE = { withIll: 5_000, others: 250 } as const;
/** As what a household is recognised already, and how many days ago that was checked. */
export const RECOGNISED: Readonly<
  Record<Livelihood, Distribution<'none' | 'subsistenceAllowance' | 'subsistenceMargin' | 'rigidExpenditure'>>
> = {
  poor: [
    ['none', 7_000],
    ['subsistenceAllowance', 2_200],
    ['subsistenceMargin', 600],
    ['rigidExpenditure', 200],
  ],
  modest: [
    ['none', 9_600],
    ['subsistenceMargin', 300],
    ['rigidExpenditure', 100],
  ],
  comfortable: [['none', 10_000]],
};
export const CHECKED_DAYS_AGO: Span = [10, 400];
/** Households that the agricultural department watches lest they fall back into poverty. */
export const WATCHED_SHARE: Readonly<Record<Livelihood, number>> = { poor: 600, modest: 150, comfortable: 0 };
export const EMERGENCY_HELPED_SHARE = 500;
export const EMERGENCY_HELPED_MONTHS: Span = [1, 24];
export const REASON_TO_REPEAT_SHARE = 2_000;
