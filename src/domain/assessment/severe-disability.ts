import { knownValue } from '../facts/fact';
import type { PersonFacts } from '../facts/household-facts';
import { hasReached } from './ages';
import { andAlso, type Judgement, metWhen, metWhenKnown, not, undetermined } from './finding';
import type { Household } from './household';

/**
 * Whether the person's card is of a category and grade that the parameter names: the severely disabled
 * (最低生活保障审核确认办法第八条), or the narrower list of who cannot work (特困人员认定办法第五条).
 */
export function hasDisabilityOf(
  parameter: 'severeDisabilities' | 'unableToWorkDisabilities',
  person: PersonFacts,
  { calculation }: Pick<Household, 'calculation'>,
): Judgement {
  const disability = knownValue(person.disability);
  if (disability === undefined)
    return undetermined([{ kind: 'fact', what: '残疾证上的类别和等级', about: person.id }]);
  if (disability === 'none') return metWhen(false);
  const { value: grades, lacks } = calculation.setting(parameter);
  return grades === undefined
    ? undetermined(lacks)
    : metWhen(disability.grade <= (grades[disability.category] ?? 0));
}

/** 成年无业重度残疾人 (民发〔2022〕83号 一（一）). */
export const isUnemployedSeverelyDisabledAdult = (
  person: PersonFacts,
  household: Pick<Household, 'calculation' | 'facts'>,
): Judgement => {
  const severely = hasDisabilityOf('severeDisabilities', person, household);
  if (severely.answer === 'notMet') return severely;
  const isAdult = hasReached(person, 'adultAge', household.facts.on, household.calculation);
  const works = metWhenKnown(knownValue(person.hasWork), '有没有工作', person.id);
  return andAlso(andAlso(severely, isAdult), not(works));
};
