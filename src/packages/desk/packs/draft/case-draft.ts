import type { RequestOf } from '@/contracts/action-contract';
import type { draftPack } from '@/contracts/policy/packs';

export type GoldenCase = RequestOf<typeof draftPack>['content']['goldenCases'][number];
export type GoldenPerson = GoldenCase['people'][number];
export type GoldenAid = NonNullable<GoldenCase['expect']['aid']>[number];
export type GoldenBill = NonNullable<GoldenCase['bills']>[number];
export type Answer = GoldenAid['answer'];

/** What may be ticked of a person, and of the household. */
export type PersonFlag = 'isSeriouslyIll' | 'hasWork' | 'canWork' | 'needsLongCare';
export type CaseFlag = 'ownsCompany' | 'isShortOfHousing' | 'isStruckByDisaster' | 'isWatchedAgainstRelapse';

/** One of the people as they are being written. */
export interface PersonDraft {
  readonly relation: GoldenPerson['relation'];
  /** Completed years on the case's day. */
  readonly age: string;
  /** As it was written before; holds while the age is that. */
  readonly birth?: GoldenPerson['birth'];
  readonly flags: readonly PersonFlag[];
  /** `none`, or category and grade: `physical/2`. */
  readonly disability: string;
  readonly school: GoldenPerson['school'] | 'none';
  /** How many of the six everyday things cannot be done alone. */
  readonly cannot: string;
}

/** An amount of one person: an income in yuan a month, or spending in yuan a year. */
export interface LineDraft<Kind extends string> {
  readonly person: number;
  readonly kind: Kind | undefined;
  readonly yuan: string;
}

/** What an item of special aid must give; shares in percent, money in yuan. */
export interface AidDraft {
  readonly person: number;
  readonly item: GoldenAid['item'] | undefined;
  readonly answer: Answer | undefined;
  readonly percent: string;
  readonly yuan: string;
  readonly wonBy: GoldenAid['wonBy'];
}

/** A bill in yuan, and what medical aid must come to. */
export interface BillDraft {
  readonly person: number;
  readonly kind: GoldenBill['kind'];
  readonly total: string;
  readonly scope: string;
  readonly insurance: string;
  readonly aid: string;
  readonly tilted: string;
  /** What this form has no field for. */
  readonly rest?: Pick<GoldenBill, 'commercialPaid' | 'earlierSelfPaid' | 'earlierAid'>;
}

/** Classes of which an answer may be asked besides 低保. */
export type OtherClass = 'extremeHardship' | 'singlePerson' | 'subsistenceMargin' | 'rigidExpenditure';

/** A household worked out by hand, as it is being written. Amounts are yuan as typed. */
export interface CaseDraft {
  readonly name: string;
  readonly on: string;
  readonly area: 'urban' | 'rural';
  readonly people: readonly PersonDraft[];
  readonly income: readonly LineDraft<GoldenCase['income'][number]['kind']>[];
  readonly spending: readonly LineDraft<GoldenCase['spending'][number]['kind']>[];
  readonly savings: string;
  readonly car: string;
  readonly homes: string;
  readonly flags: readonly CaseFlag[];
  /** How safe the home is, where it was written. */
  readonly home?: GoldenCase['home'];
  /** 低保, and what is paid a month. */
  readonly answer: Answer | undefined;
  readonly monthly: string;
  readonly others: Readonly<Partial<Record<OtherClass, Answer>>>;
  readonly hardshipMonthly: string;
  readonly singleMonthly: string;
  readonly aid: readonly AidDraft[];
  readonly bills: readonly BillDraft[];
  readonly arithmetic: string;
}

export const aPerson = (relation: PersonDraft['relation'], age: string): PersonDraft => ({
  relation,
  age,
  flags: [],
  disability: 'none',
  school: 'none',
  cannot: '0',
});
export const EMPTY_AID: AidDraft = {
  person: 1,
  item: undefined,
  answer: undefined,
  percent: '',
  yuan: '',
  wonBy: undefined,
};
export const EMPTY_BILL: BillDraft = {
  person: 1,
  kind: 'inpatientAid',
  total: '',
  scope: '',
  insurance: '',
  aid: '',
  tilted: '',
};

/** One adult alone without anything. */
export const emptyCase = (on: string): CaseDraft => ({
  name: '',
  on,
  area: 'urban',
  people: [aPerson('applicant', '45')],
  income: [],
  spending: [],
  savings: '',
  car: '',
  homes: '1',
  flags: [],
  answer: undefined,
  monthly: '',
  others: {},
  hardshipMonthly: '',
  singleMonthly: '',
  aid: [],
  bills: [],
  arithmetic: '',
});
