import type { Draft } from '../draft/draft';
import type { Problems } from '../draft/first-problem';
import type { Question, QuestionPart } from './question';
import { questionsOf } from './question-list';

/** One screen of the application: a question, or in 长辈模式 a part of one. */
export interface Step {
  readonly question: Question;
  /** Counts from 1. */
  readonly questionNumber: number;
  readonly parts: readonly QuestionPart[];
}

const askedParts = (question: Question, draft: Draft): QuestionPart[] =>
  question.parts.filter((part) => part.isAsked?.(draft) ?? true);

/** The screens for this draft, in order. */
export function stepsOf(draft: Draft, isElder: boolean): Step[] {
  const steps: Step[] = [];
  questionsOf(draft).forEach((question, index) => {
    const parts = askedParts(question, draft);
    const screens = isElder ? parts.map((part) => [part]) : [parts];
    for (const screen of screens) steps.push({ question, questionNumber: index + 1, parts: screen });
  });
  return steps;
}

/** Where in `steps` the part `at` stands; the first screen when it stands nowhere. */
export const indexOfPart = (steps: readonly Step[], at: string): number =>
  Math.max(
    0,
    steps.findIndex((step) => step.parts.some((part) => part.id === at)),
  );

/** What is wrong on one screen. */
export const problemsOf = (step: Pick<Step, 'parts'>, draft: Draft): Problems =>
  Object.assign({}, ...step.parts.map((part) => part.problems(draft)));

/** What is wrong with a whole question. */
export const problemsOfQuestion = (question: Question, draft: Draft): Problems =>
  problemsOf({ parts: askedParts(question, draft) }, draft);

/** The question that answers `path` of the application (`applicant.phone`, `members.2.name`). */
export const questionOfPath = (
  path: string,
  draft: Pick<Draft, 'programme' | 'isChange'>,
): Question | undefined =>
  questionsOf(draft).find(({ paths }) =>
    paths.some((beginning) => path === beginning || path.startsWith(`${beginning}.`)),
  );

/** The questions that two drafts of the same programme answer differently. */
export const differingQuestions = (one: Draft, other: Draft): readonly Question[] =>
  questionsOf(one).filter(
    (question) => JSON.stringify(question.summary(one)) !== JSON.stringify(question.summary(other)),
  );
