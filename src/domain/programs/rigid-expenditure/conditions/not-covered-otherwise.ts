import {
  andAlso,
  type Condition,
  type Judgement,
  MET,
  NOT_MET,
  not,
  undetermined,
} from '../../../assessment/finding';
import { type Household, membersOf } from '../../../assessment/household';
import { bothLacks, type Lack, NO_LACKS } from '../../../assessment/lack';
import { cite } from '../../../law/cite';
import type { ClassResult } from '../../shared/class-result';
import type { WithHousehold } from '../../shared/of-household';

/** What came of the classes that go before. */
export interface BetterClasses {
  readonly allowance: Judgement;
  readonly margin: Judgement;
  /** Each person of whom extreme hardship was worked out. */
  readonly hardship: readonly ClassResult[];
}

/** 低保边缘家庭 only shuts it where the policy keeps that rule (法第二十二条 has it not). */
function notMargin({ calculation }: Household, margin: Judgement): Judgement {
  const { value: excludes, lacks } = calculation.setting('rigidExcludesMargin');
  const withoutMargin = excludes === false ? MET : not(margin);
  return excludes === undefined && withoutMargin.answer === 'notMet' ? undetermined(lacks) : withoutMargin;
}

const THE_OTHERS = '家里有特困人员，其余的人能不能认定刚性支出困难家庭（由经办人认定）';

/**
 * 未纳入特困人员救助供养范围: of a family the article asks it, of a person 特困 is. All of them: no. Some of them: the text
 * does not say what becomes of the others, an officer does.
 */
function notInHardship(household: Household, hardship: readonly ClassResult[]): Judgement {
  const ofOthers: Lack[] = [];
  let lacks = NO_LACKS;
  for (const result of hardship) {
    if (result.answer === 'met') ofOthers.push({ kind: 'judgement', what: THE_OTHERS, about: result.about });
    lacks = bothLacks(lacks, result.lacks);
  }
  if (ofOthers.length > 0 && ofOthers.length === membersOf(household).length) return NOT_MET;
  lacks = bothLacks(ofOthers, lacks);
  return lacks.length > 0 ? undetermined(lacks) : MET;
}

/** 未纳入低保、特困，且未被认定为低保边缘家庭. */
export const notCoveredOtherwise: Condition<WithHousehold & BetterClasses> = {
  id: 'rigidExpenditure.notCoveredOtherwise',
  title: '没有纳入低保、特困，也没有认定为低保边缘家庭',
  article: cite('rigidExpenditureMeasures', '第四条'),
  judge({ household, allowance, margin, hardship }) {
    if (allowance.answer === 'met') return NOT_MET;
    const uncovered = andAlso(not(allowance), notMargin(household, margin));
    return uncovered.answer === 'notMet' ? uncovered : andAlso(uncovered, notInHardship(household, hardship));
  },
};
