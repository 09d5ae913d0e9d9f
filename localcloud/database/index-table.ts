import type { IndexDeclaration } from '../../config/collection-declaration';
import type { Driver, SqlRow, Statement } from './driver';

/** A stored document with the key under which it was found. */
export interface ScannedRow {
  readonly key: Buffer;
  readonly seq: number;
  readonly id: Buffer;
  readonly text: string;
}

/** Keys from `low` (inclusive) to `high` (exclusive). */
export interface KeyRange {
  readonly low: Buffer;
  readonly high: Buffer;
}

/** Something documents can be read from in key order: an index, or the documents themselves by _id. */
export interface KeyOrdered {
  readonly keys: IndexDeclaration['keys'];
  readonly isUnique: boolean;
  /** True once any document had an array in an indexed field: then one document may have several keys. */
  readonly isMultikey: boolean;
  /** Documents whose keys lie in the range, in key order (or against it), read in growing steps. */
  scan(range: KeyRange, reversed: boolean, firstStep: number): Generator<ScannedRow>;
  /** How many documents have a key in the range. */
  count(range: KeyRange): number;
}

const LONGEST_STEP = 1000;

/** One statement for the first step of a scan, one for the steps that continue it. */
interface ScanStatements {
  readonly first: Statement;
  readonly next: Statement;
}

/** Reads `select` (columns key, seq, id, text; `key` and `seq` being their SQL names) in key order. */
export class RangeReader {
  readonly #driver: Driver;
  readonly #forward: ScanStatements;
  readonly #backward: ScanStatements;

  constructor(driver: Driver, select: string, key: string, seq: string) {
    this.#driver = driver;
    const scan = (where: string, direction: string) =>
      this.#driver.prepare(
        `${select} WHERE ${where} ORDER BY ${key} ${direction}, ${seq} ${direction} LIMIT ?`,
      );
    this.#forward = {
      first: scan(`${key} >= ? AND ${key} < ?`, 'ASC'),
      next: scan(`(${key}, ${seq}) > (?, ?) AND ${key} < ?`, 'ASC'),
    };
    this.#backward = {
      first: scan(`${key} >= ? AND ${key} < ?`, 'DESC'),
      next: scan(`${key} >= ? AND (${key}, ${seq}) < (?, ?)`, 'DESC'),
    };
  }

  *scan({ low, high }: KeyRange, reversed: boolean, firstStep: number): Generator<ScannedRow> {
    const statements = reversed ? this.#backward : this.#forward;
    let step = Math.min(Math.max(firstStep, 1), LONGEST_STEP);
    let rows = statements.first.all(low, high, step);
    for (;;) {
      for (const row of rows) yield toScanned(row);
      const last = rows[rows.length - 1];
      if (!last || rows.length < step) return;
      step = Math.min(step * 2, LONGEST_STEP);
      const [key, seq] = [last[0] as Buffer, last[1] as number];
      rows = reversed ? statements.next.all(low, key, seq, step) : statements.next.all(key, seq, high, step);
    }
  }
}

function toScanned(row: SqlRow): ScannedRow {
  return { key: row[0] as Buffer, seq: row[1] as number, id: row[2] as Buffer, text: row[3] as string };
}

/** One declared index: a table of (key, seq of the document). */
export class IndexTable implements KeyOrdered {
  readonly keys: IndexDeclaration['keys'];
  readonly isUnique: boolean;
  #isMultikey: boolean;
  readonly #insert: Statement;
  readonly #remove: Statement;
  readonly #holders: Statement;
  readonly #count: Statement;
  readonly #markMultikey: Statement;
  readonly #readMultikey: Statement;
  readonly #reader: RangeReader;

  constructor(
    driver: Driver,
    readonly id: number,
    documents: string,
    readonly declaration: IndexDeclaration,
    isMultikey: boolean,
  ) {
    const table = `index_${id}`;
    this.keys = declaration.keys;
    this.isUnique = declaration.unique ?? false;
    this.#isMultikey = isMultikey;
    this.#insert = driver.prepare(`INSERT INTO ${table} (key, seq) VALUES (?, ?)`);
    this.#remove = driver.prepare(`DELETE FROM ${table} WHERE key = ? AND seq = ?`);
    this.#holders = driver.prepare(
      `SELECT d.id FROM ${table} i JOIN ${documents} d ON d.seq = i.seq WHERE i.key = ? AND d.id <> ? LIMIT 1`,
    );
    this.#count = driver.prepare(`SELECT count(DISTINCT seq) FROM ${table} WHERE key >= ? AND key < ?`);
    this.#markMultikey = driver.prepare('UPDATE indexes SET is_multikey = 1 WHERE id = ?');
    this.#readMultikey = driver.prepare('SELECT is_multikey FROM indexes WHERE id = ?');
    this.#reader = new RangeReader(
      driver,
      `SELECT i.key, i.seq, d.id, d.text FROM ${table} i CROSS JOIN ${documents} d ON d.seq = i.seq`,
      'i.key',
      'i.seq',
    );
  }

  /** Makes the table; the caller fills it. */
  static create(
    driver: Driver,
    collection: number,
    documents: string,
    declaration: IndexDeclaration,
  ): IndexTable {
    const id = driver
      .prepare('INSERT INTO indexes (collection, name, keys, is_unique, is_multikey) VALUES (?, ?, ?, ?, 0)')
      .run(collection, declaration.name, JSON.stringify(declaration.keys), declaration.unique ? 1 : 0);
    driver.exec(
      `CREATE TABLE index_${id} (key BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (key, seq)) WITHOUT ROWID`,
    );
    return new IndexTable(driver, id, documents, declaration, false);
  }

  get isMultikey(): boolean {
    return this.#isMultikey;
  }

  insert(keys: readonly Buffer[], seq: number): void {
    for (const key of keys) this.#insert.run(key, seq);
  }

  remove(keys: readonly Buffer[], seq: number): void {
    for (const key of keys) this.#remove.run(key, seq);
  }

  /** To be called before the first document with an array in an indexed field is filed. */
  markMultikey(): void {
    if (this.#isMultikey) return;
    this.#markMultikey.run(this.id);
    this.#isMultikey = true;
  }

  /** To be called after a rollback: the mark may have been rolled back with the documents. */
  reloadMultikey(): void {
    this.#isMultikey = Boolean(this.#readMultikey.get(this.id)?.[0]);
  }

  /** Encoded _id of a document filed under the key, other than the given one. */
  otherHolder(key: Buffer, id: Buffer): Buffer | undefined {
    return this.#holders.get(key, id)?.[0] as Buffer | undefined;
  }

  scan(range: KeyRange, reversed: boolean, firstStep: number): Generator<ScannedRow> {
    return this.#reader.scan(range, reversed, firstStep);
  }

  count({ low, high }: KeyRange): number {
    return Number(this.#count.get(low, high)?.[0]);
  }
}
