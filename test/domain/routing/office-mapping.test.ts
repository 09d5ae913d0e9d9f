import type { PlainDate } from '@/domain/kernel/plain-date';
import type { OfficeId } from '@/domain/kernel/region';
import {
  coversEveryDay,
  isInOrder,
  mappedOffice,
  type OfficeMapping,
  type OfficePeriod,
} from '@/domain/routing/office-mapping';

const period = (office: string, from?: string, until?: string): OfficePeriod => ({
  officeId: `o_${office}` as OfficeId,
  ...(from ? { from: from as PlainDate } : {}),
  ...(until ? { until: until as PlainDate } : {}),
});

const MAPPINGS: readonly OfficeMapping[] = [
  { divisionCode: '990101', periods: [period('county')] },
  { divisionCode: '990101100', periods: [period('old_town')] },
  { divisionCode: '990101100201', periods: [period('new_town', '2027-01-01')] },
  { divisionCode: '990101100202', periods: [period('new_town', '2026-03-01', '2026-08-31')] },
];
const officeOn = (code: string, on: string) => mappedOffice(code, MAPPINGS, on as PlainDate)?.officeId;

describe('the office mapped to a village', () => {
  test('is its township’s until the last day before the move, and the new one from the first day', () => {
    expect(officeOn('990101100201', '2026-12-31')).toBe('o_old_town');
    expect(officeOn('990101100201', '2027-01-01')).toBe('o_new_town');
  });

  test('is its township’s again after the last day of a period', () => {
    expect(officeOn('990101100202', '2026-02-28')).toBe('o_old_town');
    expect(officeOn('990101100202', '2026-03-01')).toBe('o_new_town');
    expect(officeOn('990101100202', '2026-08-31')).toBe('o_new_town');
    expect(officeOn('990101100202', '2026-09-01')).toBe('o_old_town');
  });

  test('is the county’s where neither village nor township has one, and says whose mapping it is', () => {
    expect(mappedOffice('990101400001', MAPPINGS, '2026-11-22' as PlainDate)).toEqual({
      officeId: 'o_county',
      divisionCode: '990101',
    });
  });

  test('is nobody’s in another county', () => {
    expect(officeOn('990102100201', '2026-11-22')).toBeUndefined();
  });
});

describe('the periods of one division', () => {
  test('are in order when none begins before the one before has ended', () => {
    expect(isInOrder([period('b', '2027-01-01'), period('a', undefined, '2026-12-31')])).toBe(true);
    expect(isInOrder([period('b', '2026-12-31'), period('a', undefined, '2026-12-31')])).toBe(false);
    expect(isInOrder([period('a'), period('b', '2027-01-01')])).toBe(false);
    expect(isInOrder([period('a', '2027-01-01', '2026-12-31')])).toBe(false);
    expect(isInOrder([])).toBe(true);
  });

  test('leave no day out when they begin always, end never, and follow day upon day', () => {
    expect(coversEveryDay([period('a')])).toBe(true);
    expect(coversEveryDay([period('b', '2027-01-01'), period('a', undefined, '2026-12-31')])).toBe(true);
    expect(coversEveryDay([period('b', '2027-01-02'), period('a', undefined, '2026-12-31')])).toBe(false);
    expect(coversEveryDay([period('a', '2020-01-01')])).toBe(false);
    expect(coversEveryDay([period('a', undefined, '2030-01-01')])).toBe(false);
    expect(coversEveryDay([])).toBe(false);
  });
});
