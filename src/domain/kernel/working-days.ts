import { type PlainDate, plusDays } from './plain-date';

/** Which days offices work (工作日历). A county may amend the State Council's calendar. */
export interface WorkingCalendar {
  isWorkingDay(date: PlainDate): boolean;
  /** False for a year whose holidays the State Council has not published yet: its dates are provisional. */
  isPublishedFor(date: PlainDate): boolean;
}

/**
 * The last day of a period of `count` working days that starts with an event on `start`.
 * The day of the event is not counted (民法典第二百零一条).
 */
export function plusWorkingDays(calendar: WorkingCalendar, start: PlainDate, count: number): PlainDate {
  let date = start;
  for (let left = count; left > 0; ) {
    date = plusDays(date, 1);
    if (calendar.isWorkingDay(date)) left -= 1;
  }
  return date;
}
