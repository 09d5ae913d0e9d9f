import { isWorkday } from 'chinese-days';
import type { PlainDate } from '../kernel/plain-date';
import type { WorkingCalendar } from '../kernel/working-days';

/** The last year whose holidays the State Council has published and the library knows. */
const PUBLISHED_THROUGH = '2026-12-31';

/** Days that a county works or rests although the State Council's calendar says otherwise. */
export type CalendarAmendments = Readonly<Record<string, 'works' | 'rests'>>;

/** The State Council's calendar with a county's amendments; past the published years weekends alone rest, and it says so. */
export const workingCalendar = (amendments: CalendarAmendments = {}): WorkingCalendar => ({
  isWorkingDay(date: PlainDate) {
    const amended = amendments[date];
    if (amended) return amended === 'works';
    if (date > PUBLISHED_THROUGH) return ![0, 6].includes(new Date(`${date}T00:00:00.000Z`).getUTCDay());
    return isWorkday(date);
  },
  isPublishedFor: (date) => date <= PUBLISHED_THROUGH || amendments[date] !== undefined,
});
