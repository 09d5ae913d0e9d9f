import type { ParameterUnit } from './benefit-parameters';

/** How long a step may take (办理时限), by what each number counts. */
export interface ClockParameterTypes {
  /** Working days for the look at the materials before acceptance. */
  review: number;
  /** Working days until the investigation starts. */
  investigationStart: number;
  /** Working days until the decision. */
  decision: number;
  /** Working days until the decision where the township confirms in the county's place. */
  decisionWhenDelegated: number;
  /** Working days until the decision where the case is a special one. */
  decisionWhenSpecial: number;
  /** Working days of the township for the investigation and the first opinion on 特困. */
  extremeHardshipFirstOpinion: number;
  /** Working days of the county for its opinion on 特困, from the township's report. */
  extremeHardshipConfirmation: number;
  /** Working days until self-care is assessed again, from the report of a change. */
  selfCareReassessment: number;
  /** Working days until 刚性支出困难 is decided. */
  rigidDecision: number;
  /** Working days until 刚性支出困难 is decided where the investigation is hard. */
  rigidDecisionWhenSpecial: number;
  /** Days until emergency aid of a small amount is settled (小额快救), the day of the application not counted. */
  quickAid: number;
  /**
   * Working days, once the emergency is over, to add what was left out when aid came first (社会救助法第五十条); the act
   * leaves the number to each place.
   */
  quickAidExplanation: number;
  /** Working days in which somebody who asked for a call is called. */
  callBack: number;
}
export type ClockParameterName = keyof ClockParameterTypes;

type Info = readonly [unit: ParameterUnit, label: string];

/** Unit and Chinese name of every clock. A place may promise to be faster than the nation, never slower: the least applies. */
export const CLOCK_PARAMETERS: Readonly<Record<ClockParameterName, Info>> = {
  review: ['days', '看完材料的工作日'],
  investigationStart: ['days', '低保受理后开始调查的工作日'],
  decision: ['days', '低保受理后作出决定的工作日'],
  decisionWhenDelegated: ['days', '低保受理后作出决定的工作日（审核确认下放到乡镇的）'],
  decisionWhenSpecial: ['days', '低保受理后作出决定的工作日（特殊情况）'],
  extremeHardshipFirstOpinion: ['days', '特困受理后乡镇提出初审意见的工作日'],
  extremeHardshipConfirmation: ['days', '特困材料报到县里后提出确认意见的工作日'],
  selfCareReassessment: ['days', '特困人员自理能力变化后复核评估的工作日'],
  rigidDecision: ['days', '刚性支出困难受理后完成认定的工作日'],
  rigidDecisionWhenSpecial: ['days', '刚性支出困难受理后完成认定的工作日（特殊情况）'],
  quickAid: ['days', '小额快救办结的天数'],
  quickAidExplanation: ['days', '先行救助后补充说明情况的工作日'],
  callBack: ['days', '回电话的工作日'],
};

/** Whether the least of all levels applies to this parameter rather than the nearest. */
export const isClock = (name: string): name is ClockParameterName => name in CLOCK_PARAMETERS;
