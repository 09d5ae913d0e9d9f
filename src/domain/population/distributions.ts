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

/** From which age on somebody is told apart as old, or very old. */
export const AGES = {
  school: 6,
  seniorHigh: 15,
  adult: 18,
  old: 60,
  veryOld: 80,
  studiesUpTo: 26,
  oldest: 100,
} as const;
