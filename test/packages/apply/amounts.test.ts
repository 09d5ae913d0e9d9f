import * as fc from 'fast-check';
import { fen } from '@/domain/kernel/money';
import { amountProblem, fenOf, monthlyOf, withPeriod } from '@/packages/apply/draft/amounts';
import { spokenAmount } from '@/packages/apply/draft/spoken-amount';
import { incomeQuestion } from '@/packages/apply/questions/income.question';
import { amountsOf, answeredDraft } from './answered-draft';

describe('an amount that was typed', () => {
  test.each([
    ['一千', 1000],
    ['三百五', 350],
    ['一千零五', 1005],
    ['两千三百', 2300],
    ['十二', 12],
    ['一百零三块', 103],
    ['2千', 2000],
    ['两万', 20_000],
    ['一万二', 12_000],
    ['3万5千', 35_000],
    ['一千多', 1000],
  ])('in words, “%s”, is shown in digits: %i', (text, amount) => {
    expect(spokenAmount(text)).toBe(amount);
    expect(amountProblem(text)).toBe(`请用数字，写成 ${amount}`);
  });

  test.each(['', '1200', '1200.5', '很多', '万', 'abc', '一千一万一万'])(
    '“%s” is no number in words',
    (text) => {
      expect(spokenAmount(text)).toBeUndefined();
    },
  );

  test('says what is wrong: below nothing, too many zeros, no number', () => {
    expect(amountProblem('-5')).toBe('金额不能是负数，没有就写 0');
    expect(amountProblem('999999999')).toBe('金额太大，请检查是不是多写了零');
    expect(amountProblem('很多')).toBe('金额只写数字，比如 1200 或 1200.5');
    for (const right of ['', '0', '1,200', '１２００', '1200元'])
      expect(amountProblem(right)).toBeUndefined();
  });
});

describe('an amount for a year', () => {
  test('is a twelfth a month, rounded once to the fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (yearly) => {
        expect(Math.abs(monthlyOf(fen(yearly)) * 12 - yearly)).toBeLessThanOrEqual(6);
      }),
      { seed: 20261122 },
    );
  });

  test('is read back as a month, and the typed year stays when the answer changes to a month', () => {
    const yearly = withPeriod(amountsOf({ farmingOrBusiness: '10000' }), 'farmingOrBusiness', 'year');
    expect(fenOf(yearly, 'farmingOrBusiness')).toBe(83_333);
    expect(incomeQuestion.summary(answeredDraft({ income: yearly }))).toEqual([
      '种地、养殖、做小生意：每月约 833.33 元',
      '合计：每月约 833.33 元',
    ]);
    expect(fenOf(withPeriod(yearly, 'farmingOrBusiness', 'month'), 'farmingOrBusiness')).toBe(1_000_000);
  });
});
