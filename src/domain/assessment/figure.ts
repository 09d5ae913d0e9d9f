import type { LegalReference } from '../kernel/legal-reference';
import { exact } from './exact';
import { type Lack, NO_LACKS } from './lack';
import { exactly, type Range } from './range';
import type { FigureUnit } from './trace';

/** A number of the assessment: what is known about it, what it waits for, and its place in the trace. */
export interface Figure {
  readonly value: Range;
  readonly lacks: readonly Lack[];
  /** −1 when no trace is kept. */
  readonly step: number;
}

/** What a number is called, what it counts, and the article that asks for it. */
export interface Naming {
  readonly label: string;
  readonly unit: FigureUnit;
  readonly article?: LegalReference;
}

/** A setting of the policy that is no amount. */
export interface Setting<T> {
  readonly value: T | undefined;
  readonly lacks: readonly Lack[];
}

/** The place of a number when no trace is kept. */
export const UNTRACED = -1;
export const MONTHS_A_YEAR = 12;
/** A share of one in basis points (万分之一). */
export const WHOLE_IN_BASIS_POINTS = 10_000;

/** A number that stands in no trace: `like` itself where it says the same. */
export const untraced = (value: Range, lacks: readonly Lack[], like: Figure): Figure =>
  value === like.value && lacks === like.lacks ? like : { value, lacks, step: UNTRACED };

const made = (whole: number): Figure => ({ value: exactly(exact(whole)), lacks: NO_LACKS, step: UNTRACED });
/** Nothing, heads, and months of a year: there in every household, so made once. */
const SMALL: readonly Figure[] = Array.from({ length: MONTHS_A_YEAR + 1 }, (_, whole) => made(whole));

/** A known whole number that stands in no trace. */
export const wholeFigure = (whole: number): Figure =>
  (whole >= 0 && whole < SMALL.length ? SMALL[whole] : undefined) ?? made(whole);
