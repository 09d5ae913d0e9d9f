import { compare, type Exact, exactText, rounded } from './exact';
import {
  leastRange,
  minusRange,
  mostRange,
  plusRange,
  type Range,
  timesRange,
  UNKNOWN_AMOUNT,
  upTo,
  ZERO,
} from './range';
import type { RuleTrace } from './trace';

const FEN_A_YUAN = 100;

const same = (a: Exact | undefined, b: Exact | undefined): boolean =>
  a === undefined || b === undefined ? a === b : compare(a, b) === 0;
const text = ({ low, high }: Range): string => `${exactText(low)}…${high ? exactText(high) : ''}`;

function roundedAs(how: string, value: Exact): Exact {
  const direction = how.startsWith('up') ? 'up' : how.startsWith('down') ? 'down' : 'nearest';
  return rounded(value, how.endsWith('Yuan') ? FEN_A_YUAN : 1, direction);
}

/**
 * Computes every number of a trace again from those it names, and says which do not come out, as sentences; nothing
 * means that the trace explains each of its numbers.
 */
export function traceProblems(trace: RuleTrace): string[] {
  const value = (place: number, asker: number): Range => {
    const step = trace[place];
    if (!step || place >= asker)
      throw new RangeError(`step ${asker} is made from ${place}, which is not before it`);
    return step.value;
  };
  const computed = (place: number): Range | undefined => {
    const derivation = trace[place]?.derivation;
    if (!derivation || !('of' in derivation)) return undefined;
    const [a = ZERO, b = ZERO] = derivation.of.map((from) => value(from, place));
    switch (derivation.by) {
      case 'sum':
        return derivation.of.map((from) => value(from, place)).reduce(plusRange, ZERO);
      case 'difference':
        return minusRange(a, b);
      case 'product':
        return timesRange(a, b, derivation.over);
      case 'least':
        return leastRange(a, b);
      case 'most':
        return mostRange(a, b);
      case 'open':
        return upTo(a);
      case 'rounded':
        return {
          low: roundedAs(derivation.how, a.low),
          ...(a.high ? { high: roundedAs(derivation.how, a.high) } : {}),
        };
      default:
        return UNKNOWN_AMOUNT;
    }
  };
  return trace.flatMap((step, place) => {
    const again = computed(place);
    if (!again || (same(again.low, step.value.low) && same(again.high, step.value.high))) return [];
    return [`${step.label}: the trace says ${text(step.value)}, its parts make ${text(again)}`];
  });
}
