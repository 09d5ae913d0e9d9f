import { fail, type Result, succeed } from '../kernel/result';
import type { Case } from './case';
import type { CaseFact } from './case-event';
import type { SupplementAnswer } from './supplement';

export type CannotAnswerSupplement = 'actionNotAvailable' | 'supplementItemUnknown';

/** The resident answers items of the supplement notice; when none is left the case returns to the officer. */
export function answerSupplement(
  state: Case,
  answers: readonly SupplementAnswer[],
): Result<CaseFact, CannotAnswerSupplement> {
  if (state.status !== 'supplementRequested') return fail('actionNotAvailable');
  const count = state.supplement?.items.length ?? 0;
  if (answers.some((answer) => answer.itemIndex >= count)) return fail('supplementItemUnknown');
  return succeed({ type: 'SupplementAnswered', answers });
}
