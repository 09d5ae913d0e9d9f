import type { Case } from './case';
import { itemsLeft } from './case';
import type { CaseEvent } from './case-event';

type Submitted = Extract<CaseEvent, { type: 'ApplicationSubmitted' }>;

const open = (event: Submitted): Case => ({
  caseId: event.caseId,
  version: 1,
  status: 'submitted',
  caseNumber: event.caseNumber,
  officeId: event.officeId,
  submittedAt: event.at,
  updatedAt: event.at,
  reviewableSince: event.at,
  partyIds: [event.by.accountId],
  declared: event.application,
  authorizations: {},
});

/** A supplement that is answered in full puts the case back in front of the officer. */
const settle = (state: Case): Case =>
  state.status === 'supplementRequested' && itemsLeft(state).length === 0
    ? { ...state, status: 'submitted', reviewableSince: state.updatedAt }
    : state;

/**
 * The state after one more event. Throws when the events do not follow each other:
 * that is a damaged history, never something a person did.
 */
export function evolve(state: Case | undefined, event: CaseEvent): Case {
  if (event.version !== (state?.version ?? 0) + 1)
    throw new Error(`event ${event.version} does not follow ${state?.version ?? 0}`);
  if (event.type === 'ApplicationSubmitted') return open(event);
  if (!state) throw new Error(`${event.type} before ApplicationSubmitted`);
  const next: Case = { ...state, version: event.version, updatedAt: event.at };
  switch (event.type) {
    case 'AuthorizationGranted': {
      const { authorizationId, letterHash } = event;
      const granted = { authorizationId, letterHash, grantedAt: event.at };
      return settle({ ...next, authorizations: { ...state.authorizations, [event.memberId]: granted } });
    }
    case 'SupplementRequested':
      return settle({
        ...next,
        status: 'supplementRequested',
        supplement: { requestedAt: event.at, items: event.items },
      });
    case 'SupplementAnswered': {
      const items = (state.supplement?.items ?? []).map((item, index) => {
        const answer = event.answers.find(({ itemIndex }) => itemIndex === index);
        return answer ? { ...item, answer: { text: answer.text, at: event.at } } : item;
      });
      return settle({
        ...next,
        supplement: { requestedAt: state.supplement?.requestedAt ?? event.at, items },
      });
    }
    case 'ApplicationAccepted':
      return { ...next, status: 'accepted', acceptedAt: event.at };
  }
}

/** Folds a whole history, first event first. */
export const fold = (events: readonly CaseEvent[]): Case | undefined =>
  events.reduce<Case | undefined>((state, event) => evolve(state, event), undefined);
