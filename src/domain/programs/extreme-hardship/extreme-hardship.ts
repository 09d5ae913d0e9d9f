import type { Naming } from '../../assessment/calculation';
import { type Condition, type Finding, findingsOf } from '../../assessment/finding';
import { type Household, membersOf, type PersonInHousehold } from '../../assessment/household';
import { cite } from '../../law/cite';
import { belongsToHousehold } from '../shared/belongs-to-household';
import { type ClassResult, paying, resultOf } from '../shared/class-result';
import { monthlyPayment } from '../subsistence-allowance/monthly-amount';
import { noAbleObligor } from './conditions/no-able-obligor';
import { noOrphanAllowance } from './conditions/no-orphan-allowance';
import { ownIncomeBelowStandard } from './conditions/own-income-below-standard';
import { propertyWithinLimits } from './conditions/property-within-limits';
import { unableToWork } from './conditions/unable-to-work';
import { careStandardFor } from './self-care';

/** The conditions of 特困人员 that look at the person; those on property look at the household. */
export const EXTREME_HARDSHIP_CONDITIONS: readonly Condition<PersonInHousehold>[] = [
  belongsToHousehold('extremeHardship'),
  unableToWork,
  ownIncomeBelowStandard,
  noAbleObligor,
  noOrphanAllowance,
];
export const EXTREME_HARDSHIP_PROPERTY = propertyWithinLimits;

const article = cite('assistanceAct', '第十七条');
const NO_SUPPLEMENT: Naming = { label: '没有别的增发', unit: 'fenAYear' };
const STANDARD: Naming = { label: '特困供养标准（基本生活加照料护理）', unit: 'fenAYear', article };

function resultFor(subject: PersonInHousehold, property: readonly Finding[]): ClassResult {
  const { person, household } = subject;
  const { calculation } = household;
  const findings = [...findingsOf(EXTREME_HARDSHIP_CONDITIONS, subject, person.id), ...property];
  const result = resultOf(findings, person.id);
  if (result.answer === 'notMet') return result;
  const none = calculation.constant(NO_SUPPLEMENT, 0);
  const yearly = calculation.sum(
    STANDARD,
    [calculation.parameter('extremeHardshipStandard'), careStandardFor(person, calculation)],
    person.id,
  );
  return paying(result, monthlyPayment(yearly, none, household));
}

/** 特困人员 for each member who is old, a minor or disabled, or of whom that is open. */
export function extremeHardship(household: Household): readonly ClassResult[] {
  const candidates = membersOf(household).filter(
    (person) => unableToWork.judge({ person, household }).answer !== 'notMet',
  );
  if (candidates.length === 0) return [];
  const property = findingsOf(EXTREME_HARDSHIP_PROPERTY, household);
  return candidates.map((person) => resultFor({ person, household }, property));
}
