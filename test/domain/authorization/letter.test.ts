import { CURRENT_LETTER, LETTERS, letterText, paperLetter } from '@/domain/authorization/letter';
import { CURRENT_VERSION, PAPER_LETTER_VERSIONS } from '@/domain/authorization/letter-version';
import { sm3 } from '../../../cloudfunctions/shared/adapters/sm3';
import { signedLetter } from '../../../cloudfunctions/shared/views/letters';

/** What each released version says, for good. A red line here means: make a new version, do not edit the old one. */
const RELEASED: Readonly<Record<string, string>> = {
  '2026-11': '6f032e53f93230b988d5405dfad357d8fd12cce1a3316005da654f64453d437c',
  '2026-12': '48a326e43b8696fa36c2fe711e2a86d1597fee0a63f6644cbb56adb9c668df5b',
};

describe('the authorization letter', () => {
  test('no released version was ever edited, and none was dropped', () => {
    const now = LETTERS.map((letter) => [letter.version, sm3(letterText(letter))]);
    expect(Object.fromEntries(now)).toEqual(RELEASED);
  });

  test('the one in force is the newest', () => {
    expect(LETTERS.at(-1)).toBe(CURRENT_LETTER);
    const versions = LETTERS.map(({ version }) => version);
    expect([...versions].sort()).toEqual(versions);
    expect(new Set(versions).size).toBe(versions.length);
  });

  test('every version that may be on paper is one of them, the one in force before all others', () => {
    for (const version of PAPER_LETTER_VERSIONS) expect(paperLetter(version).version).toBe(version);
    expect(CURRENT_VERSION).toBe(CURRENT_LETTER.version);
    expect([...PAPER_LETTER_VERSIONS].sort().reverse()).toEqual(PAPER_LETTER_VERSIONS);
  });

  test('what was shown in short is part of what is signed', () => {
    for (const sentence of CURRENT_LETTER.inShort) expect(letterText(CURRENT_LETTER)).toContain(sentence);
    expect(CURRENT_LETTER.inShort).toHaveLength(3);
  });

  test('an old signature still leads to its own text', () => {
    const [oldest] = LETTERS;
    if (!oldest) throw new Error('no letter');
    expect(signedLetter(sm3(letterText(oldest))).sections).toEqual(oldest.sections);
    expect(() => signedLetter('0'.repeat(64))).toThrow();
  });

  test('it says what the law wants said: purpose, sources, period, withdrawal and its effect, refusal of supporters', () => {
    const text = letterText(CURRENT_LETTER);
    for (const word of [
      '只用来办社会救助',
      '核对机构',
      '到不再享受救助为止',
      '随时可以收回',
      '已经查过的仍然有效',
      '单独同意',
      '监护人',
      '对申请人没有坏处',
    ])
      expect(text).toContain(word);
  });
});
