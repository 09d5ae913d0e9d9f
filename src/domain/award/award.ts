import type { FamilyLink } from '../determination/single-person-link';
import type { HouseholdFacts } from '../facts/household-facts';
import type { HouseholdEvent } from '../household-history/household-event';
import type { PlainDate } from '../kernel/plain-date';
import type { Area } from '../policy/policy-parameter';
import type { AssistanceClass } from '../programs/conditions';
import type { ChangedSetting } from './changed-settings';
import type { Month } from './month';

/** Classes that pay by the month until somebody decides otherwise. */
export type AwardClass = Extract<
  AssistanceClass,
  'extremeHardship' | 'subsistenceAllowance' | 'singlePerson'
>;

/** One adjustment that was applied to an award. */
export interface AppliedAdjustment {
  readonly adjustmentId: string;
  /** The first month that was paid by it. */
  readonly month: Month;
  /** Fen a month before and after. */
  readonly from: number;
  readonly to: number;
  readonly why: readonly ChangedSetting[];
}

/** What a household is being paid, by whose decision it stands (在保记录). */
export interface Award {
  readonly awardId: string;
  readonly class: AwardClass;
  /** Ids of the people it covers; one where the class is for persons. */
  readonly covers: readonly string[];
  /** 单人户: the family that it was carved out of, and on which list; kept whatever the amount becomes. */
  readonly carvedFrom?: FamilyLink;
  /** What has happened to the household and has not been decided on: its facts are no longer complete. */
  readonly householdChanges?: readonly HouseholdEvent[];
  readonly facts: HouseholdFacts;
  /** The day whose policy set the amount. */
  readonly policyDay: PlainDate;
  /** Fen a month. */
  readonly monthly: number;
  /** The first month that is paid at all. */
  readonly since: Month;
  /** Division code of the township. */
  readonly township: string;
  readonly area: Area;
  /** Adjustments in the order in which they were applied. */
  readonly adjustments: readonly AppliedAdjustment[];
}

/** What an award for one person who is a unit of their own covers, with the link to the family (单人户). */
export const singlePersonCover = (link: FamilyLink): Pick<Award, 'covers' | 'carvedFrom'> => ({
  covers: [link.person],
  carvedFrom: link,
});
