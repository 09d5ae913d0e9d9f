import { knownValue } from '@/domain/facts/fact';
import { ageOn } from '@/domain/kernel/plain-date';
import { COMPOSITIONS } from '@/domain/population/compositions';
import * as PEOPLE from '@/domain/population/distributions';
import { generateHousehold, households } from '@/domain/population/generate-household';
import * as INCOME from '@/domain/population/income-distributions';
import { demoPlace } from '@/domain/population/place';
import * as PROPERTY from '@/domain/population/property-distributions';
import { randomOf } from '@/domain/population/random';
import { TODAY } from '../programs/build-facts';

const PLACE = demoPlace(TODAY);
const SEED = 20261122;
const WHOLE = 10_000;

/** Every list of value and share that stands in the data, by name. */
function distributionsIn(name: string, value: unknown): [string, number[]][] {
  if (typeof value !== 'object' || value === null) return [];
  const pairs = Array.isArray(value) ? value : [];
  const isDistribution =
    pairs.length > 0 && pairs.every((pair) => Array.isArray(pair) && pair.length === 2) && !isSpan(value);
  if (isDistribution) return [[name, pairs.map((pair) => Number(pair[1]))]];
  return Object.entries(value).flatMap(([key, inner]) => distributionsIn(`${name}.${key}`, inner));
}
const isSpan = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number');

describe('a made-up population', () => {
  test('the same seed and index give the same household, whatever was asked before', () => {
    const alone = JSON.stringify(generateHousehold(SEED, 4711, PLACE));
    for (const _ of households(SEED, { to: 50 }, PLACE));
    expect(JSON.stringify(generateHousehold(SEED, 4711, PLACE))).toBe(alone);
    const [first] = households(SEED, { from: 4711, to: 4712 }, PLACE);
    expect(JSON.stringify(first)).toBe(alone);
  });

  test('another seed or another index gives another household', () => {
    const texts = new Set<string>();
    for (let index = 0; index < 200; index += 1)
      for (const seed of [SEED, SEED + 1, 0])
        texts.add(JSON.stringify({ ...generateHousehold(seed, index, PLACE), id: '' }));
    expect(texts.size).toBe(600);
  });

  test('what a seed means has not changed', () => {
    const household = generateHousehold(1, 0, PLACE);
    expect([household.township, household.area]).toEqual(['990101200', 'rural']);
    expect(household.facts.people.map(({ relation, birth }) => [relation, knownValue(birth)])).toEqual([
      ['applicant', '1962-08-09'],
    ]);
  });

  test('the shares of every distribution add up to the whole', () => {
    const all = [
      ...distributionsIn('distributions', { ...PEOPLE, ...INCOME, ...PROPERTY }),
      ...distributionsIn('composition', COMPOSITIONS),
      ['townships', PLACE.townships.map(({ share }) => share)] as [string, number[]],
    ];
    expect(all.length).toBeGreaterThan(15);
    for (const [name, shares] of all)
      expect([name, shares.reduce((sum, share) => sum + share, 0)]).toEqual([name, WHOLE]);
  });

  test('numbers are spread evenly over many streams', () => {
    const tenths = new Array<number>(10).fill(0);
    for (let index = 0; index < 20_000; index += 1) {
      const place = Math.floor(randomOf(SEED, index).next() * 10);
      tenths[place] = (tenths[place] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  });

  test('nobody has a name or a number, and each household hangs together', () => {
    for (const { facts } of households(SEED, { to: 2_000 }, PLACE)) {
      expect(JSON.stringify(facts)).not.toMatch(/name|\d{15}/i);
      const ids = new Set(facts.people.map(({ id }) => id));
      expect(ids.size).toBe(facts.people.length);
      expect(facts.people[0]?.relation).toBe('applicant');
      for (const { person } of [...facts.income, ...facts.spending])
        expect(person === undefined || ids.has(person)).toBe(true);
      for (const { supports } of facts.obligors) expect(supports.every((id) => ids.has(id))).toBe(true);
      for (const { birth } of facts.people) {
        const born = knownValue(birth);
        const age = born === undefined ? 0 : ageOn(born, facts.on);
        expect(age).toBeGreaterThanOrEqual(0);
        expect(age).toBeLessThanOrEqual(101);
      }
    }
  });
});
