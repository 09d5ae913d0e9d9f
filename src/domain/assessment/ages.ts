import { knownValue } from '../facts/fact';
import type { PersonFacts } from '../facts/household-facts';
import { ageOn, type PlainDate } from '../kernel/plain-date';
import type { BenefitParameterName } from '../policy/benefit-parameters';
import type { Calculation } from './calculation';
import { type Judgement, metWhen, undetermined } from './finding';

/** The parameters that are an age. */
type AgeParameter = Extract<
  BenefitParameterName,
  | 'adultAge'
  | 'supplementElderAge'
  | 'extremeHardshipElderAge'
  | 'extremeHardshipMinorAge'
  | 'obligorElderAge'
  | 'obligorIncomeTestedAge'
>;

/** Whether the person has completed the years of a parameter on `on`: on that birthday they have. */
export function hasReached(
  person: Pick<PersonFacts, 'id' | 'birth'>,
  age: AgeParameter,
  on: PlainDate,
  calculation: Calculation,
): Judgement {
  const birth = knownValue(person.birth);
  if (birth === undefined) return undetermined([{ kind: 'fact', what: '出生日期', about: person.id }]);
  const { value, lacks } = calculation.setting(age);
  return value === undefined ? undetermined(lacks) : metWhen(ageOn(birth, on) >= value);
}
