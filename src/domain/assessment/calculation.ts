import { type Fact, UNKNOWN } from '../facts/fact';
import type { Amount } from '../facts/household-facts';
import type { PlainDate } from '../kernel/plain-date';
import type { BenefitParameterName, PaymentRounding } from '../policy/benefit-parameters';
import type { Policy } from '../policy/policy-at';
import type { ParameterTypes } from '../policy/policy-parameter';
import { exact, rounded } from './exact';
import { type Figure, type Naming, type Setting, UNTRACED, untraced, wholeFigure } from './figure';
import { bothLacks, type Lack, NO_LACKS } from './lack';
import { type AgeParameter, type PreparedPolicy, preparedPolicy } from './prepared-policy';
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
import type { Derivation, TraceStep } from './trace';

export { type Figure, MONTHS_A_YEAR, type Naming, type Setting, WHOLE_IN_BASIS_POINTS } from './figure';

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

const factLack = (what: string, about: string | undefined): readonly Lack[] => [
  about === undefined ? { kind: 'fact', what } : { kind: 'fact', what, about },
];

const factDerivation = (fact: Fact<unknown>): Derivation => {
  if (fact.provenance === 'unknown') return { by: 'missing' };
  const { provenance, asOf } = fact;
  return asOf ? { by: 'fact', provenance, asOf } : { by: 'fact', provenance };
};

/** All together; numbers that are known and whole are added up before an amount is made of them. */
function totalOf(figures: readonly Figure[]): Range {
  let whole = 0;
  let others = ZERO;
  for (const { value } of figures)
    if (value.low === value.high && value.low.part === 0) whole += value.low.whole;
    else others = plusRange(others, value);
  return plusRange(others, exactly(exact(whole)));
}

/** One step; what it has not is left out rather than kept as undefined. */
function stepOf(
  { label, unit, article }: Naming,
  about: string | undefined,
  value: Range,
  derivation: Derivation,
): TraceStep {
  if (about === undefined)
    return article ? { label, unit, value, derivation, article } : { label, unit, value, derivation };
  return article
    ? { label, about, unit, value, derivation, article }
    : { label, about, unit, value, derivation };
}

/** A number that follows from the policy alone: one function for all households, made once. */
export type PolicyRule = (calculation: Calculation) => Figure;

/** How many people count. */
interface Size {
  readonly size: Figure;
}
/** How many people count, and the standard for all of them. */
export interface Heads extends Size {
  readonly standardForAll: Figure;
}
/** A number that follows from the policy and from how many people count: made once for each size. */
export type HeadsRule<H extends Size = Heads> = (heads: H, calculation: Calculation) => Figure;

/**
 * The arithmetic of one assessment. Every operation gives a figure and, when a trace is kept, writes down what it was
 * made from: the trace cannot say anything else than what was computed.
 */
export class Calculation {
  /** What was written down; undefined when no trace is kept. */
  readonly steps: readonly TraceStep[] | undefined;
  private readonly writing: TraceStep[] | undefined;
  private readonly policy: PreparedPolicy;
  /** Parameters and what follows from them alone, once they stand in the trace. */
  private readonly written: Map<BenefitParameterName | PolicyRule, Figure> | undefined;

  constructor(
    private readonly from: Policy,
    withTrace: boolean,
  ) {
    this.policy = preparedPolicy(from);
    this.writing = withTrace ? [] : undefined;
    this.steps = this.writing;
    this.written = withTrace ? new Map() : undefined;
  }

  get isTraced(): boolean {
    return this.steps !== undefined;
  }

  /** The same arithmetic for what no trace is to show. */
  untraced(): Calculation {
    return new Calculation(this.from, false);
  }

  /** Writes a step and gives its place. */
  private write(naming: Naming, about: string | undefined, value: Range, derivation: Derivation): number {
    return this.push(stepOf(naming, about, value, derivation));
  }

  private push(step: TraceStep): number {
    return this.writing ? this.writing.push(step) - 1 : UNTRACED;
  }

  /** A whole number that the assessment itself knows: a count, or nothing at all. */
  constant(naming: Naming, value: number, about?: string): Figure {
    const figure = wholeFigure(value);
    return this.steps ? this.counted(naming, figure.value, NO_LACKS, about) : figure;
  }

  /** A count of which only bounds are known, and why. */
  counted(naming: Naming, value: Range, lacks: readonly Lack[], about?: string): Figure {
    const step = this.steps ? this.write(naming, about, value, { by: 'constant' }) : UNTRACED;
    return { value, lacks, step };
  }

  /** An amount that was told. What nobody has told is anything from nothing up. */
  fact(naming: Naming, fact: Fact<Amount>, about?: string): Figure {
    if (!this.steps && fact.provenance !== 'unknown' && typeof fact.value === 'number')
      return wholeFigure(fact.value);
    const value = fact.provenance === 'unknown' ? UNKNOWN_AMOUNT : rangeOf(fact.value);
    const lacks = isKnown(value) ? NO_LACKS : factLack(naming.label, about);
    const step = this.steps ? this.write(naming, about, value, factDerivation(fact)) : UNTRACED;
    return { value, lacks, step };
  }

  /** Something that nobody has told at all: anything from nothing up. */
  unknown(naming: Naming, about?: string): Figure {
    return this.fact(naming, UNKNOWN, about);
  }

