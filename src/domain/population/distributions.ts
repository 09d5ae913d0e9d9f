import type { SelfCareItem } from '../facts/household-facts';
import type { DisabilityCategory } from '../kernel/disability-card-number';
import type { Distribution, Span } from './draw';

/**
 * What made-up households are like. These numbers are chosen, not measured: they make every class, every boundary and
 * every gap in the papers come up often enough to try a policy on. They say nothing about any real place.
 */
export type Livelihood = 'poor' | 'modest' | 'comfortable';
export const LIVELIHOOD: Distribution<Livelihood> = [
  ['poor', 3_500],
  ['modest', 4_000],
  ['comfortable', 2_500],
];

/** How the facts of a household are known. */
export const PROVENANCE: Distribution<'declared' | 'documented' | 'checked' | 'visited'> = [
  ['checked', 5_000],
  ['documented', 2_000],
  ['visited', 1_500],
  ['declared', 1_500],
];
/** How many of a household's facts nobody knows yet, in ten-thousandths. */
export const UNKNOWN_SHARE: Distribution<number> = [
  [0, 8_000],
  [200, 1_200],
  [1_000, 800],
];

export const PERSON = {
  absence: [
    ['none', 9_890],
    ['prison', 40],
    ['compulsoryDetox', 15],
    ['declaredMissing', 5],
    ['conscript', 50],
  ] satisfies Distribution<'none' | 'prison' | 'compulsoryDetox' | 'declaredMissing' | 'conscript'>,
  clergyYearsApart: [
    [0, 9_980],
    [2, 10],
    [3, 10],
  ] satisfies Distribution<number>,
  /** Months of living together, of those whose membership turns on it. */
  coResidenceMonths: [
    [[24, 480], 8_800],
    [[12, 24], 500],
    [[1, 11], 500],
    [[0, 0], 200],
  ] satisfies Distribution<Span>,
  /** Of a grandchild, grandparent, brother or sister: whether the law obliges one to support the other. */
  hasSupportDuty: 6_000,
  cannotLiveIndependently: 600,
  /** Of the adults up to 26 years. */
  studies: [
    ['none', 6_500],
    ['upToBachelor', 3_200],
    ['graduate', 300],
  ] satisfies Distribution<'none' | 'upToBachelor' | 'graduate'>,
  choseOrphanAllowance: 20,
  /** Found by an officer, case by case. */
  hasSpecialHardship: 150,
  /** Of the pupils who have just come of age. */
  keptAsPupil: 100,
} as const;

export type Stage = 'minor' | 'adult' | 'elder';
/** In ten-thousandths of the people of an age; the poor are struck twice as often. */
export const DISABILITY_SHARE: Readonly<Record<Stage, number>> = { minor: 150, adult: 450, elder: 900 };
export const ILLNESS_SHARE: Readonly<Record<Stage, number>> = { minor: 60, adult: 350, elder: 800 };
export const POOR_TIMES = 2;
export const DISABILITY_CATEGORY: Distribution<DisabilityCategory> = [
  ['physical', 4_600],
  ['sight', 1_300],
  ['hearing', 1_500],
  ['speech', 300],
  ['intellectual', 1_100],
  ['mental', 900],
  ['multiple', 300],
];
export const DISABILITY_GRADE: Distribution<number> = [
  [1, 1_500],
  [2, 2_500],
  [3, 3_000],
  [4, 3_000],
];
/** How many of the six everyday things somebody old or disabled cannot do alone. */
export const CANNOT_DO_ALONE: Distribution<number> = [
  [0, 7_200],
  [1, 900],
  [3, 900],
  [4, 600],
  [6, 400],
];
export const SELF_CARE_ITEMS: readonly SelfCareItem[] = [
  'bathing',
  'walking',
  'gettingUp',
  'toilet',
  'dressing',
  'eating',
];

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

/** From which age on somebody is told apart as old, or very old. */
export const AGES = { school: 6, adult: 18, old: 60, veryOld: 80, studiesUpTo: 26, oldest: 100 } as const;
