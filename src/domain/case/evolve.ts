import { memberIdAt } from '../kernel/ids';
import { officeDateOf } from '../kernel/plain-date';
import type { Case, Refusal } from './case';
import { itemsLeft, signersMissing } from './case';
import type { CaseEvent } from './case-event';
import { changeDeclaration, changeHousehold, idsIn, idsOf, withParties } from './evolve-household';
import { recordOfApplication } from './household-record';
import type { Party } from './party';

type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

/** Whoever typed it, as a party: for oneself as the applicant, for somebody else as the filer. */
function firstParty({ application: { filing }, by, at }: EventOf<'ApplicationSubmitted'>): Party {
  const { accountId } = by;
  if (filing.by === 'self') return { accountId, role: 'applicant', memberId: memberIdAt(0), since: at };
  return { accountId, role: 'filer', ...(filing.by === 'helper' ? { asHelper: true } : {}), since: at };
}

function open(event: EventOf<'ApplicationSubmitted'>): Case {
  const parties = [firstParty(event)];
  return {
    caseId: event.caseId,
    version: 1,
    status: 'submitted',
    caseNumber: event.caseNumber,
    programme: event.application.programme,
    officeId: event.officeId,
    ...(event.assistingOfficeId ? { assistingOfficeId: event.assistingOfficeId } : {}),
    routing: event.routing,
    submittedAt: event.at,
    updatedAt: event.at,
    reviewableSince: event.at,
    filedBy: event.by.accountId,
    parties,
    partyIds: idsOf(parties),
    declared: event.application,
    household: recordOfApplication(event.application, officeDateOf(event.at)),
    declaredVersion: 1,
    idsGiven: idsIn(event.application),
    authorizations: {},
    signedOn: [],
    refusals: {},
  };
}

/** A supplement that is answered in full puts the case back in front of the officer. */
const settle = (state: Case): Case =>
  state.status === 'supplementRequested' && itemsLeft(state).length === 0
    ? { ...state, status: 'submitted', reviewableSince: state.updatedAt }
    : state;

const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

function grant(
  state: Case,
  { authorizationId, letterHash, at, way, memberId }: EventOf<'AuthorizationGranted'>,
): Case {
  const account = way.on === 'ownPhone' ? way.phoneOf : undefined;
  const granted = {
    authorizationId,
    letterHash,
    grantedAt: at,
    on: way.on,
    isByGuardian: way.signatory.kind === 'guardian',
    ...(account ? { account } : {}),
  };
  return {
    ...state,
    authorizations: { ...state.authorizations, [memberId]: granted },
    signedOn: account ? [...new Set([...state.signedOn, account])] : state.signedOn,
    refusals: without(state.refusals, memberId),
  };
}

function answer(state: Case, event: EventOf<'SupplementAnswered'>): Case {
  const items = (state.supplement?.items ?? []).map((item, index) => {
    const given = event.answers.find(({ itemIndex }) => itemIndex === index);
    if (!given) return item;
    const { text, attachmentIds } = given;
    const { returned: _, ...rest } = item;
    return { ...rest, answer: { text, ...(attachmentIds ? { attachmentIds } : {}), at: event.at } };
  });
  return { ...state, supplement: { requestedAt: state.supplement?.requestedAt ?? event.at, items } };
}

function returnItem(state: Case, event: EventOf<'SupplementItemReturned'>): Case {
  const items = (state.supplement?.items ?? []).map((item, index) => {
    if (index !== event.itemIndex) return item;
    const { answer: _, ...rest } = item;
    return { ...rest, returned: { why: event.why, at: event.at } };
  });
  const supplement = { requestedAt: state.supplement?.requestedAt ?? event.at, items };
  return { ...state, status: 'supplementRequested', supplement };
}

function join(state: Case, event: EventOf<'PartyJoined'>): Case {
  const { accountId, role, memberId } = event;
  return withParties(state, [...state.parties, { accountId, role, memberId, since: event.at }]);
}

