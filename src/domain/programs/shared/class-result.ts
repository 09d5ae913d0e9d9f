import type { Figure } from '../../assessment/figure';
import { type Answer, allOf, type Finding } from '../../assessment/finding';
import type { Lack } from '../../assessment/lack';

/** Money that a class pays or pays at most, in fen; a range while something is open. */
export type AmountResult = Figure;

/** What came of one class for the household, or for the person it concerns. */
export interface ClassResult {
  readonly answer: Answer;
  readonly findings: readonly Finding[];
  /** What an open answer waits for. */
  readonly lacks: readonly Lack[];
  /** The person, where the class is for persons. */
  readonly about?: string;
  /** What is paid a month; missing when it is surely not met, and for classes that pay nothing by the month. */
  readonly monthly?: AmountResult;
}

/** The result of a class all of whose conditions must be met. */
export function resultOf(findings: readonly Finding[], about?: string): ClassResult {
  const { answer, lacks } = allOf(findings);
  return { answer, findings, lacks, about };
}

/** The same with what is paid a month, where something is. */
export const paying = (result: ClassResult, monthly: AmountResult | undefined): ClassResult => {
  if (!monthly) return result;
  const { answer, findings, lacks, about } = result;
  return { answer, findings, lacks, about, monthly };
};

export const amountOf = (figure: Figure): AmountResult => figure;
