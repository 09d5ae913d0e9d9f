import * as z from 'zod/mini';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import {
  ageOn,
  inWords,
  officeDateOf,
  PlainDate as PlainDateSchema,
  plusDays,
} from '@/domain/kernel/plain-date';
import { plusWorkingDays } from '@/domain/kernel/working-days';
import { workingCalendar } from '@/domain/policy/working-calendar';

const day = (text: string): PlainDate => text as PlainDate;
const calendar = workingCalendar();

describe('working days', () => {
  test('the day of the event does not count (民法典第二百零一条)', () => {
    expect(plusWorkingDays(calendar, day('2026-11-02'), 3)).toBe('2026-11-05');
  });

  test('a weekend does not count', () => {
    expect(plusWorkingDays(calendar, day('2026-11-05'), 3)).toBe('2026-11-10');
  });

  test('the National Day holiday does not count, a working Saturday does', () => {
    const beforeHoliday = plusWorkingDays(calendar, day('2026-09-30'), 1);
    expect(beforeHoliday > '2026-10-07').toBe(true);
  });

  test('do not depend on where the machine stands', () => {
    const zone = process.env.TZ;
    for (const other of ['America/Los_Angeles', 'Pacific/Auckland', 'UTC']) {
      process.env.TZ = other;
      const works = ['2026-10-01', '2026-10-10', '2026-11-21', '2026-11-23'].map((text) =>
        calendar.isWorkingDay(day(text)),
      );
      expect({ other, works }).toEqual({ other, works: [false, true, false, true] });
    }
    process.env.TZ = zone;
  });

  test('a county may work or rest against the calendar', () => {
    const county = workingCalendar({ '2026-11-03': 'rests', '2026-11-07': 'works' });
    expect(plusWorkingDays(county, day('2026-11-02'), 1)).toBe('2026-11-04');
    expect(county.isWorkingDay(day('2026-11-07'))).toBe(true);
  });

  test('a year that is not published yet is provisional and New Year there is not claimed to be known', () => {
    expect(calendar.isPublishedFor(day('2026-12-31'))).toBe(true);
    expect(calendar.isPublishedFor(day('2027-01-01'))).toBe(false);
  });
});

describe('days', () => {
  test('the office lives in UTC+8: half past four in the afternoon UTC is already tomorrow there', () => {
    expect(officeDateOf('2026-11-22T15:59:59.999Z' as Instant)).toBe('2026-11-22');
    expect(officeDateOf('2026-11-22T16:00:00.000Z' as Instant)).toBe('2026-11-23');
  });

  test('30 February is no day', () => {
    expect(z.safeParse(PlainDateSchema, '2026-02-30').success).toBe(false);
    expect(z.safeParse(PlainDateSchema, '2028-02-29').success).toBe(true);
  });

  test('who is born on 29 February is a year older on 1 March', () => {
    expect(ageOn(day('2008-02-29'), day('2026-02-28'))).toBe(17);
    expect(ageOn(day('2008-02-29'), day('2026-03-01'))).toBe(18);
  });

  test('are read aloud without leading zeros', () => {
    expect(inWords(plusDays(day('2026-12-31'), 2))).toBe('2027年1月2日');
  });
});
