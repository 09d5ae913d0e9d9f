import * as fc from 'fast-check';
import { parseCron } from '../../../localcloud/functions/cron';

function next(expression: string, after: string): string | undefined {
  const at = parseCron(expression).next(Date.parse(after));
  return at === undefined ? undefined : new Date(at).toISOString();
}

describe('a timer’s seven fields, in UTC+8', () => {
  test.each([
    ['every minute', '0 */1 * * * * *', '2026-03-01T15:59:30Z', '2026-03-01T16:00:00.000Z'],
    [
      'a moment that fits is not its own next',
      '0 * * * * * *',
      '2026-03-01T16:00:00Z',
      '2026-03-01T16:01:00.000Z',
    ],
    [
      'midnight in China is 16:00 in UTC the day before',
      '0 0 0 * * * *',
      '2026-03-01T12:00:00Z',
      '2026-03-01T16:00:00.000Z',
    ],
    [
      'the first of the month by the Chinese calendar',
      '0 30 9 1 * * *',
      '2026-01-31T15:00:00Z',
      '2026-02-01T01:30:00.000Z',
    ],
    ['over the end of a year', '0 0 8 1 1 * *', '2026-01-01T00:00:00Z', '2027-01-01T00:00:00.000Z'],
    [
      'the 29th of February only in leap years',
      '0 0 0 29 2 * *',
      '2026-01-01T00:00:00Z',
      '2028-02-28T16:00:00.000Z',
    ],
    ['weekdays by name', '0 0 9 * * MON-FRI *', '2026-03-06T01:00:00Z', '2026-03-09T01:00:00.000Z'],
    ['Sunday is 0', '0 0 9 * * 0 *', '2026-03-06T00:00:00Z', '2026-03-08T01:00:00.000Z'],
    [
      'day or weekday, whichever comes first',
      '0 0 0 15 * MON *',
      '2026-03-09T17:00:00Z',
      '2026-03-14T16:00:00.000Z',
    ],
    ['lists, ranges and steps', '10,40 1-3/2 * * * * *', '2026-03-01T00:01:40Z', '2026-03-01T00:03:10.000Z'],
    ['a step from a start', '0 50/5 * * * * *', '2026-03-01T00:50:00Z', '2026-03-01T00:55:00.000Z'],
    ['a month by name and a year', '0 0 0 1 JUN * 2030', '2026-03-01T00:00:00Z', '2030-05-31T16:00:00.000Z'],
  ])('%s', (_, expression, after, expected) => {
    expect(next(expression, after)).toBe(expected);
  });

  test('a year that is over never comes again', () => {
    expect(next('0 0 0 1 1 * 2020', '2026-03-01T00:00:00Z')).toBeUndefined();
  });

  test('a day that no month has never comes', () => {
    expect(next('0 0 0 31 2 * *', '2026-03-01T00:00:00Z')).toBeUndefined();
  });

  test.each([
    '* * * * *',
    '60 * * * * * *',
    '0 0 0 0 * * *',
    '0 0 0 * 13 * *',
    '0 5-1 * * * * *',
    '0 */0 * * * * *',
    '0 x * * * * *',
    '0  , * * * * *',
  ])('%s is refused', (expression) => {
    expect(() => parseCron(expression)).toThrow();
  });

  test('from any moment the next minute tick is the following full minute', () => {
    const cron = parseCron('0 */1 * * * * *');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (after) => {
        expect(cron.next(after)).toBe((Math.floor(after / 60_000) + 1) * 60_000);
      }),
      { seed: 20260301 },
    );
  });
});
