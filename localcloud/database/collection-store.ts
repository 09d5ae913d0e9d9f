import type { IndexDeclaration } from '../../config/collection-declaration';
import type { Driver, Statement } from './driver';
import { type Document, parseStored } from './ejson';
import { duplicateKey } from './errors';
import { indexKeysOf } from './field-values';
import { IndexTable, type KeyOrdered, type KeyRange, RangeReader, type ScannedRow } from './index-table';

/** A document on its way into the store: its text and what the text says. */
export interface Version {
  readonly text: string;
  readonly document: Document;
}

export interface StoredVersion {
  readonly seq: number;
  readonly text: string;
}

const WRITE_STEP = 1000;

/** The committed documents of one collection and their index rows. Every change is made inside the driver's transaction. */
export class CollectionStore {
  readonly indexes: IndexTable[] = [];
  /** The documents in order of _id. */
  readonly byId: KeyOrdered;
  readonly #read: Statement;
  readonly #insert: Statement;
  readonly #replace: Statement;
  readonly #remove: Statement;
  readonly #count: Statement;
  readonly #walk: Statement;

  constructor(
    private readonly driver: Driver,
    readonly number: number,
    readonly name: string,
  ) {
    const table = `documents_${number}`;
    this.#read = driver.prepare(`SELECT seq, text FROM ${table} WHERE id = ?`);
    this.#insert = driver.prepare(`INSERT INTO ${table} (id, text) VALUES (?, ?)`);
    this.#replace = driver.prepare(`UPDATE ${table} SET text = ? WHERE seq = ?`);
    this.#remove = driver.prepare(`DELETE FROM ${table} WHERE seq = ?`);
    this.#count = driver.prepare(`SELECT count(*) FROM ${table}`);
    this.#walk = driver.prepare(`SELECT seq, id, text FROM ${table} WHERE seq > ? ORDER BY seq LIMIT ?`);
    this.byId = primaryOrder(driver, table);
    for (const row of driver.prepare(INDEXES_OF).all(number)) {
      const [id, name, keys, unique, multikey] = row;
      const declaration = {
        name: String(name),
        keys: JSON.parse(String(keys)) as IndexDeclaration['keys'],
        ...(unique ? { unique: true as const } : {}),
      };
      this.indexes.push(new IndexTable(driver, Number(id), table, declaration, Boolean(multikey)));
    }
  }

  static create(driver: Driver, number: number, name: string): CollectionStore {
    driver.exec(
      `CREATE TABLE documents_${number} (seq INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE, text TEXT NOT NULL)`,
    );
    return new CollectionStore(driver, number, name);
  }

  createIndex(declaration: IndexDeclaration): void {
    const index = IndexTable.create(this.driver, this.number, `documents_${this.number}`, declaration);
    for (const { seq, id, text } of this.walk()) {
      const document = parseStored(text);
      if (index.isUnique && this.holderIn(index, id, document)) throw this.duplicateIn(declaration, document);
      const { keys, isMultikey } = indexKeysOf(declaration, document);
      if (isMultikey) index.markMultikey();
      index.insert(keys, seq);
    }
    this.indexes.push(index);
  }

  dropIndex(index: IndexTable): void {
    this.driver.exec(`DROP TABLE index_${index.id}`);
    this.driver.prepare('DELETE FROM indexes WHERE id = ?').run(index.id);
    this.indexes.splice(this.indexes.indexOf(index), 1);
  }

  read(id: Buffer): StoredVersion | undefined {
    const row = this.#read.get(id);
    return row && { seq: row[0] as number, text: row[1] as string };
  }

  size(): number {
    return Number(this.#count.get()?.[0]);
  }

  /** All documents in the order in which they were added. */
  *walk(firstStep = WRITE_STEP): Generator<Omit<ScannedRow, 'key'>> {
    let after = 0;
    let step = Math.min(firstStep, WRITE_STEP);
    for (;;) {
      const rows = this.#walk.all(after, step);
      for (const row of rows) {
        after = row[0] as number;
        yield { seq: after, id: row[1] as Buffer, text: row[2] as string };
      }
      if (rows.length < step) return;
      step = WRITE_STEP;
    }
  }

  /** Throws when an index cannot file the document; nothing has been written then. */
  insert(id: Buffer, after: Version): void {
    const entries = this.entriesOf(after.document);
    const seq = this.#insert.run(id, after.text);
    for (const { index, keys, isMultikey } of entries) {
      if (isMultikey) index.markMultikey();
      index.insert(keys, seq);
    }
  }

  /** Throws when an index cannot file the new version; nothing has been written then. */
  replace(seq: number, before: Document, after: Version): void {
    const entries = this.entriesOf(after.document);
    this.#replace.run(after.text, seq);
    for (const { index, keys, isMultikey } of entries) {
      const old = indexKeysOf(index.declaration, before).keys;
      if (isMultikey) index.markMultikey();
      index.remove(without(old, keys), seq);
      index.insert(without(keys, old), seq);
    }
  }

  /** The keys under which every index files the document. Throws when one cannot. */
  entriesOf(document: Document): { index: IndexTable; keys: Buffer[]; isMultikey: boolean }[] {
    return this.indexes.map((index) => ({ index, ...indexKeysOf(index.declaration, document) }));
  }

  remove(seq: number, before: Document): void {
    this.#remove.run(seq);
    for (const index of this.indexes) index.remove(indexKeysOf(index.declaration, before).keys, seq);
  }

  /** The other document that already has one of this document's keys in the (unique) index: its encoded _id. */
  holderIn(index: IndexTable, id: Buffer, document: Document): Buffer | undefined {
    for (const key of indexKeysOf(index.declaration, document).keys) {
      const holder = index.otherHolder(key, id);
      if (holder) return holder;
    }
    return undefined;
  }

  /** Makes the error a caller sees when `document` repeats a key of the index. */
  duplicateIn(index: IndexDeclaration, document: Document): Error {
    const key = index.keys.map(([field]) => `${field}: ${JSON.stringify(document[field] ?? null)}`);
    return duplicateKey(this.name, index.name, `{ ${key.join(', ')} }`);
  }
}

const INDEXES_OF =
  'SELECT id, name, keys, is_unique, is_multikey FROM indexes WHERE collection = ? ORDER BY id';

function primaryOrder(driver: Driver, table: string): KeyOrdered {
  const reader = new RangeReader(driver, `SELECT id, seq, id, text FROM ${table}`, 'id', 'seq');
  const count = driver.prepare(`SELECT count(*) FROM ${table} WHERE id >= ? AND id < ?`);
  return {
    keys: [['_id', 1]],
    isUnique: true,
    isMultikey: false,
    scan: (range, reversed, firstStep) => reader.scan(range, reversed, firstStep),
    count: ({ low, high }: KeyRange) => Number(count.get(low, high)?.[0]),
  };
}

function without(keys: readonly Buffer[], others: readonly Buffer[]): Buffer[] {
  return keys.filter((key) => !others.some((other) => other.equals(key)));
}
