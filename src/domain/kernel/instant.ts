import * as z from 'zod/mini';

/** A moment in UTC, ISO 8601 with milliseconds (`2026-11-22T09:30:00.000Z`). */
export const Instant = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, '时间格式不对'))
  .brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;

/** The instant of a JavaScript date. */
export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

/** `instant` moved by `milliseconds` (may be negative). */
export const plusMilliseconds = (instant: Instant, milliseconds: number): Instant =>
  instantOf(new Date(Date.parse(instant) + milliseconds));
