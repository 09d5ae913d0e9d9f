import fc from 'fast-check';
import type { Instant } from '@/domain/kernel/instant';
import { officeTimeOf } from '@/domain/kernel/plain-date';
import { afterQuietHours } from '@/domain/notification/quiet-hours';

const NIGHT = { from: '21:00', to: '08:00' };
const NOON = { from: '12:30', to: '14:00' };

/** An instant by the offices' clock, which is eight hours ahead. */
const at = (local: string): Instant => new Date(`${local}+08:00`).toISOString() as Instant;

describe('quiet hours from 21:00 to 08:00', () => {
  it.each([
    ['a minute before they begin', '2026-11-23T20:59:00', '2026-11-23T20:59:00'],
    ['a moment before they begin', '2026-11-23T20:59:59.999', '2026-11-23T20:59:59.999'],
    ['when they begin', '2026-11-23T21:00:00', '2026-11-24T08:00:00'],
    ['a minute after they begin', '2026-11-23T21:01:30.500', '2026-11-24T08:00:00'],
    ['a minute before midnight', '2026-11-23T23:59:00', '2026-11-24T08:00:00'],
    ['at midnight', '2026-11-24T00:00:00', '2026-11-24T08:00:00'],
    ['a minute before they end', '2026-11-24T07:59:00', '2026-11-24T08:00:00'],
    ['a moment before they end', '2026-11-24T07:59:59.999', '2026-11-24T08:00:00'],
    ['when they end', '2026-11-24T08:00:00', '2026-11-24T08:00:00'],
    ['a minute after they end', '2026-11-24T08:01:00', '2026-11-24T08:01:00'],
    ['over the end of a year', '2026-12-31T22:00:00', '2027-01-01T08:00:00'],
  ])('%s', (_, now, then) => {
    expect(afterQuietHours(at(now), NIGHT)).toBe(at(then));
  });
});

describe('quiet hours within a day', () => {
  it.each([
    ['2026-11-23T12:29:59', '2026-11-23T12:29:59'],
    ['2026-11-23T12:30:00', '2026-11-23T14:00:00'],
    ['2026-11-23T13:59:59', '2026-11-23T14:00:00'],
    ['2026-11-23T14:00:00', '2026-11-23T14:00:00'],
    ['2026-11-23T23:00:00', '2026-11-23T23:00:00'],
  ])('%s goes out at %s', (now, then) => {
    expect(afterQuietHours(at(now), NOON)).toBe(at(then));
  });
});

it('there are none when they begin and end together', () => {
  expect(afterQuietHours(at('2026-11-23T23:00:00'), { from: '08:00', to: '08:00' })).toBe(
    at('2026-11-23T23:00:00'),
  );
});

it('whatever they are, the moment found is never before, never within them, less than a day away, and stays', () => {
  const time = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const moment = fc.integer({ min: 0, max: 4e12 }).map((ms) => new Date(ms).toISOString() as Instant);
  fc.assert(
    fc.property(moment, time, time, (now, from, to) => {
      const then = afterQuietHours(now, { from, to });
      const waits = Date.parse(then) - Date.parse(now);
      expect(waits).toBeGreaterThanOrEqual(0);
      expect(waits).toBeLessThan(86_400_000);
      if (waits > 0) expect(officeTimeOf(then)).toBe(to);
      expect(afterQuietHours(then, { from, to })).toBe(then);
    }),
    { seed: 20261123, numRuns: 2000 },
  );
});
