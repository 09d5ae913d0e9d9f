import type { AuthorizationLetter } from './authorization-letter';
import type { PaperLetterVersion } from './letter-version';
import { VERSION_2026_11 } from './letters/version-2026-11';
import { VERSION_2026_12 } from './letters/version-2026-12';

/**
 * The letter in force. Purpose, sources, parties, period and withdrawal as 社会救助法第四十条、第四十一条 and
 * 个人信息保护法第十五条、第十七条、第三十条、第三十一条 require.
 */
export const CURRENT_LETTER: AuthorizationLetter = VERSION_2026_12;

/**
 * Every letter that anybody may have signed, the oldest first. A changed text is a new version beside the old ones,
 * never an edit: a test pins what each says.
 */
export const LETTERS: readonly AuthorizationLetter[] = [VERSION_2026_11, CURRENT_LETTER];

/** The letter of a version that may be signed on paper. Throws when it is none: the schema let it through. */
export function paperLetter(version: PaperLetterVersion): AuthorizationLetter {
  const letter = LETTERS.find((candidate) => candidate.version === version);
  if (!letter) throw new Error(`no letter ${version}`);
  return letter;
}

/** The exact text that is hashed and signed. */
export const letterText = ({ title, version, inShort, sections }: AuthorizationLetter): string =>
  [
    `${title} ${version}`,
    ...(inShort.length > 0 ? [inShort.join('\n')] : []),
    ...sections.map(({ heading, text }) => `${heading}\n${text}`),
  ].join('\n\n');
