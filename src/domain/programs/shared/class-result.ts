import type { Calculation } from '../../assessment/calculation';
import type { Figure } from '../../assessment/figure';
import {
  type Answer,
  allOf,
  answerOf,
  type Condition,
  type Finding,
  findingsOf,
  type Judgement,
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

/**
 * A result without a trace: the conditions are looked at as far as the answer needs, and one by one only when somebody
 * reads the findings.
 */
abstract class ResultOnDemand implements ClassResult {
  readonly about: string | undefined;
  #judgement: Judgement | undefined;
  #findings: readonly Finding[] | undefined;

  constructor(about: string | undefined) {
    this.about = about;
  }

  protected abstract judge(): Judgement;
  protected abstract look(): readonly Finding[];

  get answer(): Answer {
    this.#judgement ??= this.judge();
    return this.#judgement.answer;
  }

  get lacks(): readonly Lack[] {
    this.#judgement ??= this.judge();
    return this.#judgement.lacks;
  }

  get findings(): readonly Finding[] {
    this.#findings ??= this.look();
    return this.#findings;
  }

  /** As it would be with a trace: what is read on demand and what stands in the fields. */
  toJSON(): object {
    const { answer, findings, lacks } = this;
    return Object.assign({ answer, findings, lacks }, this);
  }
}

class OfConditions<Subject> extends ResultOnDemand {
  readonly #conditions: readonly Condition<Subject>[];
  readonly #subject: Subject;

  constructor(conditions: readonly Condition<Subject>[], subject: Subject, about: string | undefined) {
    super(about);
    this.#conditions = conditions;
    this.#subject = subject;
  }

  protected judge(): Judgement {
    return answerOf(this.#conditions, this.#subject);
  }

  protected look(): readonly Finding[] {
    return findingsOf(this.#conditions, this.#subject, this.about);
  }
}

class OfBoth extends ResultOnDemand {
  readonly #first: ClassResult;
  readonly #second: ClassResult;

  constructor(first: ClassResult, second: ClassResult) {
    super(first.about);
    this.#first = first;
    this.#second = second;
  }

  protected judge(): Judgement {
    return this.#first.answer === 'notMet' ? this.#first : allOf([this.#first, this.#second]);
  }

  protected look(): readonly Finding[] {
    return [...this.#first.findings, ...this.#second.findings];
  }
}

/** The result of a class all of whose conditions must be met. With a trace each is looked at, here and in this order. */
export function resultOf<Subject>(
  conditions: readonly Condition<Subject>[],
  subject: Subject,
  { isTraced }: Pick<Calculation, 'isTraced'>,
  about?: string,
): ClassResult {
  if (!isTraced) return new OfConditions(conditions, subject, about);
  const findings = findingsOf(conditions, subject, about);
  const { answer, lacks } = allOf(findings);
  return { answer, findings, lacks, about };
}

/** The result of a class when both must be met, for the person of the first. */
export function bothOf(
  first: ClassResult,
  second: ClassResult,
  { isTraced }: Pick<Calculation, 'isTraced'>,
): ClassResult {
  if (!isTraced) return new OfBoth(first, second);
  const { answer, lacks } = allOf([first, second]);
  return { answer, findings: [...first.findings, ...second.findings], lacks, about: first.about };
}

/** A result just made, with what else the class says. */
export const adding = <More extends object>(result: ClassResult, more: More): ClassResult & More =>
  Object.assign(result, more);

/** The same with what is paid a month, where something is. */
export const paying = (result: ClassResult, monthly: AmountResult | undefined): ClassResult =>
  monthly ? adding(result, { monthly }) : result;

export const amountOf = (figure: Figure): AmountResult => figure;
