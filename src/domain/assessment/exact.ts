/**
 * A number of fen that is exact (精确数): a whole number and a proper fraction, `whole + part/of` with
 * 0 ≤ part < of. Dividing never loses anything; rounding is done once, when money is paid.
 */
export interface Exact {
  readonly whole: number;
  readonly part: number;
  readonly of: number;
}

function safe(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError('an amount is too large to be counted exactly');
  return value;
}

/**
 * The same number as a small integer where it is one: integers divide faster, and one quotient kept as it comes from a
 * division makes the engine box this field in every amount.
 */
const unboxed = (value: number): number => ((value | 0) === value ? value | 0 : value);

function commonDivisor(a: number, b: number): number {
  let divisor = a;
  let rest = b;
  while (rest !== 0) {
    const next = divisor % rest;
    divisor = rest;
    rest = next;
  }
  return divisor;
}

/** `whole + numerator/denominator`, carried and reduced; the denominator is positive. */
function mixed(whole: number, numerator: number, denominator: number): Exact {
  const carried = Math.floor(numerator / denominator);
  const rest = unboxed(numerator - carried * denominator);
  if (rest === 0) return exact(whole + carried);
  const divisor = commonDivisor(rest, unboxed(denominator));
  return { whole: safe(whole + carried), part: unboxed(rest / divisor), of: unboxed(denominator / divisor) };
}

export const NOTHING: Exact = { whole: 0, part: 0, of: 1 };
/** A whole number. */
export const exact = (whole: number): Exact =>
  whole === 0 ? NOTHING : { whole: safe(whole), part: 0, of: 1 };

/** a + b */
export function plus(a: Exact, b: Exact): Exact {
  if (a.part === 0)
    return b.part === 0
      ? exact(a.whole + b.whole)
      : { whole: safe(a.whole + b.whole), part: b.part, of: b.of };
  if (b.part === 0) return { whole: safe(a.whole + b.whole), part: a.part, of: a.of };
  return mixed(a.whole + b.whole, safe(a.part * b.of) + safe(b.part * a.of), safe(a.of * b.of));
}

/** a − b */
export const minus = (a: Exact, b: Exact): Exact =>
  b.part === 0
    ? a.part === 0
      ? exact(a.whole - b.whole)
      : { whole: safe(a.whole - b.whole), part: a.part, of: a.of }
    : plus(a, { whole: -b.whole - 1, part: b.of - b.part, of: b.of });

/** x × times ÷ over, for whole numbers with over > 0. */
export function scaled(x: Exact, times: number, over = 1): Exact {
  if (times === over) return x;
  const product = x.whole * times;
  if (x.part === 0 && Number.isSafeInteger(product))
    return over === 1 ? exact(product) : mixed(0, product, over);
  const quotient = Math.floor(x.whole / over);
  const rest = x.whole - quotient * over;
  const numerator = safe(safe(rest * times) * x.of) + safe(x.part * times);
  return mixed(safe(quotient * times), numerator, safe(x.of * over));
}

/** Negative when a < b, zero when they are the same, positive when a > b; never rounded before comparing. */
export const compare = (a: Exact, b: Exact): number =>
  a.whole !== b.whole ? a.whole - b.whole : a.part * b.of - b.part * a.of;

export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const most = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);

/** To a multiple of `unit`: up, down, or to the nearest with halves up. */
export function rounded(x: Exact, unit: number, direction: 'up' | 'down' | 'nearest'): Exact {
  const below = exact(Math.floor(x.whole / unit) * unit);
  if (direction === 'down' || compare(x, below) === 0) return below;
  const isUp = direction === 'up' || compare(scaled(minus(x, below), 2), exact(unit)) >= 0;
  return isUp ? plus(below, exact(unit)) : below;
}

/** For people who check sums: `1894`, `631+1/3`. */
export const exactText = ({ whole, part, of }: Exact): string =>
  part === 0 ? String(whole) : `${whole}+${part}/${of}`;
