import type { Calculation } from '../../assessment/calculation';
import type { Figure } from '../../assessment/figure';
import {
  type Answer,
  allOf,
  andAlso,
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

/** A result without a trace: looked at as far as the answer needs; the findings are made when somebody reads them. */
class BriefResult implements ClassResult {
  constructor(
    readonly answer: Answer,
    readonly lacks: readonly Lack[],
    readonly about: string | undefined,
    private readonly look: () => readonly Finding[],
    readonly monthly?: AmountResult,
  ) {}

  get findings(): readonly Finding[] {
    return this.look();
  }

  /** As it would be with a trace. */
  toJSON(): object {
    return Object.assign({ answer: this.answer, findings: this.findings }, this, { look: undefined });
  }
}

/**
 * The result of a class all of whose conditions must be met, those in common with other results after its own. With a
 * trace each is looked at, here and in this order.
 */
export function resultOf<Subject>(
  conditions: readonly Condition<Subject>[],
  subject: Subject,
  { isTraced }: Pick<Calculation, 'isTraced'>,
  about?: string,
  common?: ClassResult,
): ClassResult {
  const look = (): readonly Finding[] => {
    const own = findingsOf(conditions, subject, about);
    return common ? own.concat(common.findings) : own;
  };
  if (isTraced) {
    const findings = look();
    const { answer, lacks } = allOf(findings);
    return { answer, findings, lacks, about };
  }
  const own = answerOf(conditions, subject);
  const { answer, lacks } = common ? andAlso(own, common) : own;
  return new BriefResult(answer, lacks, about, look);
}

/** A result just made, with what else the class says. */
export const adding = <More extends object>(result: ClassResult, more: More): ClassResult & More =>
  Object.assign(result, more);

/** A result just made, with what is paid a month, where something is. */
export const paying = (result: ClassResult, monthly: AmountResult | undefined): ClassResult =>
  monthly ? Object.assign(result, { monthly }) : result;

export const amountOf = (figure: Figure): AmountResult => figure;
