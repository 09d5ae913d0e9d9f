import { andAlso, type Condition, type Judgement, MET, NOT_MET, not, undetermined } from '../../../assessment/finding';
import { cite } from '../../../law/cite';
import type { WithHousehold } from '../../shared/of-household';

/** What came of the classes that go before. */
export interface BetterClasses {
  readonly allowance: Judgement;
  readonly margin: Judgement;
  /** Each person of whom extreme hardship was worked out. */
  readonly hardship: readonly Judgement[];
}

/** 未纳入低保、特困，且未被认定为低保边缘家庭; the last only where the policy keeps that rule (法第二十二条 has it not). */
export const notCoveredOtherwise: Condition<WithHousehold & BetterClasses> = {
  id: 'rigidExpenditure.notCoveredOtherwise',
  title: '没有纳入低保、特困，也没有认定为低保边缘家庭',
  article: cite('rigidExpenditureMeasures', '第四条'),
  judge({ household, allowance, margin, hardship }) {
    if (allowance.answer === 'met') return NOT_MET;
    const { value: excludes, lacks } = household.calculation.setting('rigidExcludesMargin');
    const withoutMargin = excludes === false ? MET : not(margin);
    const ruled =
      excludes === undefined && withoutMargin.answer === 'notMet' ? undetermined(lacks) : withoutMargin;
    let uncovered = andAlso(not(allowance), ruled);
    for (const one of hardship) uncovered = andAlso(uncovered, not(one));
    return uncovered;
  },
};
