import { type PlainDate, plusDays } from '../kernel/plain-date';
import { plusWorkingDays, type WorkingCalendar } from '../kernel/working-days';

export type Urgency = 'calm' | 'dueSoon' | 'overdue';

/** A day as far as it decides what is urgent: what is due until `soonUntil` is due soon. */
export interface WorkDay {
  readonly date: PlainDate;
  readonly soonUntil: PlainDate;
}

/** The day, when staff are warned `warning` working days before a step is due. */
export const workDay = (date: PlainDate, warning: number, calendar: WorkingCalendar): WorkDay => ({
  date,
  soonUntil: plusWorkingDays(calendar, date, warning),
});

/** The same where weekends and holidays count: staff are warned `warning` days before. */
export const everyDay = (date: PlainDate, warning: number): WorkDay => ({
  date,
  soonUntil: plusDays(date, warning),
});

/** How urgent a step is on that day; on the day it is due it is not overdue yet. */
export function urgencyOn({ date, soonUntil }: WorkDay, dueOn: PlainDate): Urgency {
  if (dueOn < date) return 'overdue';
  return dueOn <= soonUntil ? 'dueSoon' : 'calm';
}

/**
 * How urgent a step has become since the last day that was looked at; undefined when it has not, so that staff hear
 * of it once. `startedOn` is the day from which its clock runs: what began since was never looked at.
 */
export function becameUrgent(
  { dueOn, startedOn }: { readonly dueOn: PlainDate; readonly startedOn: PlainDate },
  before: WorkDay,
  today: WorkDay,
): 'dueSoon' | 'overdue' | undefined {
  const now = urgencyOn(today, dueOn);
  const then = startedOn >= before.date ? 'calm' : urgencyOn(before, dueOn);
  return now === 'calm' || now === then ? undefined : now;
}

/**
 * Which reminder of a missing signature falls between the last day that was looked at and today, counted from 1; the
 * last where there are several. Undefined when there is none: not yet time, or reminded `most` times.
 */
export function reminderDue(
  {
    since,
    everyDays,
    most,
  }: { readonly since: PlainDate; readonly everyDays: number; readonly most: number },
  before: PlainDate,
  today: PlainDate,
): number | undefined {
  for (let count = most; count >= 1; count -= 1) {
    const on = plusDays(since, everyDays * count);
    if (on <= before) return undefined;
    if (on <= today) return count;
  }
  return undefined;
}
