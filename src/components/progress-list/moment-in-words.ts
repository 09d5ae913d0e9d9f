import { type Instant, plusMilliseconds } from '@/domain/kernel/instant';

const OFFICE_OFFSET_MS = 8 * 60 * 60 * 1000;

/** A moment as the offices' clocks show it: `11月22日 17:30`; the year stands too when it is not `thisYear`. */
export function momentInWords(at: Instant, thisYear: number = new Date().getFullYear()): string {
  const local = plusMilliseconds(at, OFFICE_OFFSET_MS);
  const year = Number(local.slice(0, 4));
  const day = `${Number(local.slice(5, 7))}月${Number(local.slice(8, 10))}日 ${local.slice(11, 16)}`;
  return year === thisYear ? day : `${year}年${day}`;
}
