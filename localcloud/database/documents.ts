import { randomBytes } from 'node:crypto';
import type { CollectionStore, Version } from './collection-store';
import { isOperators } from './constraints';
import { type Document, isPlainObject, stringifyEjson } from './ejson';
import { invalidParam, requestFailed } from './errors';
import type { FindRequest, Row } from './find';
import { encodeValue } from './key-encoding';
import type { Change, Scope } from './scopes';
import { applyUpdate, type Update } from './update';

/**
 * The largest document, in bytes of its EJSON. CloudBase states 512 KB a record for its document database; how
 * exactly it counts is not documented, so this errs on the side of refusing.
 */
export const MAX_DOCUMENT_BYTES = 512 * 1024;

export interface ModifyRequest {
  readonly query: Document;
  readonly update: Update;
  readonly multi: boolean;
  readonly upsert: boolean;
  readonly now: () => Date;
}

export interface ModifyResult {
  /** Documents that are different now; one that already was as asked does not count. */
  readonly updated: number;
  readonly upsertedId?: unknown;
  /** The (last) document after the update. */
  readonly document?: Version;
}

/** Inserts documents; gives their ids, 32 hex digits where none was given. */
export function insertDocuments(
  scope: Scope,
  store: CollectionStore,
  documents: readonly unknown[],
): unknown[] {
  const changes = documents.map((document) => {
    if (!isPlainObject(document)) throw invalidParam('a document must be an object');
    return insertion(document);
  });
  scope.write(store, changes);
  return changes.map(({ after }) => after?.document._id);
}

/** Updates or replaces what matches; with `upsert`, inserts when nothing does. */
export function modifyDocuments(scope: Scope, store: CollectionStore, request: ModifyRequest): ModifyResult {
  const { query, update, now } = request;
  const rows = matching(scope, store, query, request.multi);
  const changes: Change[] = [];
  let last: Version | undefined;
  for (const row of rows) {
    const before = { text: row.text, document: row.document };
    const copy = update.kind === 'operators' ? deepCopy(row.document) : row.document;
    const document = applyUpdate(copy, update, query, { now, isInsert: false });
    const after = version(document);
    last = after;
    if (after.text !== before.text) changes.push({ id: row.id, before, after });
  }
  if (rows.length === 0 && request.upsert) {
    const change = insertion(upserted(query, update, now));
    scope.write(store, [change]);
    return { updated: 0, upsertedId: change.after?.document._id, document: change.after };
  }
  if (changes.length > 0) scope.write(store, changes);
  return { updated: changes.length, document: last };
}

/** Removes what matches; gives how many. */
export function removeDocuments(
  scope: Scope,
  store: CollectionStore,
  query: Document,
  multi: boolean,
): number {
  const rows = matching(scope, store, query, multi);
  const changes = rows.map((row) => ({ id: row.id, before: { text: row.text, document: row.document } }));
  if (changes.length > 0) scope.write(store, changes);
  return changes.length;
}

/** A query for one _id and nothing else is a look-up; anything else is searched for. */
export function findDocuments(scope: Scope, store: CollectionStore, request: FindRequest): readonly Row[] {
  const id = soleId(request.query);
  if (id === undefined) return scope.find(store, request);
  const row = request.offset === 0 ? scope.read(store, encodeValue(id)) : undefined;
  return row ? [row] : [];
}

function matching(scope: Scope, store: CollectionStore, query: Document, multi: boolean): readonly Row[] {
  return findDocuments(scope, store, {
    query,
    order: [],
    offset: 0,
    limit: multi ? Number.POSITIVE_INFINITY : 1,
  });
}

function soleId(query: Document): unknown {
  const keys = Object.keys(query);
  const id = query._id;
  if (keys.length !== 1 || (typeof id !== 'string' && typeof id !== 'number')) return undefined;
  return id;
}

function insertion(document: Document): Change & { after: Version } {
  for (const key of Object.keys(document)) {
    if (key.startsWith('$'))
      throw requestFailed(`The dollar ($) prefixed field '${key}' is not valid for storage`);
  }
  const { _id = randomBytes(16).toString('hex'), ...fields } = document;
  if (_id === null || Array.isArray(_id) || _id instanceof RegExp || isOperators(_id)) {
    throw requestFailed(`a document cannot have the _id ${stringifyEjson(_id)}`);
  }
  const after = version({ _id, ...fields });
  return { id: encodeValue(_id), after };
}

function version(document: Document): Version {
  const text = stringifyEjson(document);
  if (text.length > MAX_DOCUMENT_BYTES / 3 && Buffer.byteLength(text) > MAX_DOCUMENT_BYTES) {
    throw requestFailed(
      `document size ${Buffer.byteLength(text)} exceeds the limit of ${MAX_DOCUMENT_BYTES} bytes`,
    );
  }
  return { text, document };
}

/** The document an upsert inserts: what the query says is equal, then the update. */
function upserted(query: Document, update: Update, now: () => Date): Document {
  const document: Document = {};
  for (const [key, condition] of Object.entries(query)) {
    const value = isOperators(condition) ? condition.$eq : condition;
    if (!key.startsWith('$') && !key.includes('.') && value !== undefined) document[key] = value;
  }
  if (update.kind === 'replace')
    return { ...('_id' in document ? { _id: document._id } : {}), ...update.document };
  return applyUpdate(document, update, query, { now, isInsert: true });
}

function deepCopy(document: Document): Document {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isPlainObject(value)) return value;
    const object: Document = {};
    for (const key of Object.keys(value)) object[key] = copy(value[key]);
    return object;
  };
  return copy(document) as Document;
}
