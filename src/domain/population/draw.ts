import { type Fact, type KnownFact, UNKNOWN } from '../facts/fact';
import { type Random, randomOf } from './random';
import { sharedFact } from './shared-facts';

/** Values with how often each comes, in ten-thousandths; together ten thousand. */
export type Distribution<T> = readonly (readonly [value: T, share: number])[];
/** From the first up to the second, both included, all alike. */
export type Span = readonly [least: number, most: number];

export const WHOLE = 10_000;
const FEN_A_YUAN = 100;

/** Draws for one household. The order of the draws is part of what a seed means. */
export class Draw {
  readonly #random: Random;

  constructor(seed: number, index: number) {
    this.#random = randomOf(seed, index);
  }

  /** True in `share` ten-thousandths of all draws. */
  chance(share: number): boolean {
    return this.#random.next() * WHOLE < share;
  }

  /** A whole number of the span. */
  whole([least, most]: Span): number {
    return least + Math.floor(this.#random.next() * (most - least + 1));
  }

  /** Whole yuan of the span, in fen. */
  yuan(span: Span): number {
    return this.whole(span) * FEN_A_YUAN;
  }

  /** One value, by the shares. Throws where there is none. */
  pick<T>(distribution: Distribution<T>): T {
    let rest = this.#random.next() * WHOLE;
    for (const [value, share] of distribution) {
      if (rest < share) return value;
      rest -= share;
    }
    const last = distribution.at(-1);
    if (!last) throw new RangeError('a distribution without values');
    return last[0];
  }
}

/** How much of one household is known, and how: facts are told through it, and some stay unknown. */
export class Knowledge {
  readonly #draw: Draw;
  readonly #provenance: KnownFact<unknown>['provenance'];
  readonly #unknownShare: number;

  constructor(draw: Draw, provenance: KnownFact<unknown>['provenance'], unknownShare: number) {
    this.#draw = draw;
    this.#provenance = provenance;
    this.#unknownShare = unknownShare;
  }

  /** The value as a fact; unknown in the household's share of unknown facts. */
  of<T>(value: T): Fact<T> {
    if (this.#unknownShare > 0 && this.#draw.chance(this.#unknownShare)) return UNKNOWN;
    return sharedFact(value, this.#provenance);
  }
}
