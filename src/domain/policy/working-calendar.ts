import year2025 from 'chinese-days/dist/years/2025.json';
import year2026 from 'chinese-days/dist/years/2026.json';
import type { PlainDate } from '../kernel/plain-date';
import type { WorkingCalendar } from '../kernel/working-days';

/** The State Council's yearly notices as the library keeps them, by the day itself: no time zone comes into it. */
const PUBLISHED_YEARS: Readonly<Record<string, { readonly holidays: object; readonly workdays: object }>> = {
  '2025': year2025,
  '2026': year2026,
};

/** Days that a county works or rests although the State Council's calendar says otherwise. */
export type CalendarAmendments = Readonly<Record<string, 'works' | 'rests'>>;

const isWeekday = (date: PlainDate): boolean =>
  ![0, 6].includes(new Date(`${date}T00:00:00.000Z`).getUTCDay());

/** The State Council's calendar with a county's amendments; outside the years here weekends alone rest, and it says so. */
export const workingCalendar = (amendments: CalendarAmendments = {}): WorkingCalendar => ({
  isWorkingDay(date: PlainDate) {
    const amended = amendments[date];
    if (amended) return amended === 'works';
    const year = PUBLISHED_YEARS[date.slice(0, 4)];
    if (year && date in year.workdays) return true;
    return isWeekday(date) && !(year && date in year.holidays);
  },
  isPublishedFor: (date) => date.slice(0, 4) in PUBLISHED_YEARS || amendments[date] !== undefined,
});
