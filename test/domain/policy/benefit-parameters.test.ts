import type { PlainDate } from '@/domain/kernel/plain-date';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { BENEFIT_PARAMETERS, type BenefitParameterName } from '@/domain/policy/benefit-parameters';
import { policyAt } from '@/domain/policy/policy-at';
import type { Area } from '@/domain/policy/policy-parameter';

const on = (date: string) => date as PlainDate;
const find = (region: string, date: string, area?: Area, knownOn = date) =>
  policyAt({ region, area, effectiveOn: on(date), knownOn: on(knownOn) });
const names = Object.keys(BENEFIT_PARAMETERS) as BenefitParameterName[];
/**
 * What no rule decides and an officer must: 刚性支出困难家庭认定办法 says nothing about a household without income. And what
 * only some places have: a standard of its own for institutions.
 */
const LEFT_OPEN: readonly BenefitParameterName[] = ['rigidZeroIncomeCounts', 'institutionStandard'];

describe('the parameters of the benefits', () => {
  test.each(['urban', 'rural'] as const)('are complete for the demo county, %s', (area) => {
    const policy = find('990101', '2026-11-22', area);
    expect(names.filter((name) => !policy.find(name))).toEqual(LEFT_OPEN);
  });

  test('differ between town and country, and without either nothing is found', () => {
    expect(find('990101100', '2026-11-22', 'urban').find('subsistenceStandard')?.value).toEqual({
      fen: 70_000,
      per: 'month',
    });
    expect(find('990101100', '2026-11-22', 'rural').find('subsistenceStandard')?.value.per).toBe('year');
    expect(find('990101100', '2026-11-22').find('subsistenceStandard')).toBeUndefined();
  });

  test('a value for the future is found on its day, not the day before', () => {
    expect(find('990101', '2026-12-31', 'urban').find('subsistenceStandard')?.value.fen).toBe(70_000);
    expect(find('990101', '2027-01-01', 'urban').find('subsistenceStandard')?.value.fen).toBe(73_000);
  });

  test('a value for the future is not known before it was published', () => {
    const known = (knownOn: string) =>
      find('990101', '2027-01-01', 'urban', knownOn).find('subsistenceStandard')?.value.fen;
    expect(known('2026-11-14')).toBe(70_000);
    expect(known('2026-11-15')).toBe(73_000);
  });

  test('a repeal ends a value on its day, and the level above answers', () => {
    expect(find('420106', '2026-08-18').find('marginMultiple')?.region).toBe('42');
    expect(find('420106', '2026-08-19').find('marginMultiple')?.region).toBe('');
    expect(find('420106', '2026-08-18').find('marginCarMonths')?.value).toEqual({ below: 144 });
    expect(find('420106', '2026-08-19').find('marginCarMonths')).toBeUndefined();
  });

  test('trap 8: the exemption of the basic pension ends with 2025, and nobody but a place may carry it on', () => {
    expect(find('430102', '2025-12-31').find('basicPensionExempt')?.value).toBe(true);
    expect(find('430102', '2026-01-01').find('basicPensionExempt')).toBeUndefined();
    expect(find('990101', '2026-01-01').find('basicPensionExempt')).toMatchObject({
      value: true,
      region: '99',
    });
  });

  test('trap 10: one and a half times is the custom, not a constant: Hangzhou has twice', () => {
    expect(find('430102', '2026-11-22').find('marginMultiple')?.value).toBe(15_000);
    expect(find('330102', '2026-11-22').find('marginMultiple')?.value).toBe(20_000);
  });

  test('no real place but by law or report is more than a sample', () => {
    const doubtful = ALL_PARAMETERS.filter(
      ({ region, values }) =>
        region !== '' && !region.startsWith('99') && values.some(({ confidence }) => confidence === 'law'),
    );
    expect(doubtful).toEqual([]);
  });

  test('values of each parameter stand oldest first and no two on one day', () => {
    for (const { name, region, values } of ALL_PARAMETERS) {
      const days = values.map(({ effectiveFrom }) => effectiveFrom);
      expect({ name, region, days }).toEqual({ name, region, days: [...new Set(days)].sort() });
    }
  });

  test('no parameter is given twice for the same place and area', () => {
    const keys = ALL_PARAMETERS.map(({ name, region, area }) => `${name}@${region}/${area ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
