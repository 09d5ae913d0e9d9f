import type { AdjustmentItem, AdjustmentRun } from '@/contracts/policy/adjustment';
import { yuan, yuanMore } from '../county/money-words';

export type Outcome = AdjustmentItem['outcome'];

/** `2027-01` as people read it. */
export const monthWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

const MONTHS_A_YEAR = 12;
const WHOLE = 100;
const monthAt = (count: number): string =>
  `${Math.floor(count / MONTHS_A_YEAR)}-${String((count % MONTHS_A_YEAR) + 1).padStart(2, '0')}`;

/** The months that can be chosen: the next January and July, in which standards usually change, and the nearest ones. */
export function monthsFrom(today: string): string[] {
  const now = Number(today.slice(0, 4)) * MONTHS_A_YEAR + Number(today.slice(5, 7)) - 1;
  const coming = Array.from({ length: MONTHS_A_YEAR }, (_, index) => monthAt(now + index));
  const usual = coming.filter((month) => month.endsWith('-01') || month.endsWith('-07'));
  return [...new Set([...usual, ...coming.slice(0, 2)])].sort();
}

/** `正在算：共 240 户，已算 50 户（20%）`. */
export function progressLine({ totals: { awards }, left }: AdjustmentRun): string {
  if (left === undefined) return `正在算，已算 ${awards} 户`;
  const all = awards + left;
  const percent = all === 0 ? WHOLE : Math.floor((awards * WHOLE) / all);
  return `正在算：共 ${all} 户，已算 ${awards} 户（${percent}%）`;
}

/** `算完了：240 户，调高 180 户，不变 10 户，要人看 50 户`. */
export function runLine({ status, totals }: AdjustmentRun): string {
  const { awards, adjusted, unchanged, queued } = totals;
  const head = status === 'done' ? '算完了' : '还没算完，已算';
  return `${head}：${awards} 户，调高 ${adjusted} 户，不变 ${unchanged} 户，要人看 ${queued} 户`;
}

export const costLine = ({ totals: { before, after } }: AdjustmentRun): string =>
  `每月 ${yuan(before)} → ${yuan(after)}（${yuanMore(after - before)}）`;

export const OUTCOMES: readonly { readonly value: Outcome; readonly text: string }[] = [
  { value: 'queued', text: '要人看' },
  { value: 'adjusted', text: '调高了' },
  { value: 'unchanged', text: '不变' },
];

/** `每月 700 元 → 730 元`. */
export const amountLine = ({ from, to }: AdjustmentItem): string =>
  to === undefined ? `现在每月 ${yuan(from)}` : `每月 ${yuan(from)} → ${yuan(to)}`;
