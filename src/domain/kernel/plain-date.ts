import * as z from 'zod/mini';
import type { Instant } from './instant';

const OFFICE_OFFSET_MS = 8 * 60 * 60 * 1000;

function isCalendarDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** A calendar day without time or zone (`2026-11-22`). */
export const PlainDate = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, '日期格式不对'), z.refine(isCalendarDate, '没有这一天'))
  .brand<'PlainDate'>();
export type PlainDate = z.infer<typeof PlainDate>;

/** The day that the offices' clocks (Asia/Shanghai, no summer time) show at `instant`. */
export const officeDateOf = (instant: Instant): PlainDate =>
  new Date(Date.parse(instant) + OFFICE_OFFSET_MS).toISOString().slice(0, 10) as PlainDate;

/** The time of day (`HH:MM`) that the offices' clocks show at `instant`. */
export const officeTimeOf = (instant: Instant): string =>
  new Date(Date.parse(instant) + OFFICE_OFFSET_MS).toISOString().slice(11, 16);

/** `date` moved by whole days (may be negative). */
export const plusDays = (date: PlainDate, days: number): PlainDate =>
  new Date(Date.parse(`${date}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10) as PlainDate;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `date` moved by whole months; where the month has no such day, its last one (民法典第二百零二条). */
export function plusMonths(date: PlainDate, months: number): PlainDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const day = Math.min(Number(date.slice(8, 10)), daysIn(year, month));
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate;
}

/**
 * The same day so many whole years before `date`, for comparing: who was born up to then has completed them (`ageOn`). Of
 * 29 February it may be a day that is in no calendar.
 */
export const yearsBefore = (date: PlainDate, years: number): PlainDate =>
  `${String(Number(date.slice(0, 4)) - years).padStart(4, '0')}${date.slice(4)}` as PlainDate;

const digit = (date: PlainDate, at: number): number => date.charCodeAt(at) - 48;
/** `2026-11-22` as the number 20261122, without making a text. */
const dayNumber = (date: PlainDate): number =>
  digit(date, 0) * 10_000_000 +
  digit(date, 1) * 1_000_000 +
  digit(date, 2) * 100_000 +
  digit(date, 3) * 10_000 +
  digit(date, 5) * 1_000 +
  digit(date, 6) * 100 +
  digit(date, 8) * 10 +
  digit(date, 9);

/** Completed years between `birth` and `on`; born on 29 February, the year completes on 1 March. */
export const ageOn = (birth: PlainDate, on: PlainDate): number =>
  Math.floor((dayNumber(on) - dayNumber(birth)) / 10_000);

/** `2026-11-22` as people read it: 2026年11月22日. */
export const inWords = (date: PlainDate): string =>
  `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;
