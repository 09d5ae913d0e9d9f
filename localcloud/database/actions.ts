import { Query } from 'mingo/query';
import { aggregate } from './aggregate';
import type { Catalog } from './catalog';
import type { CollectionStore } from './collection-store';
import type { Committer } from './committer';
import { findDocuments, insertDocuments, modifyDocuments, removeDocuments } from './documents';
import { type Document, stringifyEjson } from './ejson';
import { DatabaseError, invalidParam, transactionFailed } from './errors';
import { count } from './find';
import { asDatabaseError, MINGO_OPTIONS } from './predicate';
import type { RequestFields } from './request-fields';
import { applyTransaction, CommittedScope, type Scope, TransactionScope } from './scopes';
import { COMMITTED, type Transaction, type Transactions } from './transactions';
import { readUpdate } from './update';

/** What an action answers besides the requestId. The SDK reads a new transaction's id outside of `data`. */
export interface ActionReply {
  readonly data: unknown;
  readonly transactionId?: string;
}

export type Action = (fields: RequestFields) => Promise<ActionReply> | ActionReply;

/** The `database.*` actions of the SDK over one open database. */
export class Actions {
  readonly byName: Readonly<Record<string, Action>> = {
    'database.addCollection': (fields) => this.addCollection(fields),
    'database.insertDocument': (fields) => this.insert(fields),
    'database.getDocument': (fields) => this.get(fields),
    'database.calculateDocument': (fields) => this.calculate(fields),
    'database.modifyDocument': (fields) => this.modify(fields),
    'database.modifyAndReturnDoc': (fields) => this.modifyAndReturn(fields),
    'database.removeDocument': (fields) => this.remove(fields),
    'database.aggregateDocuments': (fields) => this.aggregate(fields),
    'database.startTransaction': ({ caller }) => this.startTransaction(caller),
    'database.commitTransaction': (fields) => this.commit(fields),
    'database.abortTransaction': (fields) => this.abort(fields),
  };
  readonly #committed: CommittedScope;

  constructor(
    private readonly catalog: Catalog,
    private readonly transactions: Transactions,
    private readonly committer: Committer,
    private readonly now: () => Date,
  ) {
    this.#committed = new CommittedScope(transactions);
  }

  private addCollection({ collectionName }: RequestFields): ActionReply {
    this.catalog.add(collectionName);
    return { data: {} };
  }

  private async insert(fields: RequestFields): Promise<ActionReply> {
    const store = this.storeOf(fields);
    const documents = fields.documents();
    const insertedIds = await this.write(fields, (scope) => insertDocuments(scope, store, documents));
    return { data: { insertedIds } };
  }

  private get(fields: RequestFields): ActionReply {
    const store = this.storeOf(fields);
    const rows = findDocuments(this.readScope(fields), store, {
      query: fields.query(),
      order: fields.order(),
      offset: fields.offset(),
      limit: fields.limit(),
    });
    const projection = fields.projection();
    if (!projection) return { data: { list: rows.map((row) => row.text) } };
    const documents = rows.map((row) => row.document);
    const projected = asDatabaseError(() =>
      new Query({}, MINGO_OPTIONS).find<Document>(documents, projection).all(),
    );
    return { data: { list: projected.map((fields, i) => stringifyEjson(inOrderOf(documents[i], fields))) } };
  }

  private calculate(fields: RequestFields): ActionReply {
    this.refuseEscape(fields, 'count()');
    return { data: { total: count(this.storeOf(fields), fields.query()) } };
  }

  private async modify(fields: RequestFields): Promise<ActionReply> {
    if (!fields.isForOneDocument) this.refuseEscape(fields, 'where().update()');
    const store = this.storeOf(fields);
    const request = {
      query: this.conditionOf(fields),
      update: readUpdate(fields.update(), fields.flag('merge')),
      multi: fields.flag('multi') && !fields.isForOneDocument,
      upsert: fields.flag('upsert'),
      now: this.now,
    };
    const { updated, upsertedId } = await this.write(fields, (scope) =>
      modifyDocuments(scope, store, request),
    );
    return { data: { updated, ...(upsertedId === undefined ? {} : { upsert_id: upsertedId }) } };
  }

  private async modifyAndReturn(fields: RequestFields): Promise<ActionReply> {
    const store = this.storeOf(fields);
    const request = {
      query: this.conditionOf(fields),
      update: readUpdate(fields.update(), true),
      multi: false,
      upsert: false,
      now: this.now,
    };
    const { updated, document } = await this.write(fields, (scope) => modifyDocuments(scope, store, request));
    return { data: { updated, doc: document?.text ?? null } };
  }

