import type { Livelihood } from './distributions';
import type { Distribution, Span } from './draw';

/** Able adults who have work, in ten-thousandths. */
export const WORKS: Readonly<Record<Livelihood, number>> = { poor: 5_500, modest: 8_500, comfortable: 9_500 };
type Work = 'wages' | 'farming' | 'business';
export const WORK_KIND: Readonly<Record<'urban' | 'rural', Distribution<Work>>> = {
  urban: [
    ['wages', 8_500],
    ['business', 1_500],
  ],
  rural: [
    ['wages', 5_000],
    ['farming', 4_200],
    ['business', 800],
  ],
};
/** Yuan: wages a month, farming and business a year before costs. */
export const WORK_INCOME: Readonly<Record<Work, Readonly<Record<Livelihood, Span>>>> = {
  wages: { poor: [300, 1_900], modest: [1_500, 4_500], comfortable: [4_000, 12_000] },
  farming: { poor: [1_500, 12_000], modest: [8_000, 30_000], comfortable: [25_000, 90_000] },
  business: { poor: [3_000, 16_000], modest: [15_000, 50_000], comfortable: [50_000, 200_000] },
};
/** Costs of farming and business, in hundredths of what comes in. */
export const COST_HUNDREDTHS: Span = [15, 55];
/** Months of work a year of those paid by the month. */
export const WORK_MONTHS: Readonly<Record<'urban' | 'rural', Distribution<number>>> = {
  urban: [
    [12, 8_500],
    [9, 800],
    [6, 700],
  ],
  rural: [
    [12, 5_500],
    [9, 2_000],
    [6, 1_500],
    [4, 1_000],
  ],
};

/** The old: who has a pension of their own work, in ten-thousandths; all others have the basic one. Yuan a month. */
export const RETIREMENT: Readonly<Record<'urban' | 'rural', Readonly<Record<Livelihood, number>>>> = {
  urban: { poor: 1_500, modest: 7_000, comfortable: 9_500 },
  rural: { poor: 200, modest: 1_000, comfortable: 3_500 },
};
export const PENSION: Readonly<Record<Livelihood, Span>> = {
  poor: [700, 1_800],
  modest: [1_500, 3_500],
  comfortable: [3_000, 7_000],
};
export const BASIC_PENSION: Span = [123, 240];
export const OLD_AGE_ALLOWANCE: Span = [50, 120];
export const DISABILITY_SUBSIDY: Span = [80, 220];
/** Of the pensions that were only declared: those nobody has sorted yet, in ten-thousandths. */
export const UNSORTED_PENSION_SHARE = 2_500;

/** Incomes of the whole household: share in ten-thousandths, yuan a year. */
export const OTHER_INCOME = [
  { kind: 'landTransfer', area: 'rural', share: 1_500, yuan: [300, 6_000] },
  { kind: 'rent', area: 'urban', share: 500, yuan: [3_000, 20_000] },
  { kind: 'interestOrDividend', share: 1_500, yuan: [20, 3_000] },
  { kind: 'compensation', share: 60, yuan: [5_000, 80_000] },
  { kind: 'familyPlanningReward', area: 'rural', share: 400, yuan: [960, 1_800] },
  { kind: 'socialAssistance', share: 800, yuan: [500, 6_000] },
  { kind: 'otherIncome', share: 700, yuan: [200, 5_000] },
] as const satisfies readonly {
  readonly kind: string;
  readonly area?: 'urban' | 'rural';
  readonly share: number;
  readonly yuan: Span;
}[];

export const OBLIGOR = {
  /** Sons and daughters who live elsewhere, of a household with somebody old. */
  count: [
    [0, 2_500],
    [1, 3_500],
    [2, 2_700],
    [3, 1_300],
  ] satisfies Distribution<number>,
  consent: [
    ['notAsked', 5_000],
    ['given', 4_000],
    ['refused', 1_000],
  ] satisfies Distribution<'given' | 'refused' | 'notAsked'>,
  orderedShare: 300,
  ordered: [100, 800] as Span,
  paidShare: 3_500,
  paid: [50, 1_000] as Span,
  householdIncome: {
    poor: [6_000, 40_000],
    modest: [30_000, 100_000],
    comfortable: [60_000, 250_000],
  } as Readonly<Record<Livelihood, Span>>,
  householdSize: [1, 5] as Span,
  supportsAltogether: [1, 4] as Span,
  receivesAllowance: 500,
  isSeverelyDisabled: 200,
  isInExtremeHardship: 30,
  cannotAct: 60,
  propertyWithinLowIncomeLine: 5_500,
} as const;
