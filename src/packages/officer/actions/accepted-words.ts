import type { DeadlineView } from '@/contracts/deadline-view';
import { inWords } from '@/domain/kernel/plain-date';

/** What the clock says right after acceptance; an emergency's runs since it was handed in. */
export function acceptedWords(deadlines: readonly DeadlineView[]): string {
  const dueOn = (kind: DeadlineView['kind']) => deadlines.find((deadline) => deadline.kind === kind)?.dueOn;
  const quickAid = dueOn('quickAid');
  if (quickAid) return `时限从提交那天算起：${inWords(quickAid)}前办好急难救助。`;
  const [investigation, decision] = [dueOn('investigation'), dueOn('decision')];
  const parts = [
    ...(investigation ? [`${inWords(investigation)}前开始调查`] : []),
    ...(decision ? [`${inWords(decision)}前作出决定`] : []),
  ];
  return parts.length > 0 ? `办理时限从今天算起：${parts.join('，')}。` : '办理时限从今天算起。';
}
