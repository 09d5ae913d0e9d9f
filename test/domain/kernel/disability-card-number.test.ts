import * as z from 'zod/mini';
import {
  certifiedBy,
  DisabilityCardNumber,
  disabilityCardProblem,
  holderOf,
} from '@/domain/kernel/disability-card-number';
import { identityNumber } from '../../support/application-data';

const HOLDER = identityNumber('1970-05-06');
const CARD = `${HOLDER}43`;
const WITH_X = '99010119500307451X';

describe('a disability card number', () => {
  test.each([
    CARD,
    `${WITH_X}11`,
    `${WITH_X.toLowerCase()}74`,
    ` ${CARD} `,
    `${HOLDER.slice(0, 6)} ${CARD.slice(6)}`,
  ])('%s is taken', (number) => {
    expect(disabilityCardProblem(number)).toBeUndefined();
  });

  test('holds the identity number, the category and the grade', () => {
    const card = z.parse(DisabilityCardNumber, CARD);
    expect(holderOf(card)).toBe(HOLDER);
    expect(certifiedBy(card)).toEqual({ category: 'physical', grade: 3 });
  });

  test('of a card issued anew is the same number', () => {
    expect(z.parse(DisabilityCardNumber, `${CARD}B1`)).toBe(CARD);
    expect(z.parse(DisabilityCardNumber, `${CARD}b12`)).toBe(CARD);
  });

  test.each([
    ['', '请填写'],
    [HOLDER, '现在是 18 位'],
    [CARD.slice(0, 19), '现在是 19 位'],
    [`${HOLDER}03`, '第 19 位是残疾类别，只能是 1 到 7，现在是“0”'],
    [`${HOLDER}83`, '第 19 位是残疾类别，只能是 1 到 7，现在是“8”'],
    [`${HOLDER}40`, '第 20 位是残疾等级，只能是 1 到 4，现在是“0”'],
    [`${HOLDER}45`, '第 20 位是残疾等级，只能是 1 到 4，现在是“5”'],
    [`${CARD}1`, '第 20 位后面'],
    [`${CARD}BB`, '第 20 位后面'],
    [`${HOLDER.slice(0, 16)}O${HOLDER.slice(17)}43`, '第 17 位是“O”'],
    [`${HOLDER.slice(0, 14)}999${HOLDER.slice(17)}43`, '有一位写错了'],
  ])('%s is refused: %s', (number, words) => {
    expect(disabilityCardProblem(number)).toContain(words);
  });
});
