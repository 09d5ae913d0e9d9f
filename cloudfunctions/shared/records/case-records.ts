import { maskName } from '@/domain/access/mask';
import type { Case } from '@/domain/case/case';
import { itemsLeft, signersMissing } from '@/domain/case/case';
import type { CaseEvent } from '@/domain/case/case-event';
import { villageToVisit } from '@/domain/household/application';
import { documentKey } from '@/domain/kernel/identity-document';
import type { MemberId } from '@/domain/kernel/ids';
import type { Document } from '../ports/documents';
import type { Sealer } from '../ports/sealer';

/** The parts of a case that are personal; they are stored only as one sealed envelope. */
type PersonalPart = Pick<
  Case,
  'declared' | 'household' | 'supplement' | 'objection' | 'refusals' | 'routing'
>;

/** What lists show without opening anybody's record. */
export interface CaseIndex extends Omit<Case, keyof PersonalPart> {
  readonly applicantMasked: string;
  readonly livesIn: string;
  readonly people: number;
  readonly signaturesMissing: number;
  /** Items of the supplement notice that nobody has answered. */
  readonly itemsLeft: number;
  readonly hasOpenObjection: boolean;
  /** The household has named a relative among those who decide (近亲属备案). */
  readonly nearRelative: boolean;
  /** Whose refusal was put before them and is not explained. */
  readonly explanationsWanted: readonly MemberId[];
}

const CASES = 'cases';
const EVENTS = 'case_events';

/** The case as it is stored: facts of the procedure in the open, everything about persons sealed. */
export function caseDocument(state: Case, sealer: Sealer): Document {
  const { declared, household, supplement, objection, refusals, routing, ...open } = state;
  const index: CaseIndex = {
    ...open,
    applicantMasked: maskName(declared.applicant.name),
    livesIn: villageToVisit(declared),
    people: 1 + declared.members.length,
    signaturesMissing: signersMissing(state).length,
    itemsLeft: itemsLeft(state).length,
    hasOpenObjection: objection?.isOpen === true,
    nearRelative: declared.nearRelative?.has === true,
    explanationsWanted: (Object.keys(refusals) as MemberId[]).filter((id) => !refusals[id]?.explanation),
  };
  const personal: PersonalPart = {
    declared,
    household,
    refusals,
    routing,
    ...(supplement ? { supplement } : {}),
    ...(objection ? { objection } : {}),
  };
  const key = documentKey(declared.applicant.document);
  return {
    _id: state.caseId,
    ...index,
    ...(key ? { applicantDigest: sealer.digest('identity-document', key) } : {}),
    personal: sealer.seal({ collection: CASES, id: state.caseId, field: 'personal' }, personal),
  };
}

/** The case from its document, persons included. */
export function openCaseDocument(document: Document, sealer: Sealer): Case {
  const {
    _id,
    applicantMasked,
    livesIn,
    people,
    signaturesMissing,
    itemsLeft,
    hasOpenObjection,
    nearRelative,
    explanationsWanted,
    applicantDigest,
    heldAt,
    personal,
    ...open
  } = document;
  const opened = sealer.open({ collection: CASES, id: _id, field: 'personal' }, String(personal));
  return { ...open, ...(opened as PersonalPart) } as unknown as Case;
}

/** What lists may show of a stored case. */
export const caseIndexOf = ({ _id, applicantDigest, heldAt, personal, ...index }: Document): CaseIndex =>
  index as unknown as CaseIndex;

/** The event as it is stored: order, time and type in the open, actor's name and content sealed. */
export function eventDocument(event: CaseEvent, sealer: Sealer): Document {
  const { caseId, version, at, type, by, ...content } = event;
  const id = `${caseId}:${version}`;
  return {
    _id: id,
    caseId,
    version,
    at,
    type,
    actorId: by.accountId,
    payload: sealer.seal({ collection: EVENTS, id, field: 'payload' }, { by, ...content }),
  };
}

/** The event from its document. */
export function openEventDocument(document: Document, sealer: Sealer): CaseEvent {
  const { _id, caseId, version, at, type, payload } = document;
  const opened = sealer.open({ collection: EVENTS, id: _id, field: 'payload' }, String(payload));
  return { caseId, version, at, type, ...(opened as object) } as CaseEvent;
}
