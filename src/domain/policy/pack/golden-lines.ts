import { compare, exact } from '../../assessment/exact';
import { ANSWER_TEXT, valueText } from '../../assessment/explain';
import type { Answer } from '../../assessment/finding';
import type { Range } from '../../assessment/range';
import type { FigureUnit } from '../../assessment/trace';

/** One thing that a golden case asks, as people read it. */
export interface GoldenLine {
  readonly what: string;
  readonly expected: string;
  readonly got: string;
  readonly isRight: boolean;
}

/** A line on an answer; nothing where the case does not ask. */
export function answerLine(
  what: string,
  expected: Answer | undefined,
  got: Answer | undefined,
): GoldenLine[] {
  if (expected === undefined) return [];
  const gotWords = got === undefined ? '不用看' : ANSWER_TEXT[got];
  return [{ what, expected: ANSWER_TEXT[expected], got: gotWords, isRight: expected === got }];
}

/** A line on a number; nothing where the case does not ask. A number of which only bounds are known is never right. */
export function amountLine(
  what: string,
  expected: number | undefined,
  got: Range | undefined,
  unit: FigureUnit = 'fenAMonth',
): GoldenLine[] {
  if (expected === undefined) return [];
  const wanted = exact(expected);
  const isRight =
    got?.high !== undefined && compare(got.low, wanted) === 0 && compare(got.high, wanted) === 0;
  const words = (range: Range | undefined): string => (range ? valueText(range, unit) : '不发');
  return [{ what, expected: words({ low: wanted, high: wanted }), got: words(got), isRight }];
}
