import { compare, type Exact, exact, least, minus, most, NOTHING, plus, scaled } from './exact';

/**
 * What is known about a number: it is at least `low` and, where that is known, at most `high`. A number that is fully
 * known has both the same. What is missing widens a range, so it can leave an answer open and never turn it round.
 */
export interface Range {
  readonly low: Exact;
  readonly high?: Exact;
}

export const exactly = (value: Exact): Range => ({ low: value, high: value });
export const between = (low: number, high: number): Range => ({ low: exact(low), high: exact(high) });
export const ZERO: Range = exactly(NOTHING);
/** Nothing is known but that it is not negative. */
export const UNKNOWN_AMOUNT: Range = { low: NOTHING };

export const isKnown = ({ low, high }: Range): boolean =>
  high !== undefined && (low === high || compare(low, high) === 0);

type Two = (a: Exact, b: Exact) => Exact;
/** The range of an operation that grows with both its numbers. */
const growing =
  (of: Two) =>
  (a: Range, b: Range): Range => {
    const low = of(a.low, b.low);
    if (a.low === a.high && b.low === b.high) return { low, high: low };
    return a.high && b.high ? { low, high: of(a.high, b.high) } : { low };
  };

export const plusRange = growing(plus);
/** The larger of two. */
export const mostRange = growing(most);

/** The smaller of two: known to be at most whichever has an upper bound. */
export function leastRange(a: Range, b: Range): Range {
  const low = least(a.low, b.low);
  const high = a.high && b.high ? least(a.high, b.high) : (a.high ?? b.high);
  return high ? { low, high } : { low };
}

/** a − b, not below zero. */
export function minusRange(a: Range, b: Range): Range {
  const low = b.high ? most(NOTHING, minus(a.low, b.high)) : NOTHING;
  if (a.low === a.high && b.low === b.high) return { low, high: low };
  return a.high ? { low, high: most(NOTHING, minus(a.high, b.low)) } : { low };
}

/** a × b ÷ over, where b counts something: whole numbers, none negative. */
export function timesRange(a: Range, b: Range, over = 1): Range {
  const low = scaled(a.low, b.low.whole, over);
  if (a.low === a.high && b.low === b.high) return { low, high: low };
  return a.high && b.high ? { low, high: scaled(a.high, b.high.whole, over) } : { low };
}

/** Anything from nothing up to all of it. */
export const upTo = ({ high }: Range): Range => (high ? { low: NOTHING, high } : UNKNOWN_AMOUNT);
