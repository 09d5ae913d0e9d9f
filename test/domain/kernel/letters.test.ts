import fc from 'fast-check';
import { hasWords, isWord } from '@/domain/kernel/letters';

describe('letters of any script', () => {
  test.each(['王', '买买提', 'Ana', 'Trầ̀n', 'བསོད', '𠮷', 'ئابدۇ'])('%s is a word', (text) => {
    expect(isWord(text)).toBe(true);
  });

  test.each(['', '王2', '王 五', '\u0301', '王·', 'a\u0301\u0301\u0301', '👍', '\ud840'])(
    '%j is none',
    (text) => {
      expect(isWord(text)).toBe(false);
    },
  );

  test('a word is what the one expression for it says', () => {
    const pieces = fc.constantFrom(
      '王',
      'é',
      'e',
      '\u0301',
      '\u0323',
      '𠮷',
      '\ud842',
      '7',
      ' ',
      '·',
      'བ',
      'ོ',
      '👍',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect(isWord(text)).toBe(/^(?:\p{L}\p{M}{0,2})+$/u.test(text));
        expect(hasWords(text)).toBe(/[\p{L}\p{N}]/u.test(text));
      }),
      { seed: 20261123, numRuns: 2000 },
    );
  });
});