  /** A number of the policy; a rate is given as fen a year. A missing one is anything from nothing up. */
  parameter(name: BenefitParameterName): Figure {
    const { figure, step } = this.policy.parameter(name);
    return this.written ? this.once(name, () => ({ ...figure, step: this.push(step) })) : figure;
  }

  /** What a rule makes of the policy alone; the same for every household. */
  ofPolicy(rule: PolicyRule): Figure {
    if (this.written) return this.once(rule, () => rule(this));
    return this.policy.derived(rule) ?? this.policy.derive(rule, rule(this));
  }

  /** What a rule makes of the policy and how many people count; the same for every household of that size. */
  ofHeads<H extends Size>(rule: HeadsRule<H>, heads: H): Figure {
    const { low, high } = heads.size.value;
    if (this.steps || low !== high) return rule(heads, this);
    return (
      this.policy.derivedFor(rule, low.whole) ?? this.policy.deriveFor(rule, low.whole, rule(heads, this))
    );
  }

  private once(what: BenefitParameterName | PolicyRule, make: () => Figure): Figure {
    const before = this.written?.get(what);
    if (before) return before;
    const figure = make();
    this.written?.set(what, figure);
    return figure;
  }

  /** A number that another list of parameters holds, with what the trace is to say of it. */
  given(step: TraceStep, lacks: readonly Lack[]): Figure {
    return { value: step.value, lacks, step: this.push(step) };
  }

  /** A switch or choice of the policy. */
  setting<N extends BenefitParameterName>(name: N): Setting<ParameterTypes[N]> {
    return this.policy.setting(name);
  }

  /** The last day of birth of those who have reached an age of the policy on `on`; undefined where it is not set. */
  bornBy(age: AgeParameter, on: PlainDate): PlainDate | undefined {
    return this.policy.bornBy(age, on);
  }

  sum(naming: Naming, figures: readonly Figure[], about?: string): Figure {
    if (!this.steps && figures.length < 2) return figures[0] ?? wholeFigure(0);
    let lacks = NO_LACKS;
    for (const figure of figures) lacks = bothLacks(lacks, figure.lacks);
    const value = totalOf(figures);
    if (!this.steps) return { value, lacks, step: UNTRACED };
    const of = figures.map(({ step }) => step);
    return { value, lacks, step: this.write(naming, about, value, { by: 'sum', of }) };
  }

  /** a − b, not below zero. */
  difference(naming: Naming, a: Figure, b: Figure, about?: string): Figure {
    return this.ofTwo(naming, 'difference', minusRange(a.value, b.value), a, b, about);
  }

  least(naming: Naming, a: Figure, b: Figure, about?: string): Figure {
    return this.ofTwo(naming, 'least', leastRange(a.value, b.value), a, b, about);
  }

  most(naming: Naming, a: Figure, b: Figure, about?: string): Figure {
    return this.ofTwo(naming, 'most', mostRange(a.value, b.value), a, b, about);
  }

  private ofTwo(
    naming: Naming,
    by: 'difference' | 'least' | 'most',
    value: Range,
    a: Figure,
    b: Figure,
    about: string | undefined,
  ): Figure {
    const lacks = bothLacks(a.lacks, b.lacks);
    if (!this.steps) return untraced(value, lacks, value === b.value ? b : a);
    return { value, lacks, step: this.write(naming, about, value, { by, of: [a.step, b.step] }) };
  }

  /** a × b ÷ over, where b counts something in whole numbers. */
  product(naming: Naming, a: Figure, b: Figure, over = 1, about?: string): Figure {
    const value = timesRange(a.value, b.value, over);
    const lacks = bothLacks(a.lacks, b.lacks);
    if (!this.steps) return untraced(value, lacks, a);
    return {
      value,
      lacks,
      step: this.write(naming, about, value, { by: 'product', of: [a.step, b.step], over }),
    };
  }

  /** Between nothing and all of `figure`, because of what `lacks` names. */
  open(naming: Naming, whole: Figure, lacks: readonly Lack[], about?: string): Figure {
    const value = upTo(whole.value);
    const step = this.steps ? this.write(naming, about, value, { by: 'open', of: [whole.step] }) : UNTRACED;
    return { value, lacks: bothLacks(whole.lacks, lacks), step };
  }

  /** Rounded as a payment is, once: as the policy rounds allowances, or by another of its choices. */
  payment(
    naming: Naming,
    unrounded: Figure,
    { value: how, lacks }: Setting<PaymentRounding> = this.setting('paymentRounding'),
  ): Figure {
    if (how === undefined) return { ...unrounded, lacks: bothLacks(unrounded.lacks, lacks) };
    const [unit, direction] = ROUNDING[how];
    const { low, high } = unrounded.value;
    const roundedLow = rounded(low, unit, direction);
    const roundedHigh = high && (high === low ? roundedLow : rounded(high, unit, direction));
    const value: Range = roundedHigh ? { low: roundedLow, high: roundedHigh } : { low: roundedLow };
    const step = this.steps
      ? this.write(naming, undefined, value, { by: 'rounded', of: [unrounded.step], how })
      : UNTRACED;
    return { value, lacks: unrounded.lacks, step };
  }
}
