import { type Draft, isForSelf } from '../draft/draft';
import type { Problems } from '../draft/first-problem';

/** One thing that is asked. In 长辈模式 each part is a screen of its own. */
export interface QuestionPart {
  readonly id: string;
  /** The part's own words where it stands alone; the question's otherwise. */
  readonly title?: (draft: Draft) => string;
  /** False when earlier answers make it needless. */
  readonly isAsked?: (draft: Draft) => boolean;
  readonly problems: (draft: Draft) => Problems;
}

/** A question: what is asked, why, what may be wrong, and how the answer reads on the last screen. */
export interface Question {
  readonly id: string;
  readonly title: (draft: Draft) => string;
  /** The answer to 为什么问; on the last screen, what to do there. */
  readonly why: (draft: Draft) => string;
  readonly parts: readonly QuestionPart[];
  /** The answer in lines; an unanswered question has none. */
  readonly summary: (draft: Draft) => string[];
  /** Beginnings of paths in the application that this question answers. */
  readonly paths: readonly string[];
}

/** The words for who applies for themselves, or those for who fills in for somebody else. */
export const say = (draft: Draft, toSelf: string, ofOther: string): string =>
  isForSelf(draft) ? toSelf : ofOther;
