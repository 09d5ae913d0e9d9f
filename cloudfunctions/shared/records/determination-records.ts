import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FoundFact } from '@/domain/determination/found-fact';
import type { ChangeCause } from '@/domain/household-history/causes';
import type { AccountId, CaseId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { Document } from '../ports/documents';
import type { Place, Sealer } from '../ports/sealer';

export const ASSESSMENTS = 'assessments';
export const DETERMINATIONS = 'determinations';

/** Something that was found out, who noted it and when. */
export interface Noted {
  readonly found: FoundFact;
  readonly by: AccountId;
  readonly byName: string;
  readonly at: Instant;
}

/** What officers found out about a case, oldest first, and how often it has been computed (测算台账). */
export interface AssessmentLedger {
  readonly caseId: CaseId;
  readonly noted: readonly Noted[];
  readonly determinations: number;
}

const ledgerPlace = (id: string): Place => ({ collection: ASSESSMENTS, id, field: 'content' });

export const ledgerDocument = (
  { caseId, noted, determinations }: AssessmentLedger,
  at: Instant,
  sealer: Sealer,
): Document => ({
  _id: caseId,
  found: noted.length,
  determinations,
  updatedAt: at,
  content: sealer.seal(ledgerPlace(caseId), noted),
});

/** The ledger of a case; an empty one where nobody has begun it. */
export const openLedger = (
  caseId: CaseId,
  document: Document | undefined,
  sealer: Sealer,
): AssessmentLedger => ({
  caseId,
  noted: document ? (sealer.open(ledgerPlace(caseId), String(document.content)) as Noted[]) : [],
  determinations: Number(document?.determinations ?? 0),
});

/** Since when somebody has been in a household, or out of it, and why. */
export interface SinceThen {
  readonly id: string;
  readonly since: PlainDate;
  readonly cause: ChangeCause;
}

/** The household as it stood on the day that was computed. */
export interface HouseholdThen {
  readonly on: PlainDate;
  readonly people: readonly SinceThen[];
  readonly gone: readonly SinceThen[];
  /** Somebody who may earn has come or gone since the income was declared. */
  readonly isIncomeOld?: true;
}

/** A determination as it is kept, never changed. */
export interface DeterminationRecord {
  readonly caseId: CaseId;
  /** 1 for the first of its case. */
  readonly number: number;
  readonly at: Instant;
  readonly by: AccountId;
  readonly declaredVersion: number;
  /** How many things had been found out. */
  readonly found: number;
  /** What the county and those above it had published by then; '' for nothing. */
  readonly policyVersion: string;
  /** Canonical JSON of the `Determination`. */
  readonly text: string;
  readonly byName: string;
  /** People's names by the ids in the facts, as they were called then. */
  readonly names: Readonly<Record<string, string>>;
  /** Missing in those that were made before households had a history. */
  readonly household?: HouseholdThen;
}

export const determinationIdOf = (caseId: CaseId, number: number): string => `${caseId}:${number}`;
const contentPlace = (id: string): Place => ({ collection: DETERMINATIONS, id, field: 'content' });

/**
 * What is sealed. The text is packed, because that of nine people is longer than a document of the database may be
 * (512 KB); determinations kept before that have it as it is.
 */
type Content = Pick<DeterminationRecord, 'byName' | 'names' | 'household'> &
  ({ readonly packed: string } | { readonly text: string });

const packed = (text: string): string => deflateRawSync(text).toString('base64');
const unpacked = (base64: string): string => inflateRawSync(Buffer.from(base64, 'base64')).toString();

export function determinationDocument(
  { text, byName, names, household, ...open }: DeterminationRecord,
  sealer: Sealer,
): Document {
  const id = determinationIdOf(open.caseId, open.number);
  const content: Content = { packed: packed(text), byName, names, ...(household ? { household } : {}) };
  return { _id: id, ...open, content: sealer.seal(contentPlace(id), content) };
}

export function openDetermination(document: Document, sealer: Sealer): DeterminationRecord {
  const { _id, content, ...open } = document;
  const { byName, names, household, ...kept } = sealer.open(contentPlace(_id), String(content)) as Content;
  return {
    ...(open as unknown as Omit<DeterminationRecord, 'text' | 'byName' | 'names' | 'household'>),
    text: 'packed' in kept ? unpacked(kept.packed) : kept.text,
    byName,
    names,
    ...(household ? { household } : {}),
  };
}
