import { citation } from '../kernel/legal-reference';
import type { ClockParameterName } from '../policy/clock-parameters';
import type { Policy } from '../policy/policy-at';
import { runningClock } from '../policy/running-clock';
import type { AssistanceClass } from '../programs/conditions';

/** Every clock that a sheet says by its own name. */
type SaidClock = Exclude<ClockParameterName, 'decisionWhenDelegated'>;

/** A time limit (办理时限) in words, with its document. */
export interface Clock {
  readonly text: string;
  readonly source: string;
  readonly isUnverified: boolean;
}

const TEXTS = {
  review: (count: number) => `交上去以后，${count} 个工作日内看完材料`,
  investigationStart: (count: number) => `收下以后，${count} 个工作日内开始调查`,
  decision: (count: number) => `收下以后，${count} 个工作日内给结果`,
  decisionWhenSpecial: (count: number) => `情况特殊的，最晚 ${count} 个工作日内给结果`,
  extremeHardshipFirstOpinion: (count: number) => `收下以后，乡镇 ${count} 个工作日内查完，提出意见（初审）`,
  extremeHardshipConfirmation: (count: number) =>
    `公布（公示）以后，县里 ${count} 个工作日内拿出意见（确认）`,
  selfCareReassessment: (count: number) =>
    `能不能照料自己有了变化，报告以后 ${count} 个工作日内重新看（评估）`,
  rigidDecision: (count: number) => `收下以后，${count} 个工作日内给结果`,
  rigidDecisionWhenSpecial: (count: number) => `户口和住处不在一起、不好查的，最晚 ${count} 个工作日内给结果`,
  quickAid: (count: number) => `小额的急难救助，${count} 天内办好`,
  quickAidExplanation: (count: number) => `先救了的，急事过去以后 ${count} 个工作日内补充说明`,
  callBack: (count: number) => `请民政办打电话给您的，${count} 个工作日内打`,
} as const satisfies Readonly<Record<SaidClock, (count: number) => string>>;

const OF_DIBAO = ['review', 'investigationStart', 'decision', 'decisionWhenSpecial', 'callBack'] as const;
/** Which document's clocks a class has. */
const CLOCKS: Readonly<Record<AssistanceClass, readonly SaidClock[]>> = {
  subsistenceAllowance: OF_DIBAO,
  singlePerson: OF_DIBAO,
  subsistenceMargin: OF_DIBAO,
  extremeHardship: [
    'review',
    'extremeHardshipFirstOpinion',
    'extremeHardshipConfirmation',
    'selfCareReassessment',
    'callBack',
  ],
  rigidExpenditure: ['review', 'rigidDecision', 'rigidDecisionWhenSpecial', 'callBack'],
  temporaryAid: ['quickAid', 'quickAidExplanation', 'callBack'],
  // 支出型: no document names a limit.
  spendingAid: ['review', 'callBack'],
};

/** The time limits of a class where `policy` holds; one that nobody has set is not said. */
export const clocksOf = (name: AssistanceClass, policy: Policy): readonly Clock[] =>
  CLOCKS[name].flatMap((clock) => {
    const found = runningClock(clock, policy);
    if (!found) return [];
    const isSure = found.confidence === 'law' || found.confidence === 'official-copy';
    return [{ text: TEXTS[clock](found.value), source: citation(found.source), isUnverified: !isSure }];
  });
