/** A stored document: plain JSON with its `_id`. */
export type Document = { readonly _id: string } & Readonly<Record<string, unknown>>;

export interface Query {
  /** Equality per field, or `{ in: […] }`, or `{ lte: value }`. */
  readonly where: Readonly<
    Record<string, string | number | boolean | { readonly in: readonly string[] } | { readonly lte: string }>
  >;
  readonly orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  /** Fields that are not wanted: lists leave the sealed ones where they are. */
  readonly without?: readonly string[];
  /** At most 1000, the platform's own limit. */
  readonly limit: number;
}

/** What a transaction may do: single documents only, because queries inside a transaction silently run outside it. */
export interface Transaction {
  find(collection: string, id: string): Promise<Document | undefined>;
  /** Fails the transaction with `DuplicateKey` when an id or a unique index is taken. */
  create(collection: string, documents: readonly Document[]): Promise<void>;
  /** Replaces the whole document. */
  replace(collection: string, document: Document): Promise<void>;
  /** Removes a document for good; nothing happens when it is not there. */
  remove(collection: string, id: string): Promise<void>;
}

/** The document database, as far as use cases know it. */
export interface Documents {
  find(collection: string, id: string): Promise<Document | undefined>;
  query(collection: string, query: Query): Promise<Document[]>;
  /** How many documents there are, without a limit. */
  count(collection: string, where: Query['where']): Promise<number>;
  create(collection: string, documents: readonly Document[]): Promise<void>;
  /** Removes a document for good; nothing happens when it is not there. */
  remove(collection: string, id: string): Promise<void>;
  /** Sets fields where the plain values of `expected` still stand; false when they do not (somebody else was first). */
  updateIf(
    collection: string,
    id: string,
    expected: Readonly<Record<string, unknown>>,
    fields: Readonly<Record<string, unknown>>,
  ): Promise<boolean>;
  /** Adds to a number atomically, creating the document with `initial` when it is not there. Gives the new value. */
  increment(
    collection: string,
    id: string,
    field: string,
    by: number,
    initial: Readonly<Record<string, unknown>>,
  ): Promise<number>;
  /**
   * One attempt; throws `Conflict` or `DuplicateKey` when somebody else was first. `work` begins at once, while the
   * transaction is being started: what it reads outside it may be older than what it reads inside, until it has read inside.
   */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

/** Another transaction changed the same document first. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** The id or a unique index is taken. */
export class DuplicateKey extends Error {
  override readonly name = 'DuplicateKey';
}
