import type { Answer, Finding } from '../assessment/finding';
import type { Lack } from '../assessment/lack';
import type { Assessment } from '../programs/assess';
import type { AssistanceClass } from '../programs/conditions';
import type { AmountResult, ClassResult } from '../programs/shared/class-result';

/** What one class says of a household, or of one of its people. */
export interface Standing {
  readonly class: AssistanceClass;
  /** The person, where the class is for persons. */
  readonly about?: string;
  readonly answer: Answer;
  readonly findings: readonly Finding[];
  /** What an open answer waits for. */
  readonly lacks: readonly Lack[];
  /** What is paid a month, as far as it is known; missing for classes that pay nothing by the month. */
  readonly monthly?: AmountResult;
}

const standingOf = (name: AssistanceClass, result: ClassResult): Standing => ({
  class: name,
  about: result.about,
  answer: result.answer,
  findings: result.findings,
  lacks: result.lacks,
  monthly: result.monthly,
});

/** Every class of an assessment, those for persons once for each person. */
export const standingsOf = ({ classes }: Assessment): readonly Standing[] =>
  Object.entries(classes).flatMap(([name, result]: [string, ClassResult | readonly ClassResult[]]) =>
    'answer' in result
      ? [standingOf(name as AssistanceClass, result)]
      : result.map((one) => standingOf(name as AssistanceClass, one)),
  );

/** Classes from the one that gives most; temporary aid is for an event and no standing. */
const FROM_BEST: readonly AssistanceClass[] = [
  'extremeHardship',
  'subsistenceAllowance',
  'singlePerson',
  'subsistenceMargin',
  'rigidExpenditure',
];
/** The place of a class among those that give a standing, 0 for the best; past the end for all others. */
export const rankOf = (name: AssistanceClass | undefined): number => {
  const place = name === undefined ? -1 : FROM_BEST.indexOf(name);
  return place < 0 ? FROM_BEST.length : place;
};

/** The best class whose answer is one of `answers`; undefined when there is none. */
export function bestOf(standings: readonly Standing[], ...answers: readonly Answer[]): Standing | undefined {
  let best: Standing | undefined;
  for (const standing of standings)
    if (answers.includes(standing.answer) && rankOf(standing.class) < rankOf(best?.class)) best = standing;
  return best;
}
