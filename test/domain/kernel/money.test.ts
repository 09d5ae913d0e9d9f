import fc from 'fast-check';
import { type Fen, fen, parseYuan, yuanText } from '@/domain/kernel/money';

describe('what a person types as yuan', () => {
  test.each([
    ['1200', 120_000],
    ['1,200.5', 120_050],
    ['０', 0],
    ['１２００．０５元', 120_005],
    [' 88 ', 8_800],
  ])('%s becomes fen', (typed, amount) => {
    expect(parseYuan(typed)).toBe(amount);
  });

  test.each(['', '一百', '-5', '1.234', '1e3', '12345678901'])('%s is not an amount', (typed) => {
    expect(parseYuan(typed)).toBeUndefined();
  });

  test('what is shown can be typed again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999_999 }),
        (amount) => parseYuan(yuanText(fen(amount))) === (amount as Fen),
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});
