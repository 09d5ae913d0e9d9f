import { moneyProblem, typedFen } from '@/components/money-field/money-text';
import { momentInWords } from '@/components/progress-list/moment-in-words';
import type { Instant } from '@/domain/kernel/instant';

describe('the money field', () => {
  test.each([
    ['1200', 120_000],
    [' 1,200.5 ', 120_050],
    ['１２００元', 120_000],
    ['0', 0],
  ])('%s yuan are read as fen', (text, fen) => {
    expect(typedFen(text)).toBe(fen);
    expect(moneyProblem(text)).toBeUndefined();
  });

  test.each(['一千', '12.345', '-5', '1-2'])('%s is not an amount, and is said to be none', (text) => {
    expect(typedFen(text)).toBeUndefined();
    expect(moneyProblem(text)).toContain('数字');
  });

  test('nothing typed is not wrong yet', () => {
    expect(moneyProblem('  ')).toBeUndefined();
    expect(typedFen('')).toBeUndefined();
  });
});

describe('moments in words', () => {
  test('show the offices’ clock, and the year only when it is another', () => {
    const evening = '2026-11-22T17:30:00.000Z' as Instant;
    expect(momentInWords(evening, 2026)).toBe('11月23日 01:30');
    expect(momentInWords(evening, 2027)).toBe('2026年11月23日 01:30');
  });
});