function transfer(state: Case, event: EventOf<'CaseTransferred'>): Case {
  const { assistingOfficeId: _, ...rest } = state;
  const isAssisting = state.assistingOfficeId && state.assistingOfficeId !== event.toOfficeId;
  return {
    ...rest,
    officeId: event.toOfficeId,
    ...(isAssisting ? { assistingOfficeId: state.assistingOfficeId } : {}),
  };
}

const explain = (refusal: Refusal | undefined, event: EventOf<'RefusalExplained'>): Refusal | undefined =>
  refusal && { ...refusal, explanation: { words: event.words, at: event.at } };

function explainRefusal(state: Case, event: EventOf<'RefusalExplained'>): Case {
  const explained = explain(state.refusals[event.memberId], event);
  return explained ? { ...state, refusals: { ...state.refusals, [event.memberId]: explained } } : state;
}

/** The state after an event that is not the first. */
function after(state: Case, event: Exclude<CaseEvent, { type: 'ApplicationSubmitted' }>): Case {
  switch (event.type) {
    case 'AuthorizationGranted':
      return settle(grant(state, event));
    case 'AuthorizationWithdrawn':
      return { ...state, authorizations: without(state.authorizations, event.memberId) };
    case 'SupplementRequested':
      return settle({
        ...state,
        status: 'supplementRequested',
        supplement: { requestedAt: event.at, items: event.items },
      });
    case 'SupplementAnswered':
      return settle(answer(state, event));
    case 'SupplementItemReturned':
      return returnItem(state, event);
    case 'ApplicationAccepted':
      return { ...state, status: 'accepted', acceptedAt: event.at };
    case 'InvestigationStarted':
      return { ...state, investigationStartedAt: event.at };
    case 'DeclarationChanged':
      return settle(changeDeclaration(state, event));
    case 'HouseholdChanged':
      return settle(changeHousehold(state, event));
    case 'PartyJoined':
      return join(state, event);
    case 'ApplicantTookOver':
      return withParties(
        state,
        state.parties.filter(({ role }) => role !== 'filer'),
      );
    case 'ApplicationObjected':
      return { ...state, objection: { words: event.words, at: event.at, isOpen: true } };
    case 'ObjectionLifted':
      return state.objection ? { ...state, objection: { ...state.objection, isOpen: false } } : state;
    case 'ApplicationWithdrawn':
      return { ...state, status: 'withdrawn', closedAt: event.at };
    case 'CaseTransferred':
      return transfer(state, event);
    case 'RefusalPutForward': {
      const { words, answerBy, at } = event;
      return { ...state, refusals: { ...state.refusals, [event.memberId]: { words, answerBy, at } } };
    }
    case 'RefusalExplained':
      return explainRefusal(state, event);
    case 'ProcedureEnded':
      return { ...state, status: 'ended', closedAt: event.at };
  }
}

/** Remembers since when signatures are missing: reminders count from there. */
function noteMissing(state: Case): Case {
  const { signaturesMissingSince: since, ...rest } = state;
  return signersMissing(state).length === 0
    ? rest
    : { ...rest, signaturesMissingSince: since ?? state.updatedAt };
}

/**
 * The state after one more event. Throws when the events do not follow each other:
 * that is a damaged history, never something a person did.
 */
export function evolve(state: Case | undefined, event: CaseEvent): Case {
  if (event.version !== (state?.version ?? 0) + 1)
    throw new Error(`event ${event.version} does not follow ${state?.version ?? 0}`);
  if (event.type === 'ApplicationSubmitted') return noteMissing(open(event));
  if (!state) throw new Error(`${event.type} before ApplicationSubmitted`);
  return noteMissing(after({ ...state, version: event.version, updatedAt: event.at }, event));
}

/** Folds a whole history, first event first. */
export const fold = (events: readonly CaseEvent[]): Case | undefined =>
  events.reduce<Case | undefined>((state, event) => evolve(state, event), undefined);
