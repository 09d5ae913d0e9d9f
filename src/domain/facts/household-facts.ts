import type { DisabilityCategory } from '../kernel/disability-card-number';
import type { PlainDate } from '../kernel/plain-date';
import type { SchoolStage } from '../policy/benefit-parameters';
import type { Fact } from './fact';
import type { IncomeFact } from './income-fact';

/** An amount in fen: exact, or only known to lie in a band. Without `most` it is open upwards. */
export type Amount = number | { readonly least: number; readonly most?: number };

/** What the person is to the applicant (与申请人关系), as it was declared. */
export type Relation =
  | 'applicant'
  | 'spouse'
  | 'child'
  | 'parent'
  | 'childInLaw'
  | 'grandchild'
  | 'grandparent'
  | 'sibling'
  | 'other';

/** Where somebody is who does not live at home for a reason that the rules name. */
export type Absence = 'none' | 'prison' | 'compulsoryDetox' | 'declaredMissing' | 'conscript';

/** What somebody learns, as far as the rules tell it apart (全日制). */
export type Schooling = 'none' | 'upToBachelor' | 'graduate';

/**
 * A further case that a province or county adds to those of the law (省里规定的其他情形). An officer marks it: it applies, or
 * it is to be judged. What nobody has marked is not in question.
 */
export type PlaceCase = 'applies' | 'toJudge' | 'none';

/** One person of the declared household with all that a rule asks about them. */
export interface PersonFacts {
  readonly id: string;
  readonly relation: Relation;
  readonly birth: Fact<PlainDate>;
  readonly absence: Fact<Absence>;
  /** Completed years that a member of the clergy has lived apart from the family; 0 for who is none. */
  readonly clergyYearsApart: Fact<number>;
  /** Completed months of living together with the applicant. */
  readonly coResidenceMonths: Fact<number>;
  /** Whether the law obliges the person and somebody of the house, the applicant or another, to support each other. */
  readonly hasSupportDuty: Fact<boolean>;
  readonly canLiveIndependently: Fact<boolean>;
  readonly schooling: Fact<Schooling>;
  /** At what stage of school the money for schooling was spent; missing until somebody has asked. */
  readonly schoolStage?: Fact<SchoolStage>;
  /** What public schools of the kind charge where the person goes to school, fen a year, where it was asked there. */
  readonly publicSchoolFee?: Fact<number>;
  /** The card's category and grade (1 heaviest); `none` without a card. */
  readonly disability: Fact<'none' | { readonly category: DisabilityCategory; readonly grade: number }>;
  /** An illness recognised as serious by the place (重特大疾病). */
  readonly isSeriouslyIll: Fact<boolean>;
  readonly hasWork: Fact<boolean>;
  /** Which of the six everyday things the person cannot do alone; missing until somebody has looked. */
  readonly cannotDoAlone?: Fact<readonly SelfCareItem[]>;
  /** Where somebody in extreme hardship chose to be cared for (集中供养、分散供养); missing until they were asked. */
  readonly placeOfCare?: Fact<'institution' | 'home'>;
  /** Other special hardship (确有特殊困难) that only an officer finds, case by case. */
  readonly hasSpecialHardship?: Fact<boolean>;
  /** Whether what the person owns themselves is within the lines of 低保, whatever others of the family own. */
  readonly ownPropertyWithinLimits?: Fact<boolean>;
  /** The same of the lines of 特困 (特困人员认定办法第六条). */
  readonly ownPropertyWithinHardshipLimits?: Fact<boolean>;
  /** Was in extreme hardship before coming of age and still goes to school, up to its upper years (高中阶段). */
  readonly keptAsPupil?: Fact<boolean>;
  /** Entered as an orphan or a child that nobody in fact brings up (孤儿、事实无人抚养儿童保障). */
  readonly choseOrphanAllowance?: Fact<boolean>;
  /** Cannot work by a rule of the province (特困人员认定办法第五条第四项). */
  readonly unableToWorkByProvince?: Fact<PlaceCase>;
  /** Not counted by a rule of the province (最低生活保障审核确认办法第七条第二款第三项). */
  readonly notCountedByProvince?: Fact<PlaceCase>;
  /** May apply alone by a rule of the place (最低生活保障审核确认办法第八条第四项). */
  readonly mayApplyAloneByPlace?: Fact<PlaceCase>;
  /** A minor whom one parent alone brings up, by a rule of the place on more for them (单亲家庭). */
  readonly ofSingleParent?: Fact<PlaceCase>;
}

/** The six of 特困人员认定办法第二十一条. */
export type SelfCareItem = 'eating' | 'dressing' | 'gettingUp' | 'toilet' | 'walking' | 'bathing';

