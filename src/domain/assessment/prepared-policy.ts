import { type PlainDate, yearsBefore } from '../kernel/plain-date';
import { BENEFIT_PARAMETERS, type BenefitParameterName } from '../policy/benefit-parameters';
import type { FoundValue, Policy } from '../policy/policy-at';
import type { ParameterTypes } from '../policy/policy-parameter';
import { exact } from './exact';
import { type Figure, MONTHS_A_YEAR, type Setting, UNTRACED } from './figure';
import { type Lack, NO_LACKS } from './lack';
import { exactly, type Range, UNKNOWN_AMOUNT } from './range';
import type { FigureUnit, TraceStep } from './trace';

/** A number of the policy as every assessment under it sees it. */
export interface PreparedParameter {
  /** As it is without a trace. */
  readonly figure: Figure;
  /** What a trace says of it. */
  readonly step: TraceStep;
}

/** The parameters that are an age. */
export type AgeParameter = Extract<
  BenefitParameterName,
  | 'adultAge'
  | 'supplementElderAge'
  | 'extremeHardshipElderAge'
  | 'extremeHardshipMinorAge'
  | 'obligorElderAge'
  | 'obligorIncomeTestedAge'
>;

/** Who was born up to this day has an age on another; undefined where the policy does not set it. */
interface Birthdays {
  readonly on: PlainDate;
  readonly bornBy: PlainDate | undefined;
}

const UNITS: Readonly<Record<string, FigureUnit>> = {
  rate: 'fenAYear',
  cap: 'fenAYear',
  basisPoints: 'basisPoints',
  months: 'months',
  limit: 'months',
  years: 'years',
  count: 'count',
  fen: 'fen',
};

/** A rate as fen a year, any other number as it stands, the number that a limit names; no limit has no upper bound. */
function numberOf(value: unknown): Range | undefined {
  if (typeof value === 'number') return exactly(exact(value));
  if (typeof value !== 'object' || value === null) return undefined;
  if ('below' in value) return numberOf(value.below);
  if (!('fen' in value) || !('per' in value)) return undefined;
  const { fen, per } = value as { fen: number; per: 'month' | 'year' };
  return exactly(exact(per === 'year' ? fen : fen * MONTHS_A_YEAR));
}

const missing = (name: BenefitParameterName): readonly Lack[] => [
  { kind: 'parameter', what: BENEFIT_PARAMETERS[name][1], name },
];

function prepare(name: BenefitParameterName, policy: Policy): PreparedParameter {
  const found = policy.find(name);
  const [unit, label] = BENEFIT_PARAMETERS[name];
  const value = (found && numberOf(found.value)) ?? UNKNOWN_AMOUNT;
  const named = { label, unit: UNITS[unit] ?? 'count', value } as const;
  if (!found)
    return {
      figure: { value, lacks: missing(name), step: UNTRACED },
      step: { ...named, derivation: { by: 'missing', name } },
    };
  const { region, effectiveFrom, confidence, source } = found;
  return {
    figure: { value, lacks: NO_LACKS, step: UNTRACED },
    step: {
      ...named,
      derivation: { by: 'parameter', name, region, effectiveFrom, confidence },
      article: source,
    },
  };
}

/** The numbers and settings of one policy, each worked out when it is first asked for and then kept for all households. */
export class PreparedPolicy {
  private readonly policy: Policy;
  private readonly parameters = new Map<BenefitParameterName, PreparedParameter>();
  private readonly settings = new Map<BenefitParameterName, Setting<unknown>>();
  private readonly birthdays = new Map<AgeParameter, Birthdays>();
  private readonly ofRules = new Map<object, Figure>();
  private readonly ofHeads = new Map<object, (Figure | undefined)[]>();

  constructor(policy: Policy) {
    this.policy = policy;
  }

  parameter(name: BenefitParameterName): PreparedParameter {
    let parameter = this.parameters.get(name);
    if (!parameter) {
      parameter = prepare(name, this.policy);
      this.parameters.set(name, parameter);
    }
    return parameter;
  }

  setting<N extends BenefitParameterName>(name: N): Setting<ParameterTypes[N]> {
    let setting = this.settings.get(name);
    if (!setting) {
      const found: FoundValue<ParameterTypes[N]> | undefined = this.policy.find(name);
      setting = found ? { value: found.value, lacks: NO_LACKS } : { value: undefined, lacks: missing(name) };
      this.settings.set(name, setting);
    }
    return setting as Setting<ParameterTypes[N]>;
  }

  /** The last day of birth of those who have completed the years of `age` on `on`; undefined where it is not set. */
  bornBy(age: AgeParameter, on: PlainDate): PlainDate | undefined {
    const before = this.birthdays.get(age);
    if (before?.on === on) return before.bornBy;
    const { value: years } = this.setting(age);
    const bornBy = years === undefined ? undefined : yearsBefore(on, years);
    this.birthdays.set(age, { on, bornBy });
    return bornBy;
  }

  /** What `rule` made of the policy alone, without a trace; undefined until it was asked. */
  derived(rule: object): Figure | undefined {
    return this.ofRules.get(rule);
  }

  /** Keeps what `rule` made, and gives it back. */
  derive(rule: object, figure: Figure): Figure {
    this.ofRules.set(rule, figure);
    return figure;
  }

  /** The same for so many heads. */
  derivedFor(rule: object, heads: number): Figure | undefined {
    return this.ofHeads.get(rule)?.[heads];
  }

  deriveFor(rule: object, heads: number, figure: Figure): Figure {
    const before = this.ofHeads.get(rule) ?? [];
    before[heads] = figure;
    this.ofHeads.set(rule, before);
    return figure;
  }
}

const PREPARED = new WeakMap<Policy, PreparedPolicy>();

/** The same for the same policy: one is prepared once, however many households are assessed under it. */
export function preparedPolicy(policy: Policy): PreparedPolicy {
  let prepared = PREPARED.get(policy);
  if (!prepared) {
    prepared = new PreparedPolicy(policy);
    PREPARED.set(policy, prepared);
  }
  return prepared;
}
