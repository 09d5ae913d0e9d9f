import type { WorklistItem } from '@/contracts/casework/get-worklist';
import type { DeadlineView } from '@/contracts/deadline-view';
import type { PlainDate } from '@/domain/kernel/plain-date';

export type Urgency = WorklistItem['urgency'];

const STEPS: Readonly<Record<DeadlineView['kind'], string>> = {
  review: '看完材料',
  quickAid: '办好急难救助',
  investigation: '开始调查',
  decision: '作出决定',
};

/** A shape for each urgency, so that colour is never the only sign. */
export const URGENCY_MARKS: Readonly<Record<Urgency, string>> = { overdue: '▲', dueSoon: '◆', calm: '○' };

const DAY_MS = 86_400_000;

const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Math.round((Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / DAY_MS);

/** `11月25日`, with the year when it is not the one of `today`. */
export function dayWords(date: PlainDate, today: PlainDate): string {
  const day = `${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
  return date.slice(0, 4) === today.slice(0, 4) ? day : `${Number(date.slice(0, 4))}年${day}`;
}

/** How far the day is in calendar days: `已超期 2 天`, `今天到期`, `明天到期`, `还有 3 天`. */
export function timeLeftWords(dueOn: PlainDate, today: PlainDate): string {
  const days = daysBetween(today, dueOn);
  if (days < 0) return `已超期 ${-days} 天`;
  if (days === 0) return '今天到期';
  return days === 1 ? '明天到期' : `还有 ${days} 天`;
}

/** `11月25日前看完材料`. */
export const dueWords = ({ kind, dueOn }: Pick<DeadlineView, 'kind' | 'dueOn'>, today: PlainDate): string =>
  `${dayWords(dueOn, today)}前${STEPS[kind]}`;
