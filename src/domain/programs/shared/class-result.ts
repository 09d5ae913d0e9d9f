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

/** Conditions that several results have in common: with a trace looked at now, else when a result needs them; once. */
export class CommonConditions<Subject> {
  private readonly conditions: readonly Condition<Subject>[];
  private readonly subject: Subject;
  private judged: Judgement | undefined;
  private found: readonly Finding[] | undefined;

  constructor(
    conditions: readonly Condition<Subject>[],
    subject: Subject,
    { isTraced }: Pick<Calculation, 'isTraced'>,
  ) {
    this.conditions = conditions;
    this.subject = subject;
    if (isTraced) this.found = findingsOf(conditions, subject);
  }

  get judgement(): Judgement {
    this.judged ??= this.found ? allOf(this.found) : answerOf(this.conditions, this.subject);
    return this.judged;
  }

  get findings(): readonly Finding[] {
    this.found ??= findingsOf(this.conditions, this.subject);
    return this.found;
  }
}
type Common = Pick<CommonConditions<unknown>, 'judgement' | 'findings'>;

/** A result without a trace: looked at as far as the answer needs, and one by one only when somebody reads the findings. */
class BriefResult<Subject> implements ClassResult {
  readonly answer: Answer;
  readonly lacks: readonly Lack[];
  readonly about: string | undefined;
  monthly: AmountResult | undefined;
  readonly #conditions: readonly Condition<Subject>[];
  readonly #subject: Subject;
  readonly #common: Common | undefined;
  #findings: readonly Finding[] | undefined;

  constructor(
    conditions: readonly Condition<Subject>[],
    subject: Subject,
    about: string | undefined,
    common: Common | undefined,
  ) {
    const own = answerOf(conditions, subject);
    const { answer, lacks } = common && own.answer !== 'notMet' ? andAlso(own, common.judgement) : own;
    this.answer = answer;
    this.lacks = lacks;
    this.about = about;
    this.monthly = undefined;
    this.#conditions = conditions;
    this.#subject = subject;
    this.#common = common;
  }

  get findings(): readonly Finding[] {
    this.#findings ??= withCommon(findingsOf(this.#conditions, this.#subject, this.about), this.#common);
    return this.#findings;
  }

  /** As it would be with a trace. */
  toJSON(): object {
    const { answer, findings, lacks } = this;
    return Object.assign({ answer, findings, lacks }, this);
  }
}

const withCommon = (findings: readonly Finding[], common: Common | undefined): readonly Finding[] =>
  common ? [...findings, ...common.findings] : findings;

/**
 * The result of a class all of whose conditions must be met, those in common with other results after its own. With a
 * trace each is looked at, here and in this order.
 */
export function resultOf<Subject>(
  conditions: readonly Condition<Subject>[],
  subject: Subject,
  { isTraced }: Pick<Calculation, 'isTraced'>,
  about?: string,
  common?: Common,
): ClassResult {
  if (!isTraced) return new BriefResult(conditions, subject, about, common);
  const findings = withCommon(findingsOf(conditions, subject, about), common);
  const { answer, lacks } = allOf(findings);
  return { answer, findings, lacks, about };
}

/** A result just made, with what else the class says. */
export const adding = <More extends object>(result: ClassResult, more: More): ClassResult & More =>
  Object.assign(result, more);

/** A result just made, with what is paid a month, where something is. */
export const paying = (result: ClassResult, monthly: AmountResult | undefined): ClassResult =>
  monthly ? Object.assign(result, { monthly }) : result;

export const amountOf = (figure: Figure): AmountResult => figure;
