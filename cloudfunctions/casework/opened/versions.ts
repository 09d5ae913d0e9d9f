import type { ResponseOf } from '@/contracts/action-contract';
import type { openCase } from '@/contracts/casework/open-case';
import type { CaseEvent } from '@/domain/case/case-event';
import type { Application } from '@/domain/household/application';
import { changedParts } from '@/domain/household/changed-parts';
import { CHANGE_CAUSES } from '@/domain/household-history/causes';
import { inWords } from '@/domain/kernel/plain-date';

type Change = Extract<CaseEvent, { type: 'DeclarationChanged' | 'HouseholdChanged' }>;

/** A change by the household itself, or one that an officer wrote down. */
const isChange = (event: CaseEvent): event is Change =>
  event.type === 'DeclarationChanged' || event.type === 'HouseholdChanged';

/** What changed, as the household or the officer said it. */
const noteOfChange = (event: Change): string =>
  event.type === 'DeclarationChanged'
    ? event.note
    : `经办人登记的家庭变动：${CHANGE_CAUSES[event.change.cause].text}（${inWords(event.change.on)}起）`;

/** Everything that was declared, the first version first. */
export const versionsOf = (history: readonly CaseEvent[]): Application[] =>
  history.flatMap((event) =>
    event.type === 'ApplicationSubmitted' || isChange(event) ? [event.application] : [],
  );

/** What each newer version changed, the first change first. */
export function changesOf(history: readonly CaseEvent[]): ResponseOf<typeof openCase>['changes'] {
  const versions = versionsOf(history);
  return history.filter(isChange).map((event, index) => {
    const { at, application } = event;
    const before = versions[index];
    const parts = before ? changedParts(before, application) : [];
    return { declaredVersion: index + 2, at, note: noteOfChange(event), parts };
  });
}
