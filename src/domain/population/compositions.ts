import type { Relation } from '../facts/household-facts';
import type { Distribution, Span } from './draw';

/** Who somebody is in a household, as far as their age follows from it. */
export type Role =
  | 'spouse'
  | 'minorChild'
  | 'adultChild'
  | 'parent'
  | 'grandchild'
  | 'grandparent'
  | 'sibling'
  | 'childInLaw'
  | 'other';

/** A kind of household: how old its applicant is, and who else lives in it. */
export interface Composition {
  readonly name: string;
  readonly applicantAge: Span;
  readonly others: readonly Role[];
}

export const RELATION_OF: Readonly<Record<Role, Relation>> = {
  spouse: 'spouse',
  minorChild: 'child',
  adultChild: 'child',
  parent: 'parent',
  grandchild: 'grandchild',
  grandparent: 'grandparent',
  sibling: 'sibling',
  childInLaw: 'childInLaw',
  other: 'other',
};

/** Years that somebody is older (or, below nothing, younger) than the applicant; or an age of their own. */
export const AGE_OF: Readonly<Record<Role, { readonly olderBy: Span } | { readonly age: Span }>> = {
  spouse: { olderBy: [-6, 6] },
  minorChild: { age: [0, 17] },
  adultChild: { olderBy: [-38, -22] },
  parent: { olderBy: [20, 36] },
  grandchild: { age: [1, 17] },
  grandparent: { olderBy: [42, 60] },
  sibling: { olderBy: [-12, 12] },
  childInLaw: { olderBy: [-36, -22] },
  other: { age: [16, 80] },
};

const YOUNG: Span = [19, 34];
const MIDDLE: Span = [30, 58];
const PARENT_OF_ADULT: Span = [45, 72];
const OLD: Span = [60, 92];

const of = (name: string, applicantAge: Span, ...others: readonly Role[]): Composition => ({
  name,
  applicantAge,
  others,
});

/** Kinds of household with their shares: a fifth live alone, and none is larger than six. */
export const COMPOSITIONS: Distribution<Composition> = [
  [of('old person alone', OLD), 1_400],
  [of('middle-aged person alone', MIDDLE), 700],
  [of('young person alone', YOUNG), 300],
  [of('old couple', OLD, 'spouse'), 1_300],
  [of('middle-aged couple', MIDDLE, 'spouse'), 600],
  [of('parent with adult child', PARENT_OF_ADULT, 'adultChild'), 500],
  [of('single parent with one child', MIDDLE, 'minorChild'), 300],
  [of('adult with one parent', MIDDLE, 'parent'), 250],
  [of('grandparent with grandchild', OLD, 'grandchild'), 100],
  [of('brothers and sisters', MIDDLE, 'sibling'), 50],
  [of('couple with one child', MIDDLE, 'spouse', 'minorChild'), 1_100],
  [of('couple with adult child', PARENT_OF_ADULT, 'spouse', 'adultChild'), 700],
  [of('couple with one parent', MIDDLE, 'spouse', 'parent'), 250],
  [of('single parent with two children', MIDDLE, 'minorChild', 'minorChild'), 150],
  [of('couple with two children', MIDDLE, 'spouse', 'minorChild', 'minorChild'), 900],
  [of('couple with child and parent', MIDDLE, 'spouse', 'minorChild', 'parent'), 350],
  [of('couple with adult children', PARENT_OF_ADULT, 'spouse', 'adultChild', 'childInLaw'), 200],
  [of('three generations', MIDDLE, 'spouse', 'minorChild', 'parent', 'parent'), 350],
  [of('large family', MIDDLE, 'spouse', 'minorChild', 'minorChild', 'parent'), 250],
  [of('family with a lodger', MIDDLE, 'spouse', 'minorChild', 'adultChild', 'other'), 100],
  [of('four generations', MIDDLE, 'spouse', 'minorChild', 'minorChild', 'parent', 'grandparent'), 150],
];
