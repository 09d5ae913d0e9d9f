import { type Fact, UNKNOWN } from '../facts/fact';
import type { Amount } from '../facts/household-facts';
import type { LegalReference } from '../kernel/legal-reference';
import {
  BENEFIT_PARAMETERS,
  type BenefitParameterName,
  type PaymentRounding,
} from '../policy/benefit-parameters';
import type { FoundValue, Policy } from '../policy/policy-at';
import type { ParameterTypes } from '../policy/policy-parameter';
import { exact, rounded } from './exact';
import { bothLacks, type Lack, NO_LACKS } from './lack';
import {
  exactly,
  isKnown,
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
import type { Derivation, FigureUnit, TraceStep } from './trace';

/** A number of the assessment: what is known about it, what it waits for, and its place in the trace. */
export interface Figure {
  readonly value: Range;
  readonly lacks: readonly Lack[];
  /** −1 when no trace is kept. */
  readonly step: number;
}

/** The place of a number when no trace is kept. */
const UNTRACED = -1;

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

const UNITS: Readonly<Record<string, FigureUnit>> = {
  rate: 'fenAYear',
  cap: 'fenAYear',
  basisPoints: 'basisPoints',
  months: 'months',
  years: 'years',
  count: 'count',
  fen: 'fen',
};
export const MONTHS_A_YEAR = 12;
/** A share of one in basis points (万分之一). */
export const WHOLE_IN_BASIS_POINTS = 10_000;
const FEN_A_YUAN = 100;
const ROUNDING: Readonly<
  Record<PaymentRounding, readonly [unit: number, direction: 'up' | 'down' | 'nearest']>
> = {
  upToYuan: [FEN_A_YUAN, 'up'],
  nearestYuan: [FEN_A_YUAN, 'nearest'],
  upToFen: [1, 'up'],
  nearestFen: [1, 'nearest'],
  downToFen: [1, 'down'],
};

const rangeOf = (amount: Amount): Range => {
  if (typeof amount === 'number') return exactly(exact(amount));
  return amount.most === undefined
    ? { low: exact(amount.least) }
    : { low: exact(amount.least), high: exact(amount.most) };
};

/** A rate as fen a year, any other number as it stands; no limit has no upper bound. */
function numberOf(value: unknown): Range | undefined {
  if (typeof value === 'number') return exactly(exact(value));
  if (typeof value !== 'object' || value === null || !('fen' in value) || !('per' in value)) return undefined;
  const { fen, per } = value as { fen: number; per: 'month' | 'year' };
  return exactly(exact(per === 'year' ? fen : fen * MONTHS_A_YEAR));
}

const ofTwo = (value: Range, a: Figure, b: Figure): Figure => ({
  value,
  lacks: bothLacks(a.lacks, b.lacks),
  step: UNTRACED,
});

/**
 * The arithmetic of one assessment. Every operation gives a figure and, when a trace is kept, writes down what it was
 * made from: the trace cannot say anything else than what was computed.
 */
export class Calculation {
  readonly #policy: Policy;
  readonly #steps: TraceStep[] | undefined;
  readonly #parameters = new Map<BenefitParameterName, Figure>();

  constructor(policy: Policy, withTrace: boolean) {
    this.#policy = policy;
    this.#steps = withTrace ? [] : undefined;
  }

  /** What was written down; undefined when no trace is kept. */
  get steps(): readonly TraceStep[] | undefined {
    return this.#steps;
  }

  #record(
    steps: TraceStep[],
    { label, unit, article }: Naming,
    about: string | undefined,
    { value, lacks }: Pick<Figure, 'value' | 'lacks'>,
    derivation: Derivation,
  ): Figure {
    steps.push({
      label,
      ...(about === undefined ? {} : { about }),
      unit,
      value,
      derivation,
      ...(article ? { article } : {}),
    });
    return { value, lacks, step: steps.length - 1 };
  }

  /** A whole number that the assessment itself knows: a count, or nothing at all. */
  constant(naming: Naming, value: number, about?: string): Figure {
    return this.counted(naming, value === 0 ? ZERO : exactly(exact(value)), NO_LACKS, about);
  }

  /** A count of which only bounds are known, and why. */
  counted(naming: Naming, value: Range, lacks: readonly Lack[], about?: string): Figure {
    const figure = { value, lacks, step: UNTRACED };
    return this.#steps ? this.#record(this.#steps, naming, about, figure, { by: 'constant' }) : figure;
  }

  /** An amount that was told. What nobody has told is anything from nothing up. */
  fact(naming: Naming, fact: Fact<Amount>, about?: string): Figure {
    const value = 'value' in fact ? rangeOf(fact.value) : UNKNOWN_AMOUNT;
    const lacks: readonly Lack[] = isKnown(value)
      ? NO_LACKS
      : [{ kind: 'fact', what: naming.label, ...(about === undefined ? {} : { about }) }];
    const figure = { value, lacks, step: UNTRACED };
    if (!this.#steps) return figure;
    const derivation: Derivation =
      fact.provenance === 'unknown'
        ? { by: 'missing' }
        : { by: 'fact', provenance: fact.provenance, ...(fact.asOf ? { asOf: fact.asOf } : {}) };
    return this.#record(this.#steps, naming, about, figure, derivation);
  }

  /** Something that nobody has told at all: anything from nothing up. */
  unknown(naming: Naming, about?: string): Figure {
    return this.fact(naming, UNKNOWN, about);
  }

  /** A number of the policy; a rate is given as fen a year. A missing one is anything from nothing up. */
  parameter(name: BenefitParameterName): Figure {
    const before = this.#parameters.get(name);
    if (before) return before;
    const figure = this.#parameterAnew(name);
    this.#parameters.set(name, figure);
    return figure;
  }

  #parameterAnew(name: BenefitParameterName): Figure {
    const found = this.#policy.find(name);
    const [unit, label] = BENEFIT_PARAMETERS[name];
    const figure: Figure = {
      value: (found && numberOf(found.value)) ?? UNKNOWN_AMOUNT,
      lacks: found ? NO_LACKS : [{ kind: 'parameter', what: label, name }],
      step: UNTRACED,
    };
    if (!this.#steps) return figure;
    const naming: Naming = {
      label,
      unit: UNITS[unit] ?? 'count',
      ...(found ? { article: found.source } : {}),
    };
    if (!found) return this.#record(this.#steps, naming, undefined, figure, { by: 'missing', name });
    const { region, effectiveFrom, confidence } = found;
    const derivation: Derivation = { by: 'parameter', name, region, effectiveFrom, confidence };
    return this.#record(this.#steps, naming, undefined, figure, derivation);
  }

  /** A switch or choice of the policy. */
  setting<N extends BenefitParameterName>(name: N): Setting<ParameterTypes[N]> {
    const found: FoundValue<ParameterTypes[N]> | undefined = this.#policy.find(name);
    if (found) return { value: found.value, lacks: NO_LACKS };
    return {
      value: undefined,
      lacks: [{ kind: 'parameter', what: BENEFIT_PARAMETERS[name][1], name }],
    };
  }

  sum(naming: Naming, figures: readonly Figure[], about?: string): Figure {
    let value = ZERO;
    let lacks = NO_LACKS;
    for (const figure of figures) {
      value = plusRange(value, figure.value);
      lacks = bothLacks(lacks, figure.lacks);
    }
    const figure = { value, lacks, step: UNTRACED };
    if (!this.#steps) return figure;
    const of = figures.map(({ step }) => step);
    return this.#record(this.#steps, naming, about, figure, { by: 'sum', of });
  }

  /** a − b, not below zero. */
  difference(naming: Naming, a: Figure, b: Figure, about?: string): Figure {
    const figure = ofTwo(minusRange(a.value, b.value), a, b);
    if (!this.#steps) return figure;
    return this.#record(this.#steps, naming, about, figure, { by: 'difference', of: [a.step, b.step] });
  }

  /** a × b ÷ over, where b counts something in whole numbers. */
  product(naming: Naming, a: Figure, b: Figure, over = 1, about?: string): Figure {
    const figure = ofTwo(timesRange(a.value, b.value, over), a, b);
    if (!this.#steps) return figure;
    return this.#record(this.#steps, naming, about, figure, { by: 'product', of: [a.step, b.step], over });
  }

  least(naming: Naming, a: Figure, b: Figure, about?: string): Figure {
    const figure = ofTwo(leastRange(a.value, b.value), a, b);
    if (!this.#steps) return figure;
    return this.#record(this.#steps, naming, about, figure, { by: 'least', of: [a.step, b.step] });
  }

  most(naming: Naming, a: Figure, b: Figure, about?: string): Figure {
    const figure = ofTwo(mostRange(a.value, b.value), a, b);
    if (!this.#steps) return figure;
    return this.#record(this.#steps, naming, about, figure, { by: 'most', of: [a.step, b.step] });
  }

  /** Between nothing and all of `figure`, because of what `lacks` names. */
  open(naming: Naming, whole: Figure, lacks: readonly Lack[], about?: string): Figure {
    const figure = { value: upTo(whole.value), lacks: bothLacks(whole.lacks, lacks), step: UNTRACED };
    if (!this.#steps) return figure;
    return this.#record(this.#steps, naming, about, figure, { by: 'open', of: [whole.step] });
  }

  /** Rounded as a payment is, once. */
  payment(naming: Naming, unrounded: Figure): Figure {
    const { value: how, lacks } = this.setting('paymentRounding');
    if (how === undefined) return { ...unrounded, lacks: bothLacks(unrounded.lacks, lacks) };
    const [unit, direction] = ROUNDING[how];
    const { low, high } = unrounded.value;
    const roundedLow = rounded(low, unit, direction);
    const value: Range = high
      ? { low: roundedLow, high: high === low ? roundedLow : rounded(high, unit, direction) }
      : { low: roundedLow };
    const figure = { value, lacks: unrounded.lacks, step: UNTRACED };
    if (!this.#steps) return figure;
    return this.#record(this.#steps, naming, undefined, figure, { by: 'rounded', of: [unrounded.step], how });
  }
}
