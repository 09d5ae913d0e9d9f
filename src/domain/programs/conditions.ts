import type { Condition } from '../assessment/finding';
import { EXTREME_HARDSHIP_CONDITIONS } from './extreme-hardship/extreme-hardship';
import { RIGID_EXPENDITURE_CONDITIONS } from './rigid-expenditure/rigid-expenditure';
import { SINGLE_PERSON_CONDITIONS } from './single-person/single-person';
import { SPENDING_AID_CONDITIONS } from './spending-aid/spending-aid';
import { SUBSISTENCE_ALLOWANCE_CONDITIONS } from './subsistence-allowance/subsistence-allowance';
import { SUBSISTENCE_MARGIN_CONDITIONS } from './subsistence-margin/subsistence-margin';
import { TEMPORARY_AID_CONDITIONS } from './temporary-aid/temporary-aid';

/** What a list of conditions says about itself, whatever its conditions look at. */
type Described = Pick<Condition<never>, 'id' | 'title' | 'article'>;

/** The conditions of every class in the order in which they are shown: for the policy library and for checks. */
export const CLASS_CONDITIONS = {
  extremeHardship: EXTREME_HARDSHIP_CONDITIONS,
  subsistenceAllowance: SUBSISTENCE_ALLOWANCE_CONDITIONS,
  singlePerson: SINGLE_PERSON_CONDITIONS,
  subsistenceMargin: SUBSISTENCE_MARGIN_CONDITIONS,
  rigidExpenditure: RIGID_EXPENDITURE_CONDITIONS,
  temporaryAid: TEMPORARY_AID_CONDITIONS,
  spendingAid: SPENDING_AID_CONDITIONS,
} as const satisfies Readonly<Record<string, readonly Described[]>>;

/** The name of a class of assistance (救助类别). */
export type AssistanceClass = keyof typeof CLASS_CONDITIONS;

export const CLASS_TEXT: Readonly<Record<AssistanceClass, string>> = {
  extremeHardship: '特困人员',
  subsistenceAllowance: '最低生活保障',
  singlePerson: '最低生活保障（单人户）',
  subsistenceMargin: '低保边缘家庭',
  rigidExpenditure: '刚性支出困难家庭',
  temporaryAid: '急难型临时救助',
  spendingAid: '支出型临时救助',
};
