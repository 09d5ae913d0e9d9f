import type { PlainDate } from '@/domain/kernel/plain-date';
import { becameUrgent, reminderDue, urgencyOn, workDay } from '@/domain/notification/due-work';
import { workingCalendar } from '@/domain/policy/working-calendar';

const day = (date: string): PlainDate => date as PlainDate;
/** 2026-11-20 is a Friday. */
const on = (date: string, warning = 1) => workDay(day(date), warning, workingCalendar());

describe('a step that is due on Monday', () => {
  const dueOn = day('2026-11-23');
  it.each([
    ['2026-11-19', 'calm'],
    ['2026-11-20', 'dueSoon'],
    ['2026-11-22', 'dueSoon'],
    ['2026-11-23', 'dueSoon'],
    ['2026-11-24', 'overdue'],
  ])('is on %s %s, when staff are warned one working day before', (date, urgency) => {
    expect(urgencyOn(on(date), dueOn)).toBe(urgency);
  });

  it('is due soon only on its day where nobody has set a warning', () => {
    expect(urgencyOn(on('2026-11-20', 0), dueOn)).toBe('calm');
    expect(urgencyOn(on('2026-11-23', 0), dueOn)).toBe('dueSoon');
  });
});

describe('staff hear of it', () => {
  const step = { dueOn: day('2026-11-25'), startedOn: day('2026-11-19') };
  const told = (before: string, today: string, changes = {}) =>
    becameUrgent({ ...step, ...changes }, on(before), on(today));

  it('once when it is due soon and once when it is overdue, on no day between', () => {
    const days = ['2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
    const heard = days.slice(1).map((today, index) => told(days[index] ?? '', today));
    expect(heard).toEqual([undefined, 'dueSoon', undefined, 'overdue', undefined]);
  });

  it('after a pause only what it has become', () => {
    expect(told('2026-11-20', '2026-12-01')).toBe('overdue');
  });

  it('when the clock began since the last look and is short', () => {
    const short = { dueOn: day('2026-11-24'), startedOn: day('2026-11-23') };
    expect(told('2026-11-23', '2026-11-24', short)).toBe('dueSoon');
  });
});

describe('a missing signature is asked for', () => {
  const rule = { since: day('2026-11-02'), everyDays: 3, most: 3 };
  const asked = (before: string, today: string) => reminderDue(rule, day(before), day(today));

  it('every three days, three times', () => {
    const days = Array.from({ length: 14 }, (_, index) => `2026-11-${String(index + 2).padStart(2, '0')}`);
    const reminders = days.slice(1).flatMap((today, index) => {
      const count = asked(days[index] ?? '', today);
      return count ? [`${today} ${count}`] : [];
    });
    expect(reminders).toEqual(['2026-11-05 1', '2026-11-08 2', '2026-11-11 3']);
  });

  it('once after a weekend or a pause, as the last that was due', () => {
    expect(asked('2026-11-04', '2026-11-09')).toBe(2);
    expect(asked('2026-11-02', '2026-12-01')).toBe(3);
    expect(asked('2026-11-11', '2026-12-01')).toBeUndefined();
  });
});
