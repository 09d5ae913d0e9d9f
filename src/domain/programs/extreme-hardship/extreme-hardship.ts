import { MONTHS_A_YEAR, type Naming } from '../../assessment/calculation';
import type { Condition } from '../../assessment/finding';
import type { Household } from '../../assessment/household';
import { withOne } from '../../assessment/with-one';
import { cite } from '../../law/cite';
import { belongsToHousehold } from '../shared/belongs-to-household';
import { type ClassResult, paying, resultOf } from '../shared/class-result';
import { basicStandardFor } from './basic-standard';
import { noAbleObligor } from './conditions/no-able-obligor';
import { noOrphanAllowance } from './conditions/no-orphan-allowance';
import { ownIncomeBelowStandard } from './conditions/own-income-below-standard';
import { ownPropertyWithinLimits } from './conditions/own-property-within-limits';
import { type HardshipSubject, isUnableToWork, unableToWork } from './conditions/unable-to-work';
import { careStandardFor } from './self-care';

/** Every condition of 特困人员: all look at the person. */
export const EXTREME_HARDSHIP_CONDITIONS: readonly Condition<HardshipSubject>[] = [
  belongsToHousehold('extremeHardship'),
  unableToWork,
  ownIncomeBelowStandard,
  noAbleObligor,
  noOrphanAllowance,
  ownPropertyWithinLimits,
];

const article = cite('assistanceAct', '第十七条');
const UNROUNDED: Naming = { label: '每月特困供养金（没有取整）', unit: 'fenAMonth', article };
const PAYMENT: Naming = { label: '每月特困供养金', unit: 'fenAMonth', article };
const ONE_MONTH: Naming = { label: '按一个月发放', unit: 'months' };
const STANDARD: Naming = { label: '特困供养标准（基本生活加照料护理）', unit: 'fenAYear', article };

function resultFor(subject: HardshipSubject): ClassResult {
  const { person, household } = subject;
  const { calculation } = household;
  const result = resultOf(EXTREME_HARDSHIP_CONDITIONS, subject, calculation, person.id);
  if (result.answer === 'notMet') return result;
  const yearly = calculation.sum(
    STANDARD,
    [basicStandardFor(person, calculation), careStandardFor(person, calculation)],
    person.id,
  );
  const one = calculation.constant(ONE_MONTH, 1);
  const unrounded = calculation.product(UNROUNDED, yearly, one, MONTHS_A_YEAR, person.id);
  return paying(result, calculation.payment(PAYMENT, unrounded));
}

const NOBODY: ClassResult[] = [];

/** 特困人员 for each member who is old, a minor or disabled, or of whom that is open. */
export function extremeHardship(household: Household): readonly ClassResult[] {
  const { facts, members } = household;
  let results = NOBODY;
  const areUnable = facts.people.map((person) => isUnableToWork(person, household));
  for (let place = 0; place < areUnable.length; place += 1) {
    const person = facts.people[place];
    const isUnable = areUnable[place];
    if (!person || !isUnable || isUnable.answer === 'notMet' || !members.includes(person)) continue;
    results = withOne(results, resultFor({ person, household, isUnable, areUnable }));
  }
  return results;
}
