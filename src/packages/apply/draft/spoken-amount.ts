const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const TEN_THOUSAND = 10_000;
const SPOKEN = /^(?:[零〇一二两俩三四五六七八九十百千]|\d+(?=[十百千]|$))+$/;

/** A number below ten thousand; `unit` is what a last digit without a unit counts: 一千二 is 1200. */
function belowTenThousand(text: string, lastUnit: number): number {
  let sum = 0;
  let digit: number | undefined;
  let unit = lastUnit;
  for (const part of text.match(/\d+|./gu) ?? []) {
    const unitHere = UNITS[part];
    if (unitHere !== undefined) {
      sum += (digit ?? 1) * unitHere;
      digit = undefined;
      unit = unitHere / 10;
    } else {
      digit = DIGITS[part] ?? Number(part);
      if (digit === 0) unit = 1;
    }
  }
  const isOneDigit = (digit ?? 0) < 10;
  return sum + (digit ?? 0) * (isOneDigit ? Math.max(unit, 1) : 1);
}

/**
 * The number that somebody wrote in words (`一千`, `三百五`, `2千`, `两万三`), so that it can be shown to them in
 * digits; undefined when it is no such number.
 */
export function spokenAmount(text: string): number | undefined {
  const plain = text.trim().replace(/(?:块钱|元钱|块|元)?(?:左右|多|整)?$/, '');
  const [high = '', low, ...more] = plain.split('万');
  if (more.length > 0 || plain === '' || /^[\d.]+$/.test(plain)) return undefined;
  const isSpoken = (part: string) => part === '' || SPOKEN.test(part);
  if (!isSpoken(high) || !isSpoken(low ?? '') || high === '') return undefined;
  if (low === undefined) return belowTenThousand(high, 1);
  return belowTenThousand(high, 1) * TEN_THOUSAND + belowTenThousand(low, 1000);
}
