import type { RefusalView } from '@/contracts/application/get-my-case';
import type { Case } from '@/domain/case/case';
import { peopleOf } from '@/domain/household/people';

/** Whose refusal has been put before them and still stands, and what they said to it. */
export const refusalsView = (state: Case): RefusalView[] =>
  peopleOf(state.declared).flatMap(({ memberId, name }) => {
    const refusal = state.refusals[memberId];
    if (!refusal) return [];
    const { words, at, answerBy, explanation } = refusal;
    return [
      {
        memberId,
        memberName: name,
        words,
        at,
        answerBy,
        ...(explanation ? { explanation: explanation.words } : {}),
      },
    ];
  });
