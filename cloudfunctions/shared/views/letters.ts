import type { LetterView } from '@/contracts/authorization/letter-view';
import type { AuthorizationLetter } from '@/domain/authorization/authorization-letter';
import { CURRENT_LETTER, LETTERS, letterText } from '@/domain/authorization/letter';
import { sm3 } from '../adapters/sm3';

/** What is signed of a letter: the hash of its exact text. */
export const letterHash = (letter: AuthorizationLetter): string => sm3(letterText(letter));

/** The letter as screens show it. */
export const letterView = (letter: AuthorizationLetter): LetterView => ({
  version: letter.version,
  hash: letterHash(letter),
  title: letter.title,
  inShort: [...letter.inShort],
  sections: [...letter.sections],
});

/** The letter in force. */
export const currentLetter = (): LetterView => letterView(CURRENT_LETTER);

/** The very text that was signed, whatever is in force now. Throws when no letter has that hash: then a text was edited. */
export function signedLetter(hash: string): LetterView {
  const letter = LETTERS.find((candidate) => letterHash(candidate) === hash);
  if (!letter) throw new Error('a signed letter is not among the versions');
  return letterView(letter);
}
