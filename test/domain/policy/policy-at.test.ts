import type { PlainDate } from '@/domain/kernel/plain-date';
import { policyAt } from '@/domain/policy/policy-at';
import type { ParameterValue, PolicyParameter } from '@/domain/policy/policy-parameter';

const on = (date: string) => date as PlainDate;
const valid = <T>(value: T, effectiveFrom: string, inForceFrom = effectiveFrom): ParameterValue<T> => ({
  value,
  effectiveFrom: on(effectiveFrom),
  inForceFrom: on(inForceFrom),
  source: { title: '示例' },
  confidence: 'sample',
  lastVerifiedOn: on('2026-11-22'),
});
const PARAMETERS: readonly PolicyParameter[] = [
  { name: 'refusalAnswer', region: '', values: [valid(5, '2020-01-01')] },
  {
    name: 'refusalAnswer',
    region: '9901',
    values: [valid(4, '2022-01-01'), valid(3, '2026-01-01', '2025-11-01')],
  },
  { name: 'decision', region: '', values: [valid(30, '2021-07-01')] },
  { name: 'decision', region: '990101', values: [valid(20, '2022-01-01')] },
  { name: 'decision', region: '990102', values: [valid(40, '2022-01-01')] },
  { name: 'acceptsResidencePermit', region: '990101', values: [valid(false, '2020-01-01')] },
];
const find = (region: string, effectiveOn: string, knownOn = effectiveOn) =>
  policyAt({ region, effectiveOn: on(effectiveOn), knownOn: on(knownOn), parameters: PARAMETERS });

describe('the policy of a place on a day', () => {
  test('takes the nearest region’s value, and says which region that is', () => {
    expect(find('990101100', '2026-11-22').find('refusalAnswer')).toMatchObject({ value: 3, region: '9901' });
    expect(find('430102', '2026-11-22').find('refusalAnswer')).toMatchObject({ value: 5, region: '' });
  });

  test('goes up to the nation while the nearer region’s value does not apply yet', () => {
    expect(find('990101', '2021-12-31').find('refusalAnswer')?.value).toBe(5);
    expect(find('990101', '2022-01-01').find('refusalAnswer')?.value).toBe(4);
  });

  test('knows a value only from the day it was published', () => {
    expect(find('990101', '2026-01-01', '2025-10-31').find('refusalAnswer')?.value).toBe(4);
    expect(find('990101', '2026-01-01', '2025-11-01').find('refusalAnswer')?.value).toBe(3);
  });

  test('takes the newest day that has begun, in whatever order the values stand; of one day the last that was added', () => {
    const values = [valid(9, '2027-01-01', '2026-11-15'), valid(7, '2026-06-01'), valid(8, '2026-06-01')];
    const parameters: readonly PolicyParameter[] = [{ name: 'refusalAnswer', region: '', values }];
    const at = (effectiveOn: string, knownOn = effectiveOn) =>
      policyAt({ region: '990101', effectiveOn: on(effectiveOn), knownOn: on(knownOn), parameters }).find(
        'refusalAnswer',
      )?.value;
    expect(at('2026-05-31')).toBeUndefined();
    expect(at('2026-06-01')).toBe(8);
    expect(at('2026-12-31')).toBe(8);
    expect(at('2027-01-01')).toBe(9);
    expect(at('2027-01-01', '2026-11-15')).toBe(9);
    expect(at('2027-01-01', '2026-11-14')).toBe(8);
  });

  test('tells a switch that is off from one that nobody has set', () => {
    expect(find('990101100', '2026-11-22').find('acceptsResidencePermit')?.value).toBe(false);
    expect(find('990102', '2026-11-22').find('acceptsResidencePermit')).toBeUndefined();
  });

  test('of clocks the least of all levels applies: a county promises to be faster, never slower', () => {
    expect(find('990101100', '2026-11-22').find('decision')).toMatchObject({ value: 20, region: '990101' });
    expect(find('990102', '2026-11-22').find('decision')).toMatchObject({ value: 30, region: '' });
    expect(find('990101', '2021-12-31').find('decision')).toMatchObject({ value: 30, region: '' });
  });
});
