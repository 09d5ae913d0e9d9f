import { type Condition, type Judgement, not } from '../../../assessment/finding';
import { cite } from '../../../law/cite';

/** 不符合低保条件, for whatever reason: a household poor enough but with too much property may be a margin household. */
export const noSubsistenceAllowance: Condition<{ readonly allowance: Judgement }> = {
  id: 'subsistenceMargin.noSubsistenceAllowance',
  title: '不在低保范围内（在范围内的按低保办）',
  article: cite('dibaoMeasures', '第八条'),
  judge: ({ allowance }) => not(allowance),
};
