import type { Draft } from '../draft/draft';
import type { Problems } from '../draft/first-problem';

/** What the fields of a part are given. */
export interface FieldsProps {
  readonly draft: Draft;
  /** What is wrong, by field; empty until the person wants to go on. */
  readonly problems: Problems;
  /** Takes new answers; they are kept on the phone at once. */
  change(answers: Partial<Draft>): void;
}

/** The keys of a table of words as options to tap, in the table's order. */
export const optionsOf = <T extends string>(words: Readonly<Record<T, string>>) =>
  (Object.keys(words) as T[]).map((value) => ({ value, text: words[value] }));

export const YES_OR_NO = [
  { value: 'yes', text: '有' },
  { value: 'no', text: '没有' },
] as const;

/** A yes or no as the tiles know it. */
export const asYesOrNo = (answer: boolean | undefined): 'yes' | 'no' | undefined =>
  answer === undefined ? undefined : answer ? 'yes' : 'no';
