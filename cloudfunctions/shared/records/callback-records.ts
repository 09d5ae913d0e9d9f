import type { CaseNumber } from '@/domain/kernel/case-number';
import type { AccountId, CallbackId, CaseId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { OfficeId } from '@/domain/kernel/region';
import type { Document, Documents } from '../ports/documents';
import type { Place, Sealer } from '../ports/sealer';

export const CALLBACKS = 'callbacks';
const MOST_LISTED = 200;
const MOST_OF_CASE = 1000;
/** How many calls an account may wait for at once. */
const MOST_OPEN = 3;

/** A call that somebody asked for, as far as lists show it (回电任务). */
export interface Callback {
  readonly callbackId: CallbackId;
  readonly accountId: AccountId;
  readonly officeId: OfficeId;
  readonly caseId?: CaseId;
  readonly caseNumber?: CaseNumber;
  readonly when: 'any' | 'morning' | 'afternoon';
  readonly requestedAt: Instant;
  readonly dueOn?: PlainDate;
  readonly status: 'open' | 'done';
  /** How often nobody answered. */
  readonly attempts: number;
}

/** What is sealed of it. */
export interface CallbackContent {
  readonly phone: string;
  readonly about: string;
  /** What came of each call, the first first. */
  readonly notes: readonly string[];
}

const placeOf = (id: string): Place => ({ collection: CALLBACKS, id, field: 'content' });

const seal = (id: string, content: CallbackContent, sealer: Sealer): string =>
  sealer.seal(placeOf(id), content);

/** A new call. `slot` is one of the account's three, and unique, so that nobody asks for more at once. */
export const callbackDocument = (
  { callbackId, ...open }: Callback,
  content: CallbackContent,
  slot: string,
  sealer: Sealer,
): Document => ({ _id: callbackId, ...open, slot, content: seal(callbackId, content, sealer) });

/** What lists show. */
export const callbackOf = ({ _id, slot, content, ...open }: Document): Callback =>
  ({ callbackId: _id, ...open }) as unknown as Callback;

/** Telephone, matter and notes. */
export const openCallback = ({ _id, content }: Document, sealer: Sealer): CallbackContent =>
  sealer.open(placeOf(_id), String(content)) as CallbackContent;

/** The document after a call: reached ends the task and gives the slot back, no answer keeps it. */
export function calledDocument(
  document: Document,
  { outcome, note }: { readonly outcome: 'reached' | 'noAnswer'; readonly note: string },
  sealer: Sealer,
): Document {
  const content = openCallback(document, sealer);
  const noted = note ? { ...content, notes: [...content.notes, note] } : content;
  return {
    ...document,
    ...(outcome === 'reached'
      ? { status: 'done', slot: document._id }
      : { attempts: callbackOf(document).attempts + 1 }),
    content: seal(document._id, noted, sealer),
  };
}

/** Calls that these offices have not made yet, those due first. */
export async function openCallbacksOf(
  documents: Pick<Documents, 'query'>,
  officeIds: readonly string[],
): Promise<Callback[]> {
  const found = await documents.query(CALLBACKS, {
    where: { officeId: { in: officeIds }, status: 'open' },
    orderBy: [['dueOn', 'asc']],
    without: ['content'],
    limit: MOST_LISTED,
  });
  return found.map(callbackOf);
}

/** Every call of a case that has not been made yet; there are at most a few for each who follows it. */
export async function openCallbacksOfCase(
  documents: Pick<Documents, 'query'>,
  caseId: CaseId,
): Promise<Callback[]> {
  const where = { caseId, status: 'open' };
  return (await documents.query(CALLBACKS, { where, without: ['content'], limit: MOST_OF_CASE })).map(
    callbackOf,
  );
}

/** How many there are. */
export const countOpenCallbacks = (
  documents: Pick<Documents, 'count'>,
  officeIds: readonly string[],
): Promise<number> => documents.count(CALLBACKS, { officeId: { in: officeIds }, status: 'open' });

/** A slot that is free for one more call of this account; undefined when it waits for three. */
export async function freeSlotOf(
  documents: Pick<Documents, 'query'>,
  accountId: AccountId,
): Promise<string | undefined> {
  const open = await documents.query(CALLBACKS, {
    where: { accountId, status: 'open' },
    without: ['content'],
    limit: MOST_OPEN,
  });
  const taken = open.map(({ slot }) => slot);
  return Array.from({ length: MOST_OPEN }, (_, index) => `${accountId}:${index + 1}`).find(
    (slot) => !taken.includes(slot),
  );
}
