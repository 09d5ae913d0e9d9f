import type { Constraints, FieldConstraint } from './constraints';
import type { SortOrder } from './field-values';
import type { KeyOrdered, KeyRange } from './index-table';
import { bracketOf, encodeValue, invert, successor } from './key-encoding';

/** How the candidates of a query are read. Without an index: all documents in the order they were added. */
export interface Plan {
  readonly index?: KeyOrdered;
  readonly ranges: readonly PlannedRange[];
  readonly reversed: boolean;
  /** Reading in key order (ranges merged) gives the order asked for. */
  readonly isSorted: boolean;
  /** … but only when the ranges are read side by side. */
  readonly merges: boolean;
  /** Every document in the ranges matches: the predicate need not be asked. */
  readonly isExact: boolean;
}

export interface PlannedRange extends KeyRange {
  /** How many bytes of a key say nothing about the order, because the whole range shares them. */
  readonly prefixLength: number;
}

/** More point look-ups than this are not worth planning. */
const MAX_RANGES = 2000;
/** Beyond this many ranges, sorting in memory beats merging. */
const MAX_MERGED = 64;

/**
 * Chooses the index that narrows the candidates best; of equals, one that also gives the order.
 * `isLimited` says that only a first part of the ordered result is wanted: then an index is worth
 * reading for its order alone.
 */
export function planQuery(
  indexes: readonly KeyOrdered[],
  constraints: Constraints,
  order: SortOrder,
  isLimited: boolean,
): Plan {
  let best: Plan = {
    ranges: [],
    reversed: false,
    isSorted: order.length === 0,
    merges: false,
    isExact: constraints.isComplete && constraints.fields.size === 0,
  };
  let bestScore = 0;
  for (const index of indexes) {
    const plan = new IndexPlanner(index, constraints, order).plan();
    if (plan.score > bestScore && (plan.narrows || (isLimited && order.length > 0))) {
      best = plan;
      bestScore = plan.score;
    }
  }
  return best;
}

class IndexPlanner {
  constructor(
    private readonly index: KeyOrdered,
    private readonly constraints: Constraints,
    private readonly order: SortOrder,
  ) {}

  plan(): Plan & { score: number; narrows: boolean } {
    const prefixes = this.prefixes();
    const fieldsUsed = prefixes.depth;
    const bounded = this.boundedField(fieldsUsed);
    const ranges = prefixes.keys.map((prefix) => this.range(prefix, fieldsUsed, bounded));
    const direction = this.sortDirection(fieldsUsed, bounded !== undefined, ranges.length);
    const narrows = fieldsUsed > 0 || bounded !== undefined;
    const unique = this.index.isUnique && fieldsUsed === this.index.keys.length;
    return {
      index: this.index,
      ranges,
      reversed: direction === -1,
      isSorted: direction !== undefined,
      merges: direction !== undefined && this.order.length > 0 && ranges.length > 1,
      isExact: this.isExact(fieldsUsed, bounded),
      narrows,
      score:
        (unique ? 1000 : 0) +
        fieldsUsed * 10 +
        (bounded ? 5 : 0) +
        (direction !== undefined && this.order.length > 0 ? 3 : 0),
    };
  }

  /** All combinations of the values demanded of the leading fields. */
  private prefixes(): { keys: Buffer[]; depth: number } {
    let keys: Buffer[] = [Buffer.alloc(0)];
    let depth = 0;
    for (const [field, direction] of this.index.keys) {
      const values = this.constraints.fields.get(field)?.equal;
      if (!values || keys.length * values.length > MAX_RANGES) break;
      const parts = new Map(
        values.map((value) => [encodeValue(value).toString('latin1'), encodeValue(value)]),
      );
      keys = keys.flatMap((key) =>
        [...parts.values()].map((part) => Buffer.concat([key, direction === 1 ? part : invert(part)])),
      );
      depth++;
    }
    return { keys, depth };
  }

  /** The field after the prefix, when bounds are set on it. */
  private boundedField(depth: number): FieldConstraint | undefined {
    const field = this.index.keys[depth]?.[0];
    const constraint = field === undefined ? undefined : this.constraints.fields.get(field);
    return constraint && (constraint.low || constraint.high) ? constraint : undefined;
  }

  private range(prefix: Buffer, depth: number, bounded: FieldConstraint | undefined): PlannedRange {
    const prefixLength = prefix.length;
    if (!bounded) {
      if (prefixLength === 0) return { low: prefix, high: Buffer.of(0xff), prefixLength };
      return { low: prefix, high: successor(prefix), prefixLength };
    }
    const { low, high } = boundsOf(bounded, this.index.isMultikey);
    const within = (bytes: Buffer) => Buffer.concat([prefix, bytes]);
    if (this.index.keys[depth]?.[1] === 1) return { low: within(low), high: within(high), prefixLength };
    return { low: within(successor(invert(high))), high: within(successor(invert(low))), prefixLength };
  }

  /** 1 or -1 when reading the index that way gives the order asked for. */
  private sortDirection(depth: number, isBounded: boolean, ranges: number): 1 | -1 | undefined {
    if (this.order.length === 0) return 1;
    if (ranges > MAX_MERGED || (this.index.isMultikey && isBounded)) return undefined;
    const pinned = this.index.isMultikey ? new Set<string>() : this.pinnedFields(depth);
    let direction: 1 | -1 | undefined;
    let position = depth;
    for (const [field, wanted] of this.order) {
      if (pinned.has(field)) continue;
      const key = this.index.keys[position++];
      if (!key || key[0] !== field) return undefined;
      const needed = key[1] === wanted ? 1 : -1;
      if (direction !== undefined && direction !== needed) return undefined;
      direction = needed;
    }
    return direction ?? 1;
  }

  /** Fields of the prefix with one value only: in an index without arrays, all candidates have that value. */
  private pinnedFields(depth: number): Set<string> {
    const prefix = this.index.keys.slice(0, depth).map(([field]) => field);
    return new Set(prefix.filter((field) => this.constraints.fields.get(field)?.equal?.length === 1));
  }

  private isExact(depth: number, bounded: FieldConstraint | undefined): boolean {
    const { fields, isComplete } = this.constraints;
    const used = depth + (bounded ? 1 : 0);
    if (!isComplete || fields.size !== used) return false;
    if (bounded?.equal || (bounded?.low && bounded.high && this.index.isMultikey)) return false;
    const isPlain = [...fields].every(([field, { equal, low, high }]) => {
      return !field.includes('.') && !(equal && (low || high));
    });
    return isPlain;
  }
}

/**
 * Bytes between which the bounded values lie, in ascending order. Different elements of an array may fulfil
 * the two bounds, so over arrays only one of them narrows.
 */
function boundsOf({ low, high }: FieldConstraint, isMultikey: boolean): KeyRange {
  const any = low ?? high;
  if (!any) throw new Error('a bounded field has a bound');
  const bracket = bracketOf(any.value);
  const usesHigh = high && !(isMultikey && low);
  return {
    low: low ? edge(low.value, low.inclusive) : bracket.low,
    high: usesHigh ? edge(high.value, !high.inclusive) : bracket.high,
  };
}

/** The first bytes at the value, or the first after it. */
function edge(value: unknown, at: boolean): Buffer {
  const bytes = encodeValue(value);
  return at ? bytes : successor(bytes);
}
