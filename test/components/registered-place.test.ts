import {
  NO_REGISTERED_PLACE,
  type RegisteredPlaceDraft,
  registeredPlaceOf,
  registeredPlaceProblems,
  registeredPlaceWords,
} from '@/components/registered-place/registered-place-draft';
import { RegisteredPlace } from '@/domain/household/residence';
import { PROVINCES, provinceName } from '@/domain/kernel/provinces';

const LIVES_IN = '990101100201';
const draft = (answered: Partial<RegisteredPlaceDraft>): RegisteredPlaceDraft => ({
  ...NO_REGISTERED_PLACE,
  ...answered,
});
const VILLAGE = { code: '990101101201', name: '青禾县 石桥镇 南坡村' };

describe('where somebody is registered, as answered', () => {
  test.each<[string, Partial<RegisteredPlaceDraft>, unknown, string]>([
    ['the same village', { way: 'sameVillage' }, { in: 'served', village: LIVES_IN }, '户口也在这里'],
    [
      'another village of the county',
      { way: 'otherVillage', village: VILLAGE },
      { in: 'served', village: VILLAGE.code },
      '户口在：青禾县 石桥镇 南坡村',
    ],
    [
      'another county of the province',
      { way: 'otherCounty', place: ' 白石县 ' },
      { in: 'elsewhere', province: '99', place: '白石县' },
      '户口在：本省 白石县',
    ],
    [
      'another province',
      { way: 'otherProvince', province: '44', place: '示例县' },
      { in: 'elsewhere', province: '44', place: '示例县' },
      '户口在：广东省 示例县',
    ],
  ])('%s is a place that an application takes', (_, answered, place, words) => {
    expect(registeredPlaceProblems(draft(answered))).toEqual({});
    expect(RegisteredPlace.parse(registeredPlaceOf(draft(answered), LIVES_IN))).toEqual(place);
    expect(registeredPlaceWords(draft(answered))).toBe(words);
  });

  test.each<[string, Partial<RegisteredPlaceDraft>, string]>([
    ['nothing', {}, 'way'],
    ['no village', { way: 'otherVillage' }, 'village'],
    ['no province', { way: 'otherProvince', place: '示例县' }, 'province'],
    ['no county', { way: 'otherCounty', place: '  ' }, 'place'],
    ['a province, and nothing more', { way: 'otherProvince', province: '44' }, 'place'],
  ])('%s is said where it is missing, and is no place yet', (_, answered, where) => {
    expect(Object.keys(registeredPlaceProblems(draft(answered)))).toEqual([where]);
    expect(registeredPlaceOf(draft(answered), LIVES_IN)).toBeUndefined();
    expect(registeredPlaceWords(draft(answered))).toBe('');
  });

  test('what was typed for one way is not mistaken for another', () => {
    const changed = draft({ way: 'sameVillage', village: VILLAGE, province: '44', place: '示例县' });
    expect(registeredPlaceOf(changed, LIVES_IN)).toEqual({ in: 'served', village: LIVES_IN });
    const back = draft({ way: 'otherCounty', province: '44', place: '示例县' });
    expect(registeredPlaceOf(back, LIVES_IN)).toMatchObject({ province: '99' });
  });
});

describe('the provinces', () => {
  test('are 34, each once, in the order of their codes', () => {
    expect(PROVINCES).toHaveLength(34);
    expect(new Set(PROVINCES.map(({ name }) => name)).size).toBe(34);
    const codes = PROVINCES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  test('are known by code, and a made-up one is not', () => {
    expect(provinceName('43')).toBe('湖南省');
    expect(provinceName('99')).toBeUndefined();
  });
});
