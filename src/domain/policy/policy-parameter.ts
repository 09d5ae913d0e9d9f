import type { LegalReference } from '../kernel/legal-reference';
import type { PlainDate } from '../kernel/plain-date';
import type { QuietHours } from '../notification/quiet-hours';
import type { BenefitParameterTypes } from './benefit-parameters';
import type { ClockParameterTypes } from './clock-parameters';
import type { HouseholdChangeParameterTypes } from './household-change-parameters';
import type { SpecialAidParameterTypes } from './special-aid-parameters';

/** What each parameter of the rules holds (政策参数), by its name. */
export interface ParameterTypes
  extends BenefitParameterTypes,
    SpecialAidParameterTypes,
    ClockParameterTypes,
    HouseholdChangeParameterTypes {
  /** Working days to explain why an authorization was not signed, before the procedure may be ended. */
  refusalAnswer: number;
  /** Where a household applies whose registration is in another county of the same province (同省不同县). */
  intraProvinceRule: 'residence' | 'registration';
  /** Whether holders of a residence permit may apply where they live (持居住证在居住地申请). */
  acceptsResidencePermit: boolean;
  /** Whether the county has handed the confirmation of 低保 down to its townships (审核确认权限下放). */
  confirmationDelegated: boolean;
  /** When messages that leave the house wait for the morning. */
  quietHours: QuietHours;
  /** When staff get the digest of the day, `HH:MM` by the offices' clock. */
  digestAt: string;
  /** Working days before a step is due that staff are told. */
  dueSoonWarning: number;
  /** Days between two reminders of a missing signature, the first counted from the submission. */
  signatureReminderInterval: number;
  /** How often a missing signature is asked for at most. */
  signatureReminders: number;
}
export type ParameterName = keyof ParameterTypes;

/** How far a value can be trusted: the law's own text, an official copy, a report, or a sample that waits for checking (待核实). */
export type Confidence = 'law' | 'official-copy' | 'report' | 'sample';

/** Two dates, source and trust of what a parameter says. */
interface Dated {
  /** The first day it applies (执行日). */
  readonly effectiveFrom: PlainDate;
  /** The day it came into force or was published (施行日); before that day nobody could know it. */
  readonly inForceFrom: PlainDate;
  readonly source: LegalReference;
  readonly confidence: Confidence;
  readonly lastVerifiedOn: PlainDate;
}

/** One value of a parameter with its two dates and its source. */
export interface ParameterValue<T> extends Dated {
  readonly value: T;
}

/** From this day on the region says nothing any more (废止、到期): the level above answers, or nobody. */
export interface ParameterRepeal extends Dated {
  readonly repealed: true;
}

/** Where urban and rural rules differ (城镇、农村). */
export type Area = 'urban' | 'rural';

/** A number, switch or choice of the rules for one region: nation `''`, or a division code. */
export type PolicyParameter<N extends ParameterName = ParameterName> = {
  readonly [Name in N]: {
    readonly name: Name;
    readonly region: string;
    /** Missing where it holds for town and country alike. */
    readonly area?: Area;
    /** Of those that have begun the newest day applies, of one day the last; what was published stands after what is built in. */
    readonly values: readonly (ParameterValue<ParameterTypes[Name]> | ParameterRepeal)[];
  };
}[N];