/** Somebody outside the household who owes support (义务人); counted in no household size. */
export interface ObligorFacts {
  readonly id: string;
  readonly relation: Exclude<Relation, 'applicant' | 'childInLaw'>;
  /** Whom of the household they owe support to: ids of people. */
  readonly supports: readonly string[];
  /** How many people they owe support to altogether, those elsewhere among them. */
  readonly supportsAltogether: Fact<number>;
  /** Whether they agreed that their own circumstances are checked (社会救助法第四十一条). */
  readonly consent: Fact<'given' | 'refused' | 'notAsked'>;
  /** What a judgment or agreement says they owe, fen a month, 0 where there is none. */
  readonly ordered: Fact<number>;
  /** What they really give, fen a month. */
  readonly paid: Fact<number>;
  /** Income of their household, fen a year, and how many live in it. */
  readonly householdIncome: Fact<Amount>;
  readonly householdSize: Fact<number>;
  readonly age: Fact<number>;
  readonly ability: ObligorAbility;
}

/** What decides whether an obligor is able to give support, 特困人员认定办法第八条. */
export interface ObligorAbility {
  readonly isInExtremeHardship: Fact<boolean>;
  readonly receivesAllowance: Fact<boolean>;
  readonly isSeverelyDisabled: Fact<boolean>;
  /** Without capacity, declared missing, or in prison. */
  readonly cannotAct: Fact<boolean>;
  /** Own income, fen a year. */
  readonly ownIncome: Fact<Amount>;
  readonly propertyWithinLowIncomeLine: Fact<boolean>;
  /** Unable by a rule of the province (第八条第六项). */
  readonly unableByProvince?: Fact<PlaceCase>;
}

/**
 * Spending of the twelve months before the application, paid by the household itself after all insurance: what it cannot
 * avoid (刚性支出; of schooling the tuition and bed as they were paid), and what it pays to others by law (transferPaid:
 * 税款、社保缴费、赡养支出).
 */
export interface SpendingFact {
  readonly id: string;
  readonly kind: 'living' | 'medical' | 'education' | 'rehabilitation' | 'rent' | 'other' | 'transferPaid';
  /** The person it was for; missing where it was for all. */
  readonly person?: string;
  /** Fen in twelve months. */
  readonly amount: Fact<Amount>;
}

/** What the household owns (家庭财产). Necessary things are named with the reason that exempts them. */
export interface PropertyFacts {
  /** Savings, securities and the like of all members together, in fen. */
  readonly savings: Fact<Amount>;
  /** Of these: saved aid money, money for the only home that was pulled down or sold, in fen. */
  readonly exemptSavings: Fact<Amount>;
  readonly homes: Fact<Amount>;
  /** Market value of cars that are not exempt (残疾代步、医疗、谋生用车除外), in fen; 0 without one. */
  readonly carValue: Fact<Amount>;
  readonly ownsCompany: Fact<boolean>;
}

/** What struck the household, for temporary aid. */
export interface EmergencyFacts {
  readonly what: Fact<'fire' | 'accident' | 'suddenIllness' | 'otherDisaster' | 'none'>;
  /** Whether the basics of life have become seriously hard for a time (基本生活暂时出现严重困难): who asks for help says so. */
  readonly basicLivingHard?: Fact<boolean>;
  /** The same event was helped before: months ago, or never. */
  readonly sameEventHelped: Fact<'never' | { readonly monthsAgo: number }>;
  readonly hasReasonToRepeat: Fact<boolean>;
  /** Necessary spending, as for schooling or treatment, rose suddenly (生活必需支出突然增加). */
  readonly necessarySpendingRose?: Fact<boolean>;
}

/** As what the household, or one of it, is recognised today, and the day its circumstances were last found so. */
export interface Recognition {
  readonly as: 'extremeHardship' | 'subsistenceAllowance' | 'subsistenceMargin' | 'rigidExpenditure';
  readonly checkedOn: PlainDate;
}

/** All that the rules know about one household on one day (受理之日). */
export interface HouseholdFacts {
  readonly on: PlainDate;
  readonly people: readonly PersonFacts[];
  readonly obligors: readonly ObligorFacts[];
  readonly income: readonly IncomeFact[];
  /** Whether the list of income is complete: that there is no other. */
  readonly incomeIsAll: Fact<boolean>;
  readonly spending: readonly SpendingFact[];
  readonly property: PropertyFacts;
  readonly emergency: EmergencyFacts;
  readonly recognised?: Fact<'none' | Recognition>;
  /** Watched lest it fall back into poverty (防止返贫监测对象): the agricultural department says so, no rule here. */
  readonly isWatchedAgainstRelapse?: Fact<boolean>;
}
