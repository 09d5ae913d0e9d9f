import { townOrCountry } from '@/domain/household/town-or-country';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { toldPlace } from '@/domain/pre-check/told-place';

const ON = '2026-11-22' as PlainDate;
const DEMO = { code: '990101', name: '青禾县（演示）' };
const told = (place: string, area?: string) =>
  toldPlace({ place: [place], ...(area ? { area: [area] } : {}) }, ON, ALL_PARAMETERS);

describe('where somebody says in 测一测 that they live', () => {
  test('goes along with town or country where their standards differ', () => {
    expect(told('990101', 'rural')).toEqual({ place: DEMO, area: 'rural' });
  });

  test('goes along without them where one standard holds for both', () => {
    const one = ALL_PARAMETERS.filter(
      ({ name, area }) => name !== 'subsistenceStandard' || area !== 'rural',
    ).map((parameter) => {
      if (parameter.name !== 'subsistenceStandard') return parameter;
      const { area: _, ...both } = parameter;
      return both as typeof parameter;
    });
    expect(toldPlace({ place: ['990101'], area: ['rural'] }, ON, one)).toEqual({ place: DEMO });
  });

  test('is nothing where nothing was said', () => {
    expect(told('elsewhere')).toBeUndefined();
    expect(told('unclear', 'unclear')).toBeUndefined();
  });

  test('somewhere without known standards, town or country may matter', () => {
    expect(told('elsewhere', 'urban')).toEqual({ area: 'urban' });
  });
});

test.each([
  ['990101100001', 'urban'],
  ['990101100199', 'urban'],
  ['990101100200', 'rural'],
  ['990101100399', 'rural'],
  ['990101100400', undefined],
  ['990101', undefined],
])('the code %s is that of %s', (code, area) => {
  expect(townOrCountry(code)).toBe(area);
});
