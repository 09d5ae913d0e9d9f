import {
  allOf,
  type Condition,
  type Judgement,
  MET,
  NOT_MET,
  undetermined,
} from '../../../assessment/finding';
import { membersOf, type PersonInHousehold } from '../../../assessment/household';
import type { PersonFacts, Relation } from '../../../facts/household-facts';
import { cite } from '../../../law/cite';
import { isUnableToSupport } from '../obligor-ability';
import { unableToWork } from './unable-to-work';

/** Who at home owes support to a person, by what both are to the applicant. */
const OWED_BY: Readonly<Partial<Record<Relation, readonly Relation[]>>> = {
  applicant: ['spouse', 'child', 'parent'],
  spouse: ['applicant', 'child'],
  child: ['applicant', 'spouse'],
  parent: ['applicant', 'parent'],
};

/**
 * Somebody at home who could work can support; of who cannot work themselves an officer decides: two old people alone
 * together are the common case.
 */
function isUnableAtHome(relative: PersonFacts, { household }: PersonInHousehold): Judgement {
  const { answer, lacks } = unableToWork.judge({ person: relative, household });
  if (answer === 'notMet') return NOT_MET;
  return undetermined([
    ...lacks,
    { kind: 'judgement', what: '一起生活的家人有没有履行义务的能力（由经办人认定）', about: relative.id },
  ]);
}

/** 无法定义务人，或者其法定义务人无履行义务能力. */
export const noAbleObligor: Condition<PersonInHousehold> = {
  id: 'extremeHardship.noAbleObligor',
  title: '没有赡养、抚养、扶养义务人，或者义务人没有履行能力',
  article: cite('extremeHardshipMeasures', '第八条'),
  judge(subject) {
    const { person, household } = subject;
    const owing = OWED_BY[person.relation] ?? [];
    const atHome = membersOf(household).filter(
      (other) => other.id !== person.id && owing.includes(other.relation),
    );
    const elsewhere = household.facts.obligors.filter(({ supports }) => supports.includes(person.id));
    if (atHome.length === 0 && elsewhere.length === 0) return MET;
    return allOf([
      ...atHome.map((relative) => isUnableAtHome(relative, subject)),
      ...elsewhere.map((obligor) => isUnableToSupport(obligor, household.calculation)),
    ]);
  },
};