  private async remove(fields: RequestFields): Promise<ActionReply> {
    if (!fields.isForOneDocument) this.refuseEscape(fields, 'where().remove()');
    const store = this.storeOf(fields);
    const query = this.conditionOf(fields);
    const multi = fields.flag('multi') && !fields.isForOneDocument;
    const deleted = await this.write(fields, (scope) => removeDocuments(scope, store, query, multi));
    return { data: { deleted } };
  }

  private aggregate(fields: RequestFields): ActionReply {
    this.refuseEscape(fields, 'aggregate()');
    const rows = aggregate(this.catalog, this.storeOf(fields), fields.stages());
    return { data: { list: rows.map(stringifyEjson) } };
  }

  private startTransaction(caller: string | undefined): ActionReply {
    const { id } = this.transactions.start(caller);
    return { data: { transactionId: id }, transactionId: id };
  }

  private async commit(fields: RequestFields): Promise<ActionReply> {
    const transaction = this.transactions.get(fields.transactionId);
    transaction.isCommitting = true;
    try {
      if (transaction.writes.size > 0) {
        await this.committer.write(() => applyTransaction(this.transactions, transaction));
      }
      this.transactions.end(transaction, COMMITTED);
    } catch (error) {
      this.transactions.end(transaction, 'aborted because its commit failed');
      throw transactionFailed(`the commit failed: ${error instanceof Error ? error.message : String(error)}`);
    }
    return { data: { committed: 1 } };
  }

  private abort(fields: RequestFields): ActionReply {
    if (!this.transactions.hasAborted(fields.transactionId)) {
      this.transactions.end(this.transactions.get(fields.transactionId), 'rolled back');
    }
    return { data: { aborted: 1 } };
  }

  private storeOf({ collectionName }: RequestFields): CollectionStore {
    return this.catalog.collection(collectionName);
  }

  /** An update or removal without any where() would mean everything: refused. `where({})` says it on purpose. */
  private conditionOf(fields: RequestFields): Document {
    if (!fields.hasQuery) throw invalidParam('an update or removal needs a where() or a doc()');
    return fields.query();
  }

  private readScope({ transactionId }: RequestFields): Scope {
    if (transactionId === undefined) return this.#committed;
    return new TransactionScope(this.transactions, this.transactions.get(transactionId));
  }

  private async write<T>({ transactionId, caller }: RequestFields, work: (scope: Scope) => T): Promise<T> {
    if (transactionId === undefined) {
      return this.committer.write(
        () => work(this.#committed),
        ({ by }) => refuseWaitingForItself(by, caller),
      );
    }
    return this.writeInTransaction(this.transactions.get(transactionId), work);
  }

  /** As in MongoDB, a write that fails ends its transaction: nothing of it can be committed any more. */
  private writeInTransaction<T>(transaction: Transaction, work: (scope: Scope) => T): T {
    try {
      return work(new TransactionScope(this.transactions, transaction));
    } catch (error) {
      const why = error instanceof DatabaseError ? error.code : 'an internal error';
      this.transactions.end(transaction, `aborted by ${why}`);
      throw error;
    }
  }

  /**
   * Refuses what cannot take part in a transaction. The SDK sends where().update(), where().remove(), count() and
   * aggregate() of a transaction without its id; they are recognised when the caller has a transaction open.
   */
  private refuseEscape({ transactionId, caller }: RequestFields, what: string): void {
    if (transactionId === undefined && !this.transactions.openOf(caller)) return;
    throw transactionFailed(
      `${what} does not take part in a transaction: the SDK runs it outside. Use doc() and add inside, or call it before or after.`,
    );
  }
}

/** A call that holds a document in its transaction and writes it outside would wait for itself until both time out. */
function refuseWaitingForItself(holder: Transaction, caller: string | undefined): void {
  if (caller === undefined || holder.caller !== caller) return;
  throw transactionFailed('the document is held by the open transaction of the same call: write it inside');
}

/** A projection keeps the fields in the order of their document, as the cloud does. */
function inOrderOf(document: Document | undefined, projected: Document): Document {
  const kept = Object.keys(document ?? {}).filter((key) => key in projected);
  return Object.fromEntries([...kept, ...Object.keys(projected)].map((key) => [key, projected[key]]));
}
