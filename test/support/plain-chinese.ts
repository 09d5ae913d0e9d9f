/** What a message repeats of what was typed, or names as it must be typed. */
const QUOTED = /“[^”]*”/g;
/** Words that stand so on papers and telephones: the last character of a number, a card, a date to copy. */
const KNOWN = /\b(?:X|B1|CSV|GB)\b/g;

/** What is not plain Chinese in a message for people: no Chinese at all, or a Latin word; undefined when nothing is. */
export function notPlainChinese(message: string): string | undefined {
  if (!/\p{Script=Han}/u.test(message)) return 'no Chinese';
  const latin = /[A-Za-z_$]{2,}|null|undefined|[<>=|{}]/.exec(message.replace(QUOTED, '').replace(KNOWN, ''));
  return latin ? `Latin “${latin[0]}”` : undefined;
}
