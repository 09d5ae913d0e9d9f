import type { CollectionStore, StoredVersion, Version } from './collection-store';
import { Blocked } from './committer';
import { parseStored, stringifyEjson } from './ejson';
import { duplicateKey } from './errors';
import { indexKeysOf } from './field-values';
import { type FindRequest, find, Row } from './find';
import type { IndexTable } from './index-table';
import { documentLock, keyLock, type Transaction, type Transactions } from './transactions';

/** One document to insert (no `before`), replace, or remove (no `after`). */
export interface Change {
  readonly id: Buffer;
  readonly before?: Version;
  readonly after?: Version;
}

/** Where an operation reads and writes: the committed documents, or a transaction's view of them. */
export interface Scope {
  read(store: CollectionStore, id: Buffer): Row | undefined;
  find(store: CollectionStore, request: FindRequest): Row[];
  /** Makes the changes one after another; a duplicate ends it there, as in MongoDB. */
  write(store: CollectionStore, changes: readonly Change[]): void;
}

/** Works on the committed documents; its writes belong inside the committer, and wait for transactions' locks. */
export class CommittedScope implements Scope {
  constructor(private readonly transactions: Transactions) {}

  read(store: CollectionStore, id: Buffer): Row | undefined {
    const stored = store.read(id);
    return stored && new Row(id, stored.text);
  }

  find(store: CollectionStore, request: FindRequest): Row[] {
    return find(store, request);
  }

  write(store: CollectionStore, changes: readonly Change[]): void {
    if (this.transactions.anyOpen) for (const change of changes) this.waitForLocks(store, change);
    this.transactions.nextCommit();
    for (const { id, before, after } of changes) {
      const stored = store.read(id);
      if (stored && !before && after) throw duplicateId(store, after);
      const duplicated = after && duplicatedIndex(store, id, after);
      if (duplicated) throw store.duplicateIn(duplicated.declaration, after.document);
      storeChange(this.transactions, store, { id, stored, after });
    }
  }

  private waitForLocks(store: CollectionStore, { id, after }: Change): void {
    this.waitFor(documentLock(store, id));
    for (const index of after ? store.indexes : []) {
      if (!after || !index.isUnique) continue;
      for (const key of indexKeysOf(index.declaration, after.document).keys)
        this.waitFor(keyLock(index, key));
      const holder = store.holderIn(index, id, after.document);
      if (holder) this.waitFor(documentLock(store, holder));
    }
  }

  private waitFor(lock: string): void {
    const holder = this.transactions.lockHolder(lock);
    if (holder) throw new Blocked(holder);
  }
}

/** Works on what a transaction sees; nothing is stored before the commit. */
export class TransactionScope implements Scope {
  constructor(
    private readonly transactions: Transactions,
    private readonly transaction: Transaction,
  ) {}

  read(store: CollectionStore, id: Buffer): Row | undefined {
    const text = this.transactions.read(this.transaction, store, id);
    return text === undefined ? undefined : new Row(id, text);
  }

  find(store: CollectionStore, request: FindRequest): Row[] {
    return find(store, request, this.transactions.overlay(this.transaction, store));
  }

  write(store: CollectionStore, changes: readonly Change[]): void {
    for (const { id, before, after } of changes) {
      if (!before && after && this.read(store, id)) throw duplicateId(store, after);
      this.transactions.write(this.transaction, store, id, after);
    }
  }
}

/**
 * Stores everything a transaction wrote. To be called inside the driver's transaction. Its locks have kept
 * duplicates away; should anything be wrong all the same, this throws what undoes the whole commit.
 */
export function applyTransaction(transactions: Transactions, transaction: Transaction): void {
  transactions.nextCommit();
  try {
    for (const [store, writes] of transaction.writes) {
      for (const { id, after } of writes.values()) {
        storeChange(transactions, store, { id, stored: store.read(id), after });
      }
      for (const { id, after } of writes.values()) {
        const duplicated = after && duplicatedIndex(store, id, after);
        if (duplicated) throw store.duplicateIn(duplicated.declaration, after.document);
      }
    }
  } catch (error) {
    throw new Error(`transaction ${transaction.id} cannot be stored: ${String(error)}`);
  }
}

function storeChange(
  transactions: Transactions,
  store: CollectionStore,
  { id, stored, after }: { id: Buffer; stored?: StoredVersion; after?: Version },
): void {
  if (!stored && !after) return;
  transactions.recordChange(store, id, stored?.text);
  if (!stored) {
    if (after) store.insert(id, after);
    return;
  }
  const before = store.indexes.length > 0 ? parseStored(stored.text) : {};
  if (after) store.replace(stored.seq, before, after);
  else store.remove(stored.seq, before);
}

function duplicatedIndex(store: CollectionStore, id: Buffer, after: Version): IndexTable | undefined {
  return store.indexes.find((index) => index.isUnique && store.holderIn(index, id, after.document));
}

function duplicateId(store: CollectionStore, { document }: Version): Error {
  return duplicateKey(store.name, '_id_', `{ _id: ${stringifyEjson(document._id)} }`);
}
