import type { Fact } from './fact';
import type { Amount } from './household-facts';

/** Kinds of income as fine as the rules tell them apart; the `unsorted` ones wait for somebody to ask. */
export type IncomeItemKind =
  | 'wages'
  | 'farming'
  | 'business'
  | 'interestOrDividend'
  | 'landTransfer'
  | 'rent'
  | 'retirementPension'
  | 'basicPension'
  | 'unemploymentBenefit'
  | 'survivorsBenefit'
  | 'compensation'
  | 'donation'
  | 'supportReceived'
  | 'otherIncome'
  | 'carePayment'
  | 'familyPlanningReward'
  | 'scholarship'
  | 'braveryReward'
  | 'socialAssistance'
  | 'medicalInsurance'
  | 'disabilitySubsidy'
  | 'oldAgeAllowance'
  | 'unsortedPension'
  | 'unsortedAllowance';

/** One income of one person, in money or in kind (valued in money). */
export interface IncomeFact {
  readonly id: string;
  /** Whose it is; missing where it was told for the whole household. */
  readonly person?: string;
  readonly kind: IncomeItemKind;
  /** Fen for each `every`. */
  readonly amount: Fact<Amount>;
  readonly every: 'month' | 'year';
  /** Months of the year in which a monthly income is earned; missing means all (季节性收入). */
  readonly monthsAYear?: number;
  /** What it costs to earn it, fen a year: running costs, depreciation, production taxes, letting costs. */
  readonly costs?: Fact<Amount>;
}
