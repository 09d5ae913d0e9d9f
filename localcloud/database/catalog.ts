import type { CollectionDeclaration, IndexDeclaration } from '../../config/collection-declaration';
import { CollectionStore } from './collection-store';
import type { Driver } from './driver';
import { DatabaseError, invalidParam } from './errors';

const MAX_COLLECTIONS = 100;
const MAX_INDEXES = 100;
const NAME = /^[a-zA-Z0-9_][a-zA-Z0-9_-]{0,63}$/;

/** Which collections exist in the file, with their indexes. */
export class Catalog {
  readonly #stores = new Map<string, CollectionStore>();

  constructor(private readonly driver: Driver) {
    driver.exec('CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)');
    driver.exec(`CREATE TABLE IF NOT EXISTS indexes (id INTEGER PRIMARY KEY, collection INTEGER NOT NULL,
      name TEXT NOT NULL, keys TEXT NOT NULL, is_unique INTEGER NOT NULL, is_multikey INTEGER NOT NULL)`);
    for (const [id, name] of driver.prepare('SELECT id, name FROM collections').all()) {
      this.#stores.set(String(name), new CollectionStore(driver, Number(id), String(name)));
    }
  }

  /** The collection of that name; throws DATABASE_COLLECTION_NOT_EXIST, for no write ever makes one. */
  collection(name: unknown): CollectionStore {
    const store = typeof name === 'string' ? this.#stores.get(name) : undefined;
    if (!store) {
      throw new DatabaseError('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${String(name)}`);
    }
    return store;
  }

  find(name: string): CollectionStore | undefined {
    return this.#stores.get(name);
  }

  /** To be called after a rollback. */
  reload(): void {
    for (const store of this.#stores.values()) for (const index of store.indexes) index.reloadMultikey();
  }

  /** Makes an empty collection without indexes. */
  add(name: unknown): CollectionStore {
    if (typeof name !== 'string' || !NAME.test(name)) {
      throw invalidParam(`invalid collection name: ${String(name)}`);
    }
    if (this.#stores.has(name)) {
      throw new DatabaseError('DATABASE_COLLECTION_ALREADY_EXIST', `collection ${name} already exists`);
    }
    if (this.#stores.size >= MAX_COLLECTIONS) {
      throw new DatabaseError(
        'DATABASE_COLLECTION_EXCEED_LIMIT',
        `an environment has at most ${MAX_COLLECTIONS} collections`,
      );
    }
    const store = this.driver.transaction(() => {
      const id = this.driver.prepare('INSERT INTO collections (name) VALUES (?)').run(name);
      return CollectionStore.create(this.driver, id, name);
    });
    this.#stores.set(name, store);
    return store;
  }

  /** Makes every declared collection exist with exactly the declared indexes. Throws when a new unique index has duplicates. */
  declare(declarations: readonly CollectionDeclaration[]): void {
    for (const { name, indexes } of declarations) {
      if (indexes.length > MAX_INDEXES) {
        throw invalidParam(`collection ${name} declares more than ${MAX_INDEXES} indexes`);
      }
      const store = this.#stores.get(name) ?? this.add(name);
      this.driver.transaction(() => this.alignIndexes(store, indexes));
    }
  }

  private alignIndexes(store: CollectionStore, declared: readonly IndexDeclaration[]): void {
    const wanted = new Map(declared.map((index) => [fingerprint(index), index]));
    for (const index of [...store.indexes]) {
      if (!wanted.delete(fingerprint(index.declaration))) store.dropIndex(index);
    }
    for (const index of wanted.values()) store.createIndex(index);
  }
}

function fingerprint(index: IndexDeclaration): string {
  return JSON.stringify([index.name, index.keys, index.unique ?? false]);
}
