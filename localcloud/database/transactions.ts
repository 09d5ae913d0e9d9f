import { randomUUID } from 'node:crypto';
import type { CollectionStore, Version } from './collection-store';
import { transactionConflict, transactionFailed } from './errors';
import type { Overlay } from './find';
import { History } from './history';
import type { IndexTable } from './index-table';

interface OwnWrite {
  readonly id: Buffer;
  /** Undefined: removed. */
  readonly after: Version | undefined;
  /** Locks of the unique keys the document has after the write. */
  readonly keys: readonly string[];
}

/** One open transaction: what it has written, what it has locked, and which commit it sees. */
export class Transaction {
  readonly id = randomUUID();
  readonly writes = new Map<CollectionStore, Map<string, OwnWrite>>();
  readonly locks = new Set<string>();
  /** Which own document holds a unique key. */
  readonly keyOwners = new Map<string, string>();
  readonly ended: Promise<void>;
  isCommitting = false;
  #end: () => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    readonly snapshot: number,
    readonly deadline: number,
    readonly caller: string | undefined,
  ) {
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  /** Calls `expire` in real time; a waiting write would otherwise wait for the next request. */
  limit(ms: number, expire: () => void): void {
    this.#timer = setTimeout(expire, ms).unref();
  }

  markEnded(): void {
    clearTimeout(this.#timer);
    this.#end();
  }
}

/** How a transaction ended whose writes are stored. */
export const COMMITTED = 'committed';

const REMEMBERED_ENDS = 1000;

/** All open transactions: their snapshots, their locks, and the conflicts between them. */
export class Transactions {
  readonly #open = new Map<string, Transaction>();
  readonly #lockedBy = new Map<string, Transaction>();
  readonly #ends = new Map<string, string>();
  readonly #history = new History();
  #version = 0;

  constructor(
    private readonly now: () => Date,
    private readonly limitMs: number,
  ) {}

  start(caller: string | undefined): Transaction {
    const transaction = new Transaction(this.#version, this.now().getTime() + this.limitMs, caller);
    this.#open.set(transaction.id, transaction);
    transaction.limit(this.limitMs + 1, () => this.expire());
    return transaction;
  }

  /** The open transaction of that id; throws DATABASE_TRANSACTION_FAIL with what became of it. */
  get(id: unknown): Transaction {
    const transaction = typeof id === 'string' ? this.#open.get(id) : undefined;
    if (transaction && !transaction.isCommitting) return transaction;
    const end = typeof id === 'string' ? this.#ends.get(id) : undefined;
    throw transactionFailed(`transaction ${String(id)} is not open: ${end ?? 'never started, or forgotten'}`);
  }

  /** True for a transaction that ended without a commit: rolling it back once more is no mistake. */
  hasAborted(id: unknown): boolean {
    const end = typeof id === 'string' ? this.#ends.get(id) : undefined;
    return end !== undefined && end !== COMMITTED;
  }

  get anyOpen(): boolean {
    return this.#open.size > 0;
  }

  /** An open transaction started by the same caller. */
  openOf(caller: string | undefined): Transaction | undefined {
    if (caller === undefined) return undefined;
    return [...this.#open.values()].find((transaction) => transaction.caller === caller);
  }

  /** Ends a transaction and lets those go on who wait for its locks. */
  end(transaction: Transaction, how: string): void {
    if (!this.#open.delete(transaction.id)) return;
    this.#ends.set(transaction.id, how);
    for (const id of this.#ends.keys()) {
      if (this.#ends.size <= REMEMBERED_ENDS) break;
      this.#ends.delete(id);
    }
    for (const lock of transaction.locks) this.#lockedBy.delete(lock);
    let oldest = this.#version;
    for (const { snapshot } of this.#open.values()) oldest = Math.min(oldest, snapshot);
    this.#history.forgetBefore(oldest);
    transaction.markEnded();
  }

  /** Ends every transaction that has lived longer than the limit. */
  expire(): void {
    const now = this.now().getTime();
    for (const transaction of this.#open.values()) {
      if (now >= transaction.deadline && !transaction.isCommitting) {
        this.end(transaction, `aborted after ${this.limitMs} ms, the longest a transaction may take`);
      }
    }
  }

  /** Begins the next commit: changes recorded from now on belong to it. */
  nextCommit(): void {
    this.#version++;
  }

  /** Remembers what a committed change replaces, for the snapshots that still see it. */
  recordChange(store: CollectionStore, id: Buffer, before: string | undefined): void {
    if (this.#open.size > 0) this.#history.record(store, nameOf(id), this.#version, before);
  }

  lockHolder(lock: string): Transaction | undefined {
    return this.#lockedBy.get(lock);
  }

  /** Text of a document as the transaction sees it. */
  read(transaction: Transaction, store: CollectionStore, id: Buffer): string | undefined {
    const own = transaction.writes.get(store)?.get(nameOf(id));
    if (own) return own.after?.text;
    const past = this.#history.at(store, nameOf(id), transaction.snapshot);
    return past ? past.text : store.read(id)?.text;
  }

  /** Every document of the collection that the transaction sees otherwise than it is stored. */
  overlay(transaction: Transaction, store: CollectionStore): Overlay {
    const overlay = new Map(this.#history.changedSince(store, transaction.snapshot));
    for (const [id, own] of transaction.writes.get(store) ?? []) overlay.set(id, own.after?.text);
    return overlay;
  }

  /** Adds a write to the transaction; throws at once when another transaction or commit is in the way. */
  write(transaction: Transaction, store: CollectionStore, id: Buffer, after: Version | undefined): void {
    const name = nameOf(id);
    this.lock(transaction, store, documentLock(store, id));
    if (this.#history.at(store, name, transaction.snapshot)) throw transactionConflict(store.name);
    const keys: string[] = [];
    if (after) {
      for (const entry of store.entriesOf(after.document)) {
        if (entry.index.isUnique) keys.push(...this.claimKeys(transaction, store, entry, id, after));
      }
    }
    const writes = transaction.writes.get(store) ?? new Map<string, OwnWrite>();
    transaction.writes.set(store, writes);
    for (const key of writes.get(name)?.keys ?? []) transaction.keyOwners.delete(key);
    for (const key of keys) transaction.keyOwners.set(key, name);
    writes.set(name, { id, after, keys });
  }

  private claimKeys(
    transaction: Transaction,
    store: CollectionStore,
    { index, keys }: { index: IndexTable; keys: readonly Buffer[] },
    id: Buffer,
    after: Version,
  ): string[] {
    const locks = keys.map((key) => keyLock(index, key));
    for (const lock of locks) {
      this.lock(transaction, store, lock);
      const owner = transaction.keyOwners.get(lock);
      if (owner !== undefined && owner !== nameOf(id))
        throw store.duplicateIn(index.declaration, after.document);
    }
    const holder = store.holderIn(index, id, after.document);
    if (holder && !transaction.writes.get(store)?.has(nameOf(holder))) {
      const locker = this.#lockedBy.get(documentLock(store, holder));
      const isNew = this.#history.at(store, nameOf(holder), transaction.snapshot) !== undefined;
      if (isNew || (locker && locker !== transaction))
        throw transactionConflict(`${store.name} index ${index.declaration.name}`);
      throw store.duplicateIn(index.declaration, after.document);
    }
    return locks;
  }

  private lock(transaction: Transaction, store: CollectionStore, lock: string): void {
    const holder = this.#lockedBy.get(lock);
    if (holder && holder !== transaction) throw transactionConflict(store.name);
    this.#lockedBy.set(lock, transaction);
    transaction.locks.add(lock);
  }
}

/** Name of an encoded _id in maps. */
export function nameOf(id: Buffer): string {
  return id.toString('latin1');
}

export function documentLock(store: CollectionStore, id: Buffer): string {
  return `${store.name}/${nameOf(id)}`;
}

export function keyLock(index: IndexTable, key: Buffer): string {
  return `index ${index.id}/${nameOf(key)}`;
}
