import { compare, type Exact, exact, least, minus, most, NOTHING, plus, scaled } from './exact';

/**
 * What is known about a number: it is at least `low` and, where that is known, at most `high`. A number that is fully
 * known has both the same. What is missing widens a range, so it can leave an answer open and never turn it round.
 */
export interface Range {
  readonly low: Exact;
  readonly high?: Exact;
}

export const ZERO: Range = { low: NOTHING, high: NOTHING };
/** Nothing is known but that it is not negative. */
export const UNKNOWN_AMOUNT: Range = { low: NOTHING };
export const exactly = (value: Exact): Range => (value === NOTHING ? ZERO : { low: value, high: value });
export const between = (low: number, high: number): Range => ({ low: exact(low), high: exact(high) });
const from = (low: Exact, high: Exact | undefined): Range => (high ? { low, high } : { low });

/** Whether both ends are one number. */
const isOne = ({ low, high }: Range): boolean => low === high;
export const isKnown = (range: Range): boolean =>
  isOne(range) || (range.high !== undefined && compare(range.low, range.high) === 0);

export function plusRange(a: Range, b: Range): Range {
  if (a === ZERO) return b;
  if (b === ZERO) return a;
  const low = plus(a.low, b.low);
  if (isOne(a) && isOne(b)) return exactly(low);
  return from(low, a.high && b.high && plus(a.high, b.high));
}

/** The larger of two. */
export function mostRange(a: Range, b: Range): Range {
  if (isOne(a) && isOne(b)) return compare(a.low, b.low) >= 0 ? a : b;
  return from(most(a.low, b.low), a.high && b.high && most(a.high, b.high));
}

/** The smaller of two: known to be at most whichever has an upper bound. */
export function leastRange(a: Range, b: Range): Range {
  if (isOne(a) && isOne(b)) return compare(a.low, b.low) <= 0 ? a : b;
  return from(least(a.low, b.low), a.high && b.high ? least(a.high, b.high) : (a.high ?? b.high));
}

/** a − b, not below zero. */
export function minusRange(a: Range, b: Range): Range {
  if (b === ZERO && compare(a.low, NOTHING) >= 0) return a;
  if (isOne(a) && isOne(b)) return compare(a.low, b.low) <= 0 ? ZERO : exactly(minus(a.low, b.low));
  const low = b.high ? most(NOTHING, minus(a.low, b.high)) : NOTHING;
  return from(low, a.high && most(NOTHING, minus(a.high, b.low)));
}

/** a × b ÷ over, where b counts something: whole numbers, none negative. */
export function timesRange(a: Range, b: Range, over = 1): Range {
  const low = scaled(a.low, b.low.whole, over);
  if (isOne(a) && isOne(b)) return low === a.low ? a : exactly(low);
  return from(low, a.high && b.high && scaled(a.high, b.high.whole, over));
}

/** Anything from nothing up to all of it. */
export const upTo = ({ high }: Range): Range => (high ? { low: NOTHING, high } : UNKNOWN_AMOUNT);
