import fc from 'fast-check';
import * as z from 'zod/mini';
import { CaseNumber, caseNumberFrom, spokenCaseNumber } from '@/domain/kernel/case-number';

const isRight = (text: string): boolean => z.safeParse(CaseNumber, text).success;
const numbers = fc.integer({ min: 0, max: 99_999_999 }).map(caseNumberFrom);
const seeded = { seed: 7, numRuns: 1000 };

describe('a case number read over the telephone', () => {
  test('is spoken in groups of three', () => {
    expect(spokenCaseNumber(caseNumberFrom(48_317_750))).toMatch(/^483 177 50\d$/);
  });

  test('one misheard digit is noticed', () => {
    fc.assert(
      fc.property(numbers, fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        const misheard =
          number.slice(0, place) + ((Number(number[place]) + shift) % 10) + number.slice(place + 1);
        return isRight(number) && !isRight(misheard);
      }),
      seeded,
    );
  });

  test('two neighbours swapped are noticed', () => {
    fc.assert(
      fc.property(numbers, fc.nat(7), (number, place) => {
        const swapped = number.slice(0, place) + number[place + 1] + number[place] + number.slice(place + 2);
        return swapped === number || !isRight(swapped);
      }),
      seeded,
    );
  });
});
