import type { Provenance } from '../facts/fact';
import type { LegalReference } from '../kernel/legal-reference';
import type { PlainDate } from '../kernel/plain-date';
import type { Confidence, ParameterName } from '../policy/policy-parameter';
import type { Range } from './range';

/** What a number counts. Amounts are fen a year until the payment, which is fen a month. */
export type FigureUnit =
  | 'fenAYear'
  | 'fenAMonth'
  | 'fen'
  | 'people'
  | 'months'
  | 'years'
  | 'basisPoints'
  | 'count';

/** Where a number comes from: a fact, a parameter, or other numbers of the same trace by their place in it. */
export type Derivation =
  | { readonly by: 'fact'; readonly provenance: Provenance; readonly asOf?: PlainDate }
  | { readonly by: 'constant' }
  | {
      readonly by: 'parameter';
      readonly name: ParameterName;
      readonly region: string;
      readonly effectiveFrom: PlainDate;
      readonly confidence: Confidence;
    }
  /** Nobody has set the parameter, or nobody has told the fact. */
  | { readonly by: 'missing'; readonly name?: ParameterName }
  | { readonly by: 'sum' | 'least' | 'most'; readonly of: readonly number[] }
  /** The first less the second, not below zero. */
  | { readonly by: 'difference'; readonly of: readonly [number, number] }
  /** The first times the second, divided by `over`. */
  | { readonly by: 'product'; readonly of: readonly [number, number]; readonly over: number }
  /** Between nothing and all of it: whether it counts is open. */
  | { readonly by: 'open'; readonly of: readonly [number] }
  | { readonly by: 'rounded'; readonly of: readonly [number]; readonly how: string };

/** One number of an assessment with everything that made it (适用规则记录). */
export interface TraceStep {
  /** What it is, in Chinese. */
  readonly label: string;
  /** The person it concerns; missing where it concerns the household. */
  readonly about?: string;
  readonly unit: FigureUnit;
  readonly value: Range;
  readonly derivation: Derivation;
  readonly article?: LegalReference;
}

/** Every number of an assessment, each after those it was made from. */
export type RuleTrace = readonly TraceStep[];
