import { Calculation } from '@/domain/assessment/calculation';
import { householdOf } from '@/domain/assessment/household-of';
import { type Assessment, assess } from '@/domain/programs/assess';
import type { ClassResult } from '@/domain/programs/shared/class-result';
import { subsistenceAllowance } from '@/domain/programs/subsistence-allowance/subsistence-allowance';
import { subsistenceMargin } from '@/domain/programs/subsistence-margin/subsistence-margin';
import { type BenchHousehold, POLICIES } from './bench-households';
import type { SharedAnswer } from './shared-answer';

/** The shared conditions by our rules: findings with articles, exact ranges, and the trace if asked for. */
export function oursShared({ facts, area }: BenchHousehold, withTrace: boolean): SharedAnswer {
  const household = householdOf(facts, new Calculation(POLICIES[area], withTrace));
  const allowance = subsistenceAllowance(household);
  const margin = subsistenceMargin(household, allowance);
  return {
    allowance: allowance.answer === 'met',
    margin: margin.answer === 'met',
    monthly: allowance.monthly?.value.low.whole ?? 0,
  };
}

/** What is read of one class: answer, what it waits for, what is paid. */
const readOf = ({ answer, lacks, monthly }: ClassResult): number =>
  answer.length + lacks.length + (monthly?.value.low.whole ?? 0);

/** Assesses a household for all classes and reads each answer with what it waits for and each amount. */
export function oursWhole({ facts, area }: BenchHousehold, withTrace: boolean): Assessment {
  const assessment = assess(facts, POLICIES[area], { withTrace });
  const { extremeHardship, singlePerson, spendingAid, temporaryAid } = assessment.classes;
  const { subsistenceAllowance: allowance, subsistenceMargin: margin, rigidExpenditure } = assessment.classes;
  let read = readOf(allowance) + readOf(margin) + readOf(rigidExpenditure);
  for (const result of extremeHardship) read += readOf(result);
  for (const result of singlePerson) read += readOf(result);
  read += readOf(spendingAid) + (spendingAid.most?.value.low.whole ?? 0);
  read += readOf(temporaryAid) + (temporaryAid.quickAidMost?.value.low.whole ?? 0);
  if (!(read > 0)) throw new Error('an assessment says nothing');
  return assessment;
}
