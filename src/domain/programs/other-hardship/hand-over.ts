import type { Judgement } from '../../assessment/finding';
import type { Household } from '../../assessment/household';
import { knownValue } from '../../facts/fact';
import { cite } from '../../law/cite';

const together = cite('monitoringOpinion', '三（四）');
const others = cite('assistanceAct', '第三十三条');

/** Why a case is better settled together, one by one (一事一议): words and article, in one map. */
export const HAND_OVER_REASONS = {
  judgement: { text: '要由经办人按个案认定', article: together },
  seriouslyIll: { text: '家里有人患重特大疾病', article: others },
  disabled: { text: '家里有残疾人', article: others },
  emergency: { text: '家里出了急事', article: others },
  spendingRose: { text: '必需的开支突然增加', article: others },
  watched: { text: '是防止返贫监测对象', article: together },
} as const;
export type HandOverReason = keyof typeof HAND_OVER_REASONS;

/** 其他困难: a suggestion to look at the case together. It is never a refusal, and nothing is decided by it. */
export interface HandOver {
  readonly because: readonly { readonly reason: HandOverReason; readonly about?: string }[];
}

/** Adds what is known to make life hard, whatever the classes say. */
function addHardships(found: HandOver['because'][number][], { members, facts }: Household): void {
  const { emergency, isWatchedAgainstRelapse } = facts;
  for (const { id, isSeriouslyIll, disability } of members) {
    if (knownValue(isSeriouslyIll)) found.push({ reason: 'seriouslyIll', about: id });
    if ((knownValue(disability) ?? 'none') !== 'none') found.push({ reason: 'disabled', about: id });
  }
  if ((knownValue(emergency.what) ?? 'none') !== 'none') found.push({ reason: 'emergency' });
  if (knownValue(emergency.necessarySpendingRose)) found.push({ reason: 'spendingRose' });
  if (knownValue(isWatchedAgainstRelapse)) found.push({ reason: 'watched' });
}

/**
 * Whether to suggest 一事一议: when no class is met, and either each answer that is open waits for nothing but an officer's
 * judgement, or every class is surely not met although something makes life hard. Undefined when there is no need.
 */
export function handOverOf(household: Household, results: readonly Judgement[]): HandOver | undefined {
  const because: HandOver['because'][number][] = [];
  for (const { answer, lacks } of results) {
    if (answer === 'met') return undefined;
    for (const lack of lacks) {
      if (lack.kind !== 'judgement') return undefined;
      because.push(
        lack.about === undefined ? { reason: 'judgement' } : { reason: 'judgement', about: lack.about },
      );
    }
  }
  addHardships(because, household);
  return because.length > 0 ? { because } : undefined;
}
