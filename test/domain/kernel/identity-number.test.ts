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
import { identityNumber } from '../../support/application-data';

const seeded = { seed: 11643, numRuns: 500 };

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const order = fc.integer({ min: 1, max: 999 });
const numberOf18 = fc.tuple(day, order).map(([birth, sequence]) => identityNumber(birth, sequence));
const numberOf15 = numberOf18
  .filter((number) => number.slice(6, 8) === '19')
  .map((number) => number.slice(0, 6) + number.slice(8, 17));

const CHARACTERS = '0123456789X';
/** Another character than `character`. */
const other = (character: string, shift: number): string =>
  CHARACTERS[(CHARACTERS.indexOf(character) + shift) % CHARACTERS.length] ?? '';

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

  test('a whole number always checks, and any single wrong character in it is noticed', () => {
    fc.assert(
      fc.property(
        numberOf18,
        fc.integer({ min: 0, max: 17 }),
        fc.integer({ min: 1, max: 10 }),
        (right, place, shift) => {
          const wrong = right.slice(0, place) + other(right[place] ?? '', shift) + right.slice(place + 1);
          return identityNumberProblem(right) === undefined && identityNumberProblem(wrong) !== undefined;
        },
      ),
      seeded,
    );
  });

  test('an old number of 15 digits becomes one of 18 that checks, with the same person in it', () => {
    fc.assert(
      fc.property(numberOf15, (old) => {
        const now = normalizeIdentityNumber(old);
        return (
          identityNumberProblem(old) === undefined &&
          identityNumberProblem(now) === undefined &&
          now.slice(0, 17) === `${old.slice(0, 6)}19${old.slice(6)}` &&
          z.parse(IdentityNumber, old) === now
        );
      }),
      seeded,
    );
  });

  test('an old number says where its day of birth is wrong', () => {
    expect(identityNumberProblem('990101500230451')).toContain('第 7 到 12 位');
  });

  test('the year of birth is 1900 at the earliest', () => {
    const born = (birth: string) => identityNumberProblem(identityNumber(birth));
    expect(born('1900-01-01')).toBeUndefined();
    expect(born('1899-12-31')).toContain('年龄不合理');
  });

  test('X is only the last character', () => {
    expect(identityNumberProblem('1101051949123100X2')).toContain('第 17 位是“X”');
    expect(identityNumberProblem('11010519491231002Y')).toContain('最后一位只能是数字或 X，现在是“Y”');
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
