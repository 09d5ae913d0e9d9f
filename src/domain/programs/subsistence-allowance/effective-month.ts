import { MONTHS_A_YEAR } from '../../assessment/calculation';
import type { PlainDate } from '../../kernel/plain-date';

const YEAR_DIGITS = 'YYYY'.length;
const MONTH_DIGITS = 'MM'.length;
const MONTH_START = 'YYYY-'.length;

/** The month `months` after that of a day, as `2026-12`. */
export function monthAfter(date: PlainDate, months: number): string {
  const year = Number(date.slice(0, YEAR_DIGITS));
  const month = Number(date.slice(MONTH_START, MONTH_START + MONTH_DIGITS));
  const count = year * MONTHS_A_YEAR + (month - 1) + months;
  const inYear = (count % MONTHS_A_YEAR) + 1;
  return `${Math.floor(count / MONTHS_A_YEAR)}-${String(inYear).padStart(MONTH_DIGITS, '0')}`;
}

/** The first month that is paid: the one after the confirmation (最低生活保障审核确认办法第二十一条). */
export const firstPaidMonth = (confirmedOn: PlainDate): string => monthAfter(confirmedOn, 1);

/** The last month of a 渐退期 that begins with the month after `on` (最低生活保障审核确认办法第三十三条). */
export const lastGraceMonth = (on: PlainDate, gracePeriodMonths: number): string =>
  monthAfter(on, gracePeriodMonths);
