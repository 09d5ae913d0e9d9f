import { knownValue } from '../facts/fact';
import type { PersonFacts } from '../facts/household-facts';
import type { PlainDate } from '../kernel/plain-date';
import type { Calculation } from './calculation';
import { type Judgement, metWhen, undetermined } from './finding';
import type { AgeParameter } from './prepared-policy';

/** Whether the person has completed the years of a parameter on `on`: on that birthday they have. */
export function hasReached(
  person: Pick<PersonFacts, 'id' | 'birth'>,
  age: AgeParameter,
  on: PlainDate,
  calculation: Calculation,
): Judgement {
  const birth = knownValue(person.birth);
  if (birth === undefined) return undetermined([{ kind: 'fact', what: '出生日期', about: person.id }]);
  const bornBy = calculation.bornBy(age, on);
  return bornBy === undefined ? undetermined(calculation.setting(age).lacks) : metWhen(birth <= bornBy);
}
