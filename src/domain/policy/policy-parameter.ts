import type { LegalReference } from '../kernel/legal-reference';
import type { PlainDate } from '../kernel/plain-date';

/** How far a value can be trusted: the law's own text, an official copy, a report, or a sample that waits for checking (待核实). */
export type Confidence = 'law' | 'official-copy' | 'report' | 'sample';

/** One value of a parameter with its two dates and its source. */
export interface ParameterValue<T> {
  readonly value: T;
  /** The first day it applies (执行日). */
  readonly effectiveFrom: PlainDate;
  /** The day it came into force or was published (施行日); before that day nobody could know it. */
  readonly inForceFrom: PlainDate;
  readonly source: LegalReference;
  readonly confidence: Confidence;
  readonly lastVerifiedOn: PlainDate;
}

/** A number or switch of the rules (政策参数) for one region: nation `''`, or a division code. */
export interface PolicyParameter<T> {
  readonly name: string;
  readonly region: string;
  readonly unit: 'workingDays';
  /** Oldest first. */
  readonly values: readonly ParameterValue<T>[];
}
