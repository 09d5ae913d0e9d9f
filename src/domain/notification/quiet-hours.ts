import { type Instant, instantOf } from '../kernel/instant';
import { officeTimeOf } from '../kernel/plain-date';

/** The hours of the night, by the offices' clock (Asia/Shanghai): `from` belongs to them, `to` does not. `HH:MM`. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * The first moment at or after `instant` that is not within the quiet hours: `instant` itself by day, the end of the
 * quiet hours by night. They may cross midnight; when they begin and end together there are none.
 */
export function afterQuietHours(instant: Instant, { from, to }: QuietHours): Instant {
  const length = (minutesOf(to) - minutesOf(from) + DAY_MINUTES) % DAY_MINUTES;
  const sinceBegin = (minutesOf(officeTimeOf(instant)) - minutesOf(from) + DAY_MINUTES) % DAY_MINUTES;
  if (sinceBegin >= length) return instant;
  const thisMinute = Math.floor(Date.parse(instant) / MINUTE_MS) * MINUTE_MS;
  return instantOf(new Date(thisMinute + (length - sinceBegin) * MINUTE_MS));
}
