const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A Chinese numeral below ten thousand as a number (`二十二` → 22, `一千零六十七` → 1067); NaN for anything else. */
export function chineseNumber(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    const place = PLACES[character];
    if (place) sum += (digit || 1) * place;
    digit = place ? 0 : DIGITS.indexOf(character);
    if (digit < 0) return Number.NaN;
  }
  return text === '' ? Number.NaN : sum + digit;
}
