import * as z from 'zod/mini';

/** The versions of the letter that may still be signed on paper, the newest first: printed sheets outlive a new text. */
export const PAPER_LETTER_VERSIONS = ['2026-12', '2026-11'] as const;

/** The version that stands printed on a sheet, under its title. */
export const PaperLetterVersion = z.enum(PAPER_LETTER_VERSIONS, '请选纸上印的是哪一版');
export type PaperLetterVersion = z.infer<typeof PaperLetterVersion>;

/** The one in force, which is also what is signed on a telephone. */
export const CURRENT_VERSION: PaperLetterVersion = PAPER_LETTER_VERSIONS[0];

/** For choosing one of them. */
export const PAPER_LETTER_OPTIONS = PAPER_LETTER_VERSIONS.map((value) => ({
  value,
  text: value === CURRENT_VERSION ? `${value}（现在用的）` : value,
}));
