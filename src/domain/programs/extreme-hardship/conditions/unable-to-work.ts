import { hasReached } from '../../../assessment/ages';
import {
  type Condition,
  type Judgement,
  metWhenKnown,
  NOT_MET,
  not,
  orElse,
} from '../../../assessment/finding';
import type { Household, PersonInHousehold } from '../../../assessment/household';
import { isPlaceCase } from '../../../assessment/place-case';
import { hasDisabilityOf } from '../../../assessment/severe-disability';
import { knownValue } from '../../../facts/fact';
import type { PersonFacts } from '../../../facts/household-facts';
import { cite } from '../../../law/cite';

/**
 * 年满18周岁后仍在义务教育或者高中阶段就学的，继续供养 (社会救助法第十六条): who was in extreme hardship before. Only of
 * who goes to school at all is it asked.
 */
function staysAsPupil({ id, schooling, keptAsPupil }: PersonFacts): Judgement {
  const learns = knownValue(schooling);
  if (learns === 'none' || learns === 'graduate') return NOT_MET;
  return metWhenKnown(knownValue(keptAsPupil), '满18周岁前是不是特困人员、现在是不是还在读高中或中职', id);
}

const BY_PROVINCE = '是不是省里规定的其他无劳动能力情形（由经办人认定）';

/** 无劳动能力: by age, or by a disability of the narrower list. Minors up to 18 since the opinion of 2020. */
export function isUnableToWork(person: PersonFacts, household: Household): Judgement {
  const { facts, calculation } = household;
  const isElder = hasReached(person, 'extremeHardshipElderAge', facts.on, calculation);
  if (isElder.answer === 'met') return isElder;
  const isMinor = not(hasReached(person, 'extremeHardshipMinorAge', facts.on, calculation));
  if (isMinor.answer === 'met') return isMinor;
  const isDisabled = hasDisabilityOf('unableToWorkDisabilities', person, household);
  const isOther = orElse(
    staysAsPupil(person),
    isPlaceCase(person.unableToWorkByProvince, BY_PROVINCE, person.id),
  );
  return orElse(orElse(isElder, isMinor), orElse(isDisabled, isOther));
}

/** A person with whether they, and each of the people of the facts in their order, are unable to work. */
export interface HardshipSubject extends PersonInHousehold {
  readonly isUnable: Judgement;
  readonly areUnable: readonly Judgement[];
}

export const unableToWork: Condition<HardshipSubject> = {
  id: 'extremeHardship.unableToWork',
  title: '无劳动能力（老年人、未成年人，或者规定类别和等级的残疾人）',
  article: cite('extremeHardshipMeasures', '第五条'),
  judge: ({ isUnable }) => isUnable,
};
