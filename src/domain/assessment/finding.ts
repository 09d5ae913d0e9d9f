import type { LegalReference } from '../kernel/legal-reference';
import { compare, minus } from './exact';
import { type Figure, UNTRACED } from './figure';
import { bothLacks, distinctLacks, type Lack, NO_LACKS } from './lack';
import { exactly, type Range } from './range';

/** 符合、不符合、待查. What is not known is never a refusal. */
export type Answer = 'met' | 'notMet' | 'undetermined';

/** What came of looking at one condition. */
export interface Judgement {
  readonly answer: Answer;
  /** What the answer waits for; empty unless undetermined. */
  readonly lacks: readonly Lack[];
  /** Steps of the trace that were compared; missing when none is kept. */
  readonly compared?: readonly number[];
  /** By how much the limit is missed, in the unit of what was compared (差多少); only when not met. */
  readonly missedBy?: Range;
}

/** A condition of a class (条件): what it decides, and the article that sets it. */
export interface Condition<Subject> {
  readonly id: string;
  /** In Chinese, as a sentence that is true when it is met. */
  readonly title: string;
  readonly article: LegalReference;
  /** Sums are made for it: where only the answer is asked for it is looked at after the others. */
  readonly isCostly?: true;
  readonly judge: (subject: Subject) => Judgement;
}

/** A condition with what came of it, as it is kept with a determination. */
export interface Finding extends Judgement {
  readonly condition: string;
  readonly title: string;
  readonly article: LegalReference;
  /** The person it concerns; missing where it concerns the household. */
  readonly about?: string;
}

/** By how much a value that is not below its limit is over it. */
function overBy(value: Range, limit: Range): Range {
  const over = minus(value.low, limit.high ?? limit.low);
  if (value.low === value.high && limit.low === limit.high) return exactly(over);
  return value.high ? { low: over, high: minus(value.high, limit.low) } : { low: over };
}

/** Every judgement: one shape for all that read it. By how much a limit is missed is worked out when somebody asks. */
class Judged implements Judgement {
  constructor(
    readonly answer: Answer,
    readonly lacks: readonly Lack[],
    readonly compared?: readonly number[],
    private readonly value?: Range,
    private readonly limit?: Range,
  ) {}

  get missedBy(): Range | undefined {
    return this.value && this.limit && overBy(this.value, this.limit);
  }
}

export const MET: Judgement = new Judged('met', NO_LACKS);
export const NOT_MET: Judgement = new Judged('notMet', NO_LACKS);
const open = (lacks: readonly Lack[], compared?: readonly number[]): Judgement =>
  new Judged('undetermined', lacks, compared);
export const undetermined = (lacks: readonly Lack[]): Judgement => open(distinctLacks(lacks));
export const metWhen = (is: boolean): Judgement => (is ? MET : NOT_MET);

/** `answer` for something that is known or not; `what` names it in Chinese when it is not. */
export const metWhenKnown = (is: boolean | undefined, what: string, about?: string): Judgement =>
  is === undefined
    ? open([about === undefined ? { kind: 'fact', what } : { kind: 'fact', what, about }])
    : metWhen(is);

const passes = (difference: number, whenSame: boolean): boolean =>
  whenSame ? difference <= 0 : difference < 0;

const comparedSteps = (value: Figure, limit: Figure): readonly number[] | undefined =>
  value.step === UNTRACED ? undefined : [value.step, limit.step];

/** How a value lies to its limit. */
function judgeLimit(
  value: Figure,
  limit: Figure,
  whenSame: boolean,
  compared = comparedSteps(value, limit),
): Judgement {
  const { low, high } = value.value;
  const { low: limitLow, high: limitHigh } = limit.value;
  if (high && passes(compare(high, limitLow), whenSame))
    return compared ? new Judged('met', NO_LACKS, compared) : MET;
  if (limitHigh && !passes(compare(low, limitHigh), whenSame))
    return new Judged('notMet', NO_LACKS, compared, value.value, limit.value);
  return open(bothLacks(value.lacks, limit.lacks), compared);
}

/** 低于: strictly less. */
export const isBelow = (value: Figure, limit: Figure): Judgement => judgeLimit(value, limit, false);
/** 不超过: less or the same. */
export const isWithin = (value: Figure, limit: Figure): Judgement => judgeLimit(value, limit, true);
/** 超过: strictly more. */
export const isAbove = (value: Figure, limit: Figure): Judgement =>
  judgeLimit(limit, value, false, comparedSteps(value, limit));

/** What decides at once if either answers so; what does not decide is handed on as it is. */
function joined(a: Judgement, b: Judgement, decides: Judgement): Judgement {
  if (a.answer === decides.answer || b.answer === decides.answer) return decides;
  if (a.answer !== 'undetermined') return b;
  return b.answer === 'undetermined' ? open(bothLacks(a.lacks, b.lacks)) : a;
}

/** Met when both are; one that is not met decides. */
export const andAlso = (a: Judgement, b: Judgement): Judgement => joined(a, b, NOT_MET);

/** Met when one is; not met only when neither can be. */
export const orElse = (a: Judgement, b: Judgement): Judgement => joined(a, b, MET);

/** Met when all are; not met when one is not. */
export const allOf = (judgements: readonly Judgement[]): Judgement => judgements.reduce(andAlso, MET);

/** Met when one is; not met only when none can be. */
export const anyOf = (judgements: readonly Judgement[]): Judgement => judgements.reduce(orElse, NOT_MET);

/** Met when the other is not. */
export const not = ({ answer, lacks }: Judgement): Judgement => {
  if (answer === 'undetermined') return open(lacks);
  return answer === 'met' ? NOT_MET : MET;
};

/** What is open is kept by its place, so that it is told in the order of the conditions. */
type OpenJudgements = Judgement[] | undefined;

/** Looks at the costly or at the other conditions, until one is surely not met: then `refused`. */
function lookAt<Subject>(
  conditions: readonly Condition<Subject>[],
  subject: Subject,
  areCostly: boolean,
  before: OpenJudgements,
): OpenJudgements | 'refused' {
  let found = before;
  for (let place = 0; place < conditions.length; place += 1) {
    const condition = conditions[place];
    if (condition === undefined || (condition.isCostly === true) !== areCostly) continue;
    const judgement = condition.judge(subject);
    if (judgement.answer === 'notMet') return 'refused';
    if (judgement.answer !== 'undetermined') continue;
    found ??= [];
    found[place] = judgement;
  }
  return found;
}

/** The same as `allOf` the findings; looks no further than the answer needs, and at what is costly last. */
export function answerOf<Subject>(conditions: readonly Condition<Subject>[], subject: Subject): Judgement {
  const cheap = lookAt(conditions, subject, false, undefined);
  if (cheap === 'refused') return NOT_MET;
  const own = lookAt(conditions, subject, true, cheap);
  if (own === 'refused') return NOT_MET;
  return own ? allOf(own) : MET;
}

/** Looks at each condition and keeps what came of it. */
export function findingsOf<Subject>(
  conditions: readonly Condition<Subject>[],
  subject: Subject,
  about?: string,
): Finding[] {
  const findings: Finding[] = [];
  for (const { id, title, article, judge } of conditions) {
    const { answer, lacks, compared, missedBy } = judge(subject);
    findings.push({ condition: id, title, article, about, answer, lacks, compared, missedBy });
  }
  return findings;
}
