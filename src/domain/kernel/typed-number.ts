/** What a person typed as a number of letters and digits, made comparable: plain width, upper case, no spaces or hyphens. */
export const tidyTypedNumber = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s\-－—·.（）()]/g, '')
    .toUpperCase();

/** The first character that is none of `allowed`, with its place counted from 1: `第 15 位是“O”`; undefined when all are. */
export function strangerIn(text: string, allowed: RegExp): string | undefined {
  const characters = [...text];
  const at = characters.findIndex((character) => !allowed.test(character));
  return at < 0 ? undefined : `第 ${at + 1} 位是“${characters[at]}”`;
}
