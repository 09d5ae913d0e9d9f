/*
 * Old phones know no `\p{…}`: the build writes each out as tables of thousands of characters, once for every time it
 * stands in the source. So each stands here once.
 */
const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;
const DIGIT = /\p{N}/u;

const MOST_MARKS = 2;

/** Whether a text holds at least one letter or digit, of any script. */
export const hasWords = (text: string): boolean => LETTER.test(text) || DIGIT.test(text);

/** Whether a text is letters of any script and nothing else, each with at most two marks on it; the empty text is not. */
export function isWord(text: string): boolean {
  let marksLeft = -1;
  for (const character of text) {
    if (LETTER.test(character)) marksLeft = MOST_MARKS;
    else if (marksLeft > 0 && MARK.test(character)) marksLeft -= 1;
    else return false;
  }
  return text !== '';
}
