import type { Calculation } from '../../assessment/calculation';
import type { Figure } from '../../assessment/figure';
import {
  type Answer,
  allOf,
  answerOf,
  type Condition,
  type Finding,
  findingsOf,
} from '../../assessment/finding';
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

/** A result just made, which may still be told what it pays. */
export interface OpenResult extends ClassResult {
  monthly?: AmountResult;
}

/** A result without a trace: looked at as far as the answer needs; the findings are made when somebody reads them. */
class BriefResult<Subject> implements ClassResult {
  monthly?: AmountResult = undefined;

  constructor(
    readonly answer: Answer,
    readonly lacks: readonly Lack[],
    readonly about: string | undefined,
    private readonly conditions: readonly Condition<Subject>[],
    private readonly subject: Subject,
  ) {}

  get findings(): readonly Finding[] {
    return findingsOf(this.conditions, this.subject, this.about);
  }

  /** As it would be with a trace. */
  toJSON(): object {
    const said = { answer: this.answer, findings: this.findings };
    return Object.assign(said, this, { conditions: undefined, subject: undefined });
  }
}

/**
 * The result of a class all of whose conditions must be met. With a trace each is looked at, here.
 */
export function resultOf<Subject>(
  conditions: readonly Condition<Subject>[],
  subject: Subject,
  { isTraced }: Pick<Calculation, 'isTraced'>,
  about?: string,
): OpenResult {
  if (isTraced) {
    const findings = findingsOf(conditions, subject, about);
    const { answer, lacks } = allOf(findings);
    return { answer, findings, lacks, about };
  }
  const { answer, lacks } = answerOf(conditions, subject);
  return new BriefResult(answer, lacks, about, conditions, subject);
}

/** A result just made, with what else the class says. */
export const adding = <More extends object>(result: ClassResult, more: More): ClassResult & More =>
  Object.assign(result, more);

/** A result just made, with what is paid a month, where something is. */
export function paying(result: OpenResult, monthly: AmountResult | undefined): ClassResult {
  if (monthly) result.monthly = monthly;
  return result;
}

export const amountOf = (figure: Figure): AmountResult => figure;
