import { fail, type Result, succeed } from '../kernel/result';
import type { Case } from './case';
import type { CaseFact } from './case-event';
import type { SupplementAnswer } from './supplement';

export type CannotAnswerSupplement =
  | 'actionNotAvailable'
  | 'supplementItemUnknown'
  | 'supplementItemAnswered';

/** The resident answers items of the supplement notice; when none is left the case returns to the officer. */
export function answerSupplement(
  state: Case,
  answers: readonly SupplementAnswer[],
): Result<CaseFact, CannotAnswerSupplement> {
  if (state.status !== 'supplementRequested') return fail('actionNotAvailable');
  const items = state.supplement?.items ?? [];
  const asked = answers.map(({ itemIndex }) => itemIndex);
  if (asked.some((index) => index >= items.length)) return fail('supplementItemUnknown');
  const isTwice = new Set(asked).size < asked.length;
  if (isTwice || asked.some((index) => items[index]?.answer)) return fail('supplementItemAnswered');
  return succeed({ type: 'SupplementAnswered', answers });
}
