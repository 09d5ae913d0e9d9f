import type { DeclaredProperty } from '../household/declared-property';
import type { EmergencyKind } from '../household/emergency';

/** What may be tapped at each question; `unclear` (不清楚) always may. No name, no number, nothing typed. */
interface Choices {
  /** Division code of a place with a pack, or `elsewhere`. */
  readonly place: string;
  readonly area: 'urban' | 'rural';
  readonly people: '1' | '2' | '3' | '4' | '5' | '6' | 'more';
  readonly who: 'elder' | 'child' | 'disabled' | 'ill' | 'none';
  readonly lately: EmergencyKind | 'none';
  /** A band, as `484-725`. */
  readonly income: string;
  readonly spending: string;
  readonly savings: Exclude<DeclaredProperty['savings'], 'ratherNotSay'>;
  readonly property: 'homes' | 'car' | 'company' | 'none';
  readonly relatives: 'none' | 'unable' | 'able';
}

/** The ten questions of 「测一测」. */
export type QuestionId = keyof Choices;

/** Answers as tapped; a question that is missing counts as 不清楚. They live only as long as the screens are open. */
export type Answers = { readonly [Q in QuestionId]?: readonly string[] };

export const UNCLEAR = 'unclear';

/** What was tapped at a question; undefined for 不清楚 and for no answer. */
export function chosen<Q extends QuestionId>(answers: Answers, question: Q): Choices[Q][] | undefined {
  const tapped = answers[question];
  return !tapped || tapped.length === 0 || tapped.includes(UNCLEAR) ? undefined : (tapped as Choices[Q][]);
}

/** The one thing that was tapped; undefined for 不清楚 and for no answer. */
export const chosenOne = <Q extends QuestionId>(answers: Answers, question: Q): Choices[Q] | undefined =>
  chosen(answers, question)?.[0];

/** Whether one of several was tapped; undefined where nobody knows. */
export const isChosen = <Q extends QuestionId>(
  answers: Answers,
  question: Q,
  value: Choices[Q],
): boolean | undefined => chosen(answers, question)?.includes(value);

/** Answers that exclude the others of a question with several. */
const ALONE = new Set(['none', UNCLEAR]);

/** Takes a tap at a question with several: what excludes the others stands alone. */
export function afterTap(before: readonly string[], after: readonly string[]): readonly string[] {
  const added = after.find((value) => !before.includes(value));
  if (added === undefined) return after;
  return ALONE.has(added) ? [added] : after.filter((value) => !ALONE.has(value));
}
