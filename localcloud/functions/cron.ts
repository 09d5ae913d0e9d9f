/** When a timer fires: for each of the seven fields, the values that fit. */
export interface Cron {
  /** The first moment after `after` that fits, both in milliseconds since 1970; undefined when none ever will. */
  next(after: number): number | undefined;
}

const UTC_PLUS_8_MS = 8 * 3600 * 1000;
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

/**
 * Reads the platform's seven fields: second minute hour day month weekday year, in UTC+8. Each is `*`, a number, a
 * range `1-5`, a step `0/5`, or several with commas; months and weekdays also by name. When both day and weekday
 * are given, either fits. Throws when an expression is not of that form.
 */
export function parseCron(expression: string): Cron {
  const fields = expression.trim().split(/\s+/);
  const [second, minute, hour, day, month, weekday, year] = fields;
  if (fields.length !== 7 || !second || !minute || !hour || !day || !month || !weekday || !year) {
    throw new Error(`a timer has seven fields, second to year: ${expression}`);
  }
  const seconds = parseField(second, 0, 59);
  const minutes = parseField(minute, 0, 59);
  const hours = parseField(hour, 0, 23);
  const months = parseField(month, 1, 12, MONTHS, 1);
  const years = parseField(year, 1970, 2099);
  const dayFits = dayPredicate(day, weekday);

  return {
    next(after) {
      // UTC+8 wall time, carried in a Date's UTC fields.
      const time = new Date(Math.floor((after + UTC_PLUS_8_MS) / 1000) * 1000 + 1000);
      while (time.getUTCFullYear() <= 2099) {
        if (!years.has(time.getUTCFullYear())) toNextYear(time);
        else if (!months.has(time.getUTCMonth() + 1)) toNextMonth(time);
        else if (!dayFits(time)) toNextDay(time);
        else if (!hours.has(time.getUTCHours())) time.setUTCHours(time.getUTCHours() + 1, 0, 0);
        else if (!minutes.has(time.getUTCMinutes())) time.setUTCMinutes(time.getUTCMinutes() + 1, 0);
        else if (!seconds.has(time.getUTCSeconds())) time.setUTCSeconds(time.getUTCSeconds() + 1);
        else return time.getTime() - UTC_PLUS_8_MS;
      }
      return undefined;
    },
  };
}

function dayPredicate(day: string, weekday: string): (time: Date) => boolean {
  const days = parseField(day, 1, 31);
  const weekdays = parseField(weekday, 0, 6, WEEKDAYS, 0);
  const dayOfMonthFits = (time: Date) => days.has(time.getUTCDate());
  const weekdayFits = (time: Date) => weekdays.has(time.getUTCDay());
  if (day === '*') return weekdayFits;
  if (weekday === '*') return dayOfMonthFits;
  return (time) => dayOfMonthFits(time) || weekdayFits(time);
}

function toNextYear(time: Date): void {
  time.setUTCFullYear(time.getUTCFullYear() + 1, 0, 1);
  time.setUTCHours(0, 0, 0);
}

function toNextMonth(time: Date): void {
  time.setUTCMonth(time.getUTCMonth() + 1, 1);
  time.setUTCHours(0, 0, 0);
}

function toNextDay(time: Date): void {
  time.setUTCDate(time.getUTCDate() + 1);
  time.setUTCHours(0, 0, 0);
}

function parseField(
  field: string,
  min: number,
  max: number,
  names: readonly string[] = [],
  firstName = 0,
): ReadonlySet<number> {
  const readNumber = (text: string): number => {
    const named = names.indexOf(text.toUpperCase());
    const value = named >= 0 ? named + firstName : Number(text);
    if (text === '' || !Number.isInteger(value) || value < min || value > max) {
      throw new Error(`${text} is not a whole number from ${min} to ${max} in a timer's field ${field}`);
    }
    return value;
  };
  const values = new Set<number>();
  for (const item of field.split(',')) {
    const [range = '', stepText] = item.split('/');
    const step = stepText === undefined ? 1 : Number(stepText);
    if (!Number.isInteger(step) || step < 1)
      throw new Error(`${stepText} is no step in a timer's field ${field}`);
    const [first, last] =
      range === '*' ? [min, max] : readRange(range, readNumber, stepText ? max : undefined);
    if (first > last) throw new Error(`${range} runs backwards in a timer's field ${field}`);
    for (let value = first; value <= last; value += step) values.add(value);
  }
  return values;
}

function readRange(range: string, readNumber: (text: string) => number, openEnd?: number): [number, number] {
  const [from = '', to] = range.split('-');
  const first = readNumber(from);
  return [first, to === undefined ? (openEnd ?? first) : readNumber(to)];
}
