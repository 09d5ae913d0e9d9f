import type { ResponseOf } from '@/contracts/action-contract';
import type { openCase } from '@/contracts/casework/open-case';
import type { CaseEvent } from '@/domain/case/case-event';
import type { Application } from '@/domain/household/application';
import { changedParts } from '@/domain/household/changed-parts';

/** Everything that was declared, the first version first. */
export const versionsOf = (history: readonly CaseEvent[]): Application[] =>
  history.flatMap((event) =>
    event.type === 'ApplicationSubmitted' || event.type === 'DeclarationChanged' ? [event.application] : [],
  );

/** What each newer version changed, the first change first. */
export function changesOf(history: readonly CaseEvent[]): ResponseOf<typeof openCase>['changes'] {
  const versions = versionsOf(history);
  return history
    .flatMap((event) => (event.type === 'DeclarationChanged' ? [event] : []))
    .map(({ at, note, application }, index) => {
      const before = versions[index];
      const parts = before ? changedParts(before, application) : [];
      return { declaredVersion: index + 2, at, note, parts };
    });
}
