import type { Fact } from '../facts/fact';
import type { HouseholdFacts } from '../facts/household-facts';
import type { AidClass } from '../policy/special-aid-parameters';

/** What special aid asks about one person beyond the facts of the classes; whatever is missing is unknown. */
export interface PersonCircumstances {
  /** Classes in which an office has recognised the person and that still hold. */
  readonly recognisedAs?: Fact<readonly AidClass[]>;
  /** In extreme hardship: looked after at home or in an institution (分散供养、集中供养). */
  readonly supportedWhere?: Fact<'scattered' | 'institution'>;
  /** In a kindergarten or school. */
  readonly isEnrolled?: Fact<boolean>;
  readonly canWork?: Fact<boolean>;
  readonly needsLongCare?: Fact<boolean>;
  /** A hospital has diagnosed a disability or autism, with or without a card. */
  readonly hasDiagnosedDisability?: Fact<boolean>;
}

/** What special aid asks about the household and where it lives; whatever is missing is unknown. */
export interface Circumstances {
  readonly settlement?: Fact<'urban' | 'rural'>;
  /** How safe the home is as appraised (鉴定等级); `none` without one. */
  readonly home?: Fact<'safe' | 'gradeC' | 'gradeD' | 'none'>;
  readonly isOnlyHome?: Fact<boolean>;
  /** The place finds it short of housing (符合当地住房保障条件). */
  readonly isShortOfHousing?: Fact<boolean>;
  /** A household that left poverty and is in no other of the six groups (其他脱贫户). */
  readonly isFormerPoor?: Fact<boolean>;
  readonly hadHousingSupport?: Fact<boolean>;
  readonly canMakeHomeSafe?: Fact<boolean>;
  readonly isStruckByDisaster?: Fact<boolean>;
  readonly people?: Readonly<Record<string, PersonCircumstances>>;
}

/** The facts of the classes and, where somebody has asked, those of special aid. */
export interface AidFacts extends HouseholdFacts {
  readonly circumstances?: Circumstances;
}
