import { citation } from '../kernel/legal-reference';
import type { Policy } from '../policy/policy-at';
import type { AssistanceClass } from '../programs/conditions';

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
  quickAid: (count: number) => `小额的急难救助，${count} 天内办好`,
  callBack: (count: number) => `请民政办打电话给您的，${count} 个工作日内打`,
} as const;
type ClockName = keyof typeof TEXTS;

const OF_LOW_INCOME: readonly ClockName[] = ['review', 'investigationStart', 'decision', 'callBack'];
const OF_EMERGENCY: readonly ClockName[] = ['quickAid', 'callBack'];

/** The time limits of a class where `policy` holds; one that nobody has set is not said. */
export const clocksOf = (name: AssistanceClass, policy: Policy): readonly Clock[] =>
  (name === 'temporaryAid' ? OF_EMERGENCY : OF_LOW_INCOME).flatMap((clock) => {
    const found = policy.find(clock);
    if (!found) return [];
    const isSure = found.confidence === 'law' || found.confidence === 'official-copy';
    return [{ text: TEXTS[clock](found.value), source: citation(found.source), isUnverified: !isSure }];
  });
