import type { SupplementItemView } from '@/contracts/application/get-my-case';
import type { Case } from '@/domain/case/case';
import { peopleOf } from '@/domain/household/people';
import type { Instant } from '@/domain/kernel/instant';

/** The supplement notice as screens show it; undefined when there is none. */
export function supplementView(
  state: Case,
): { requestedAt: Instant; items: SupplementItemView[] } | undefined {
  if (!state.supplement) return undefined;
  const people = peopleOf(state.declared);
  const items = state.supplement.items.map((item, itemIndex) => {
    const member = people.find((person) => person.memberId === item.memberId);
    const { answer, ...asked } = item;
    const attachmentIds = answer?.attachmentIds && [...answer.attachmentIds];
    return {
      ...asked,
      itemIndex,
      ...(answer ? { answer: { ...answer, attachmentIds } } : {}),
      ...(member ? { memberName: member.name } : {}),
    };
  });
  return { requestedAt: state.supplement.requestedAt, items };
}
