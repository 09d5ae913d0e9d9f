/** One measured figure; printed as one JSON object a line. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** value ÷ what it is set beside, measured in the same run. */
  readonly ratio?: number;
  readonly beside?: string;
  /** Present when a budget of docs/architecture.md is missed. */
  readonly missed?: true;
}

export type Print = (figure: Figure) => void;

/** Rounds to three significant digits: more is noise. */
export const rounded = (value: number): number => Number(value.toPrecision(3));

/** `{ missed: true }` when the budget does not hold. */
export const budget = (holds: boolean): { missed?: true } => (holds ? {} : { missed: true });

/** The middle value. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
