import { Catalog } from '../../../localcloud/database/catalog';
import type { CollectionStore } from '../../../localcloud/database/collection-store';
import { type Driver, openDriver } from '../../../localcloud/database/driver';

const INDEXES = [
  {
    name: 'ab',
    keys: [
      ['a', 1],
      ['b', -1],
    ],
  },
  {
    name: 'bca',
    keys: [
      ['b', 1],
      ['c', 1],
      ['a', -1],
    ],
  },
  { name: 'c', keys: [['c', -1]] },
  {
    name: 'inner',
    keys: [
      ['o.k', 1],
      ['c', 1],
    ],
  },
] as const;

/** Two collections in memory, one with indexes and one without any. */
export interface IndexedAndPlain {
  readonly driver: Driver;
  readonly indexed: CollectionStore;
  readonly plain: CollectionStore;
}

export function openIndexedAndPlain(): IndexedAndPlain {
  const driver = openDriver(':memory:');
  const catalog = new Catalog(driver);
  catalog.declare([
    { name: 'indexed', purpose: '', sealed: [], indexes: INDEXES },
    { name: 'plain', purpose: '', sealed: [], indexes: [] },
  ]);
  return { driver, indexed: catalog.collection('indexed'), plain: catalog.collection('plain') };
}
