import fc from 'fast-check';
import * as z from 'zod/mini';
import {
  birthDateInNumber,
  checkCharacterOf,
  hasReachedAge,
  IdentityNumber,
  identityNumberProblem,
  normalizeIdentityNumber,
} from '@/domain/kernel/identity-number';
import type { PlainDate } from '@/domain/kernel/plain-date';

const seeded = { seed: 11643, numRuns: 500 };

describe('an identity number (GB 11643)', () => {
  test.each(['11010519491231002X', '34052419800101001X', '430102199001010016'])('%s is right', (number) => {
    expect(identityNumberProblem(number)).toBeUndefined();
  });

  test('a lower-case x, full-width digits and spaces are what people type, not mistakes', () => {
    expect(z.parse(IdentityNumber, ' 110105 19491231 002x ')).toBe('11010519491231002X');
    expect(normalizeIdentityNumber('１１０１０５')).toBe('110105');
  });

  test.each([
    ['', '请填写身份证号'],
    ['43010219900101001', '现在是 17 位'],
    ['4301021990010100166', '现在是 19 位'],
    ['43010219900101O016', '第 15 位是“O”'],
    ['430102199013010016', '出生年月日'],
    ['430102199002300016', '出生年月日'],
    ['440524188001010014', '年龄不合理'],
    ['430102199001010011', '有一位写错了'],
  ])('%s is refused with words that say where', (number, words) => {
    expect(identityNumberProblem(number)).toContain(words);
  });

  test('any single wrong digit is noticed', () => {
    const first17 = fc
      .integer({ min: 0, max: 999 })
      .map((n) => `99010119480305${String(n).padStart(3, '0')}`);
    fc.assert(
      fc.property(
        first17,
        fc.integer({ min: 14, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        (first, place, shift) => {
          const right = first + checkCharacterOf(first);
          const wrong =
            right.slice(0, place) + ((Number(right[place]) + shift) % 10) + right.slice(place + 1);
          return identityNumberProblem(right) === undefined && identityNumberProblem(wrong) !== undefined;
        },
      ),
      seeded,
    );
  });

  test('age is reached on the birthday, not the day before', () => {
    const number = z.parse(
      IdentityNumber,
      '990101200811220018'.slice(0, 17) + checkCharacterOf('99010120081122001'),
    );
    expect(birthDateInNumber(number)).toBe('2008-11-22');
    expect(hasReachedAge(birthDateInNumber(number), 18, '2026-11-21' as PlainDate)).toBe(false);
    expect(hasReachedAge(birthDateInNumber(number), 18, '2026-11-22' as PlainDate)).toBe(true);
  });
});
