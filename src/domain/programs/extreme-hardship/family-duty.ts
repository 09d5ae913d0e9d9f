import { hasReached } from '../../assessment/ages';
import { andAlso, type Judgement, MET, NOT_MET, undetermined } from '../../assessment/finding';
import { membershipIn, type PersonInHousehold } from '../../assessment/household';
import type { Lack } from '../../assessment/lack';
import { exclusionOf } from '../../assessment/membership/exclusion';
import type { PersonFacts, Relation } from '../../facts/household-facts';
import type { HardshipSubject } from './conditions/unable-to-work';

/** Who surely owes support to a person, by what both are to the applicant (民法典第一千零五十九条、第一千零六十七条). */
const OWED_BY: Readonly<Partial<Record<Relation, readonly Relation[]>>> = {
  applicant: ['spouse', 'child', 'parent'],
  spouse: ['applicant', 'child'],
  child: ['applicant', 'spouse'],
  parent: ['applicant', 'parent'],
};

/** Between whom the law knows no duty: in-laws, uncles and nephews. Of any others (祖孙、兄弟姐妹) it depends. */
const NEVER_OWED_BY: Readonly<Partial<Record<Relation, readonly Relation[]>>> = {
  applicant: ['childInLaw'],
  spouse: ['childInLaw', 'parent', 'grandparent', 'sibling'],
  child: ['sibling'],
  parent: ['spouse', 'childInLaw'],
  grandparent: ['spouse', 'childInLaw'],
  sibling: ['spouse', 'child', 'childInLaw'],
  childInLaw: ['applicant', 'spouse', 'parent', 'grandparent', 'sibling'],
};

const NOBODY: readonly Relation[] = [];
const byOfficer = (what: string, about: string): Lack => ({ kind: 'judgement', what, about });

/**
 * Somebody of the family who could work can support; of who cannot work themselves, or is away where the rules do not
 * count them, or may be, an officer decides: two old people alone together are the common case. Minors owe nothing (民法典第一千零六十七条).
 */
function isUnableOfFamily(
  relative: PersonFacts,
  isUnable: Judgement,
  { household }: PersonInHousehold,
): Judgement {
  if (hasReached(relative, 'adultAge', household.facts.on, household.calculation).answer === 'notMet')
    return MET;
  const open = byOfficer('家人有没有赡养、抚养、扶养的能力（由经办人认定）', relative.id);
  const isCounted = membershipIn(household, relative.id)?.standing === 'counted';
  const away = isCounted ? undefined : exclusionOf(relative, household.calculation);
  if (away) return undetermined('lacks' in away ? [...away.lacks, open] : [open]);
  return isUnable.answer === 'notMet' ? NOT_MET : undetermined([...isUnable.lacks, open]);
}

/** Whether somebody at home who may owe support surely does not, or else waits for an officer; no minor owes any. */
function owesNothing(relative: PersonFacts, { household }: PersonInHousehold): Judgement {
  const isAdult = hasReached(relative, 'adultAge', household.facts.on, household.calculation);
  if (isAdult.answer === 'notMet') return MET;
  const what = '家人该不该养、有没有能力养（由经办人认定）';
  return undetermined([...isAdult.lacks, byOfficer(what, relative.id)]);
}

/**
 * Whether each of the family that owes, or may owe, support to a person is unable to give it: the nearest wherever they
 * live, the rest where they live together. One who is surely able decides.
 */
export function unableOfFamily(subject: HardshipSubject): Judgement {
  const {
    person: { id, relation },
    household: { facts, members },
    areUnable,
  } = subject;
  const surely = OWED_BY[relation] ?? NOBODY;
  const never = NEVER_OWED_BY[relation] ?? NOBODY;
  let family = MET;
  for (let place = 0; place < areUnable.length; place += 1) {
    const relative = facts.people[place];
    const isUnable = areUnable[place];
    if (!relative || !isUnable || relative.id === id || !surely.includes(relative.relation)) continue;
    family = andAlso(family, isUnableOfFamily(relative, isUnable, subject));
    if (family.answer === 'notMet') return family;
  }
  for (const relative of members) {
    if (relative.id === id || surely.includes(relative.relation) || never.includes(relative.relation))
      continue;
    family = andAlso(family, owesNothing(relative, subject));
  }
  return family;
}
