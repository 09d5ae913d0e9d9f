import fc from 'fast-check';
import { compare, exact, exactText, minus, plus, rounded, scaled } from '@/domain/assessment/exact';

const SEED = { seed: 20261122, numRuns: 500 };
const fractions = fc
  .record({ whole: fc.integer({ min: -1e9, max: 1e9 }), over: fc.constantFrom(1, 2, 3, 7, 12, 10_000) })
  .map(({ whole, over }) => scaled(exact(whole), 1, over));

describe('exact numbers', () => {
  test('a third three times is whole again', () => {
    const third = scaled(exact(100), 1, 3);
    expect(exactText(third)).toBe('33+1/3');
    expect(plus(plus(third, third), third)).toEqual(exact(100));
    expect(scaled(third, 3)).toEqual(exact(100));
  });

  test('taking away what was added changes nothing', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => expect(minus(plus(a, b), b)).toEqual(a)),
      SEED,
    );
  });

  test('multiplying and dividing by the same changes nothing', () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 1, max: 10_000 }), (a, k) =>
        expect(scaled(scaled(a, k), 1, k)).toEqual(a),
      ),
      SEED,
    );
  });

  test('order is that of the numbers, never of their rounding', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        const difference = minus(a, b);
        expect(Math.sign(compare(a, b))).toBe(Math.sign(compare(difference, exact(0))));
      }),
      SEED,
    );
  });

  test.each([
    ['up', 20_001, 100, 20_100],
    ['up', 20_000, 100, 20_000],
    ['down', 20_099, 100, 20_000],
    ['nearest', 20_049, 100, 20_000],
    ['nearest', 20_050, 100, 20_100],
    ['nearest', 20_051, 100, 20_100],
  ] as const)('rounds %s: %d to whole %d is %d', (direction, value, unit, expected) => {
    expect(rounded(exact(value), unit, direction)).toEqual(exact(expected));
  });

  test('rounding up a third of a fen gives a fen', () => {
    expect(rounded(scaled(exact(1), 1, 3), 1, 'up')).toEqual(exact(1));
  });

  test('what cannot be counted exactly is refused aloud', () => {
    expect(() => exact(Number.MAX_SAFE_INTEGER + 1)).toThrow(RangeError);
    expect(() => scaled(exact(Number.MAX_SAFE_INTEGER), 2)).toThrow(RangeError);
  });
});
