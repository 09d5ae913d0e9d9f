import fc from 'fast-check';
import { Catalog } from '../../../localcloud/database/catalog';
import type { CollectionStore } from '../../../localcloud/database/collection-store';
import { constraintsOf } from '../../../localcloud/database/constraints';
import { type Driver, openDriver } from '../../../localcloud/database/driver';
import type { Document } from '../../../localcloud/database/ejson';
import { parseStored, stringifyEjson } from '../../../localcloud/database/ejson';
import { type SortOrder, sortKeyOf } from '../../../localcloud/database/field-values';
import { count, find } from '../../../localcloud/database/find';
import { encodeValue } from '../../../localcloud/database/key-encoding';
import { planQuery } from '../../../localcloud/database/planner';

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

let driver: Driver;
let indexed: CollectionStore;
let plain: CollectionStore;

beforeEach(() => {
  driver = openDriver(':memory:');
  const catalog = new Catalog(driver);
  catalog.declare([
    { name: 'indexed', purpose: '', sealed: [], indexes: INDEXES },
    { name: 'plain', purpose: '', sealed: [], indexes: [] },
  ]);
  indexed = catalog.collection('indexed');
  plain = catalog.collection('plain');
});
afterEach(() => driver.close());

const scalar = fc.oneof(
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom(0.5, Number.NaN, 'a', 'ab', 'b', '', '中', '\uffee', '😀', null, true, false),
  fc.integer({ min: 0, max: 3 }).map((ms) => new Date(ms)),
);
const number = fc.integer({ min: -2, max: 3 });
const value = fc.oneof(
  { weight: 3, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 2, arbitrary: fc.array(number, { minLength: 1, maxLength: 3 }) },
);
const inner = fc.record({ k: scalar });
const document = fc
  .record(
    { a: value, b: scalar, c: scalar, o: fc.oneof(inner, fc.array(inner, { maxLength: 2 })) },
    { requiredKeys: [] },
  )
  .map(asReceived);
const field = fc.constantFrom('a', 'b', 'c', 'o.k', '_id');
const condition = fc.oneof(
  scalar,
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $gt: scalar }),
  fc.record({ $gte: scalar, $lt: scalar }),
  fc.record({ $gt: number, $lt: number }),
  fc.record({ $gte: number }),
  fc.record({ $lte: scalar, $ne: scalar }),
  fc.record({ $eq: scalar, $exists: fc.boolean() }),
);
const single = fc.tuple(field, condition).map(([name, asked]) => ({ [name]: asked }));
const conjunction = fc.dictionary(field, condition, { maxKeys: 2 });
const query = fc
  .oneof(
    single,
    conjunction,
    fc.array(single, { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })),
    fc.tuple(single, conjunction).map(([one, other]) => ({ ...one, $or: [other, { b: 1 }] })),
  )
  .map(asReceived);
const order: fc.Arbitrary<SortOrder> = fc.uniqueArray(
  fc.tuple(field, fc.constantFrom(1 as const, -1 as const)),
  { maxLength: 2, selector: ([name]) => name },
);

/** fast-check makes objects without a prototype; none such come over the wire. */
function asReceived(object: object): Document {
  return parseStored(stringifyEjson(object));
}

/** Writes the documents into both collections, some of them by way of an earlier version. */
function fill(documents: readonly Document[], earlier: readonly Document[]): void {
  for (const store of [indexed, plain]) {
    driver.transaction(() => {
      for (const { id } of [...store.walk()]) store.remove(store.read(id)?.seq ?? 0, documentAt(store, id));
      for (const [i, fields] of documents.entries()) {
        const id = encodeValue(i);
        const after = version({ _id: i, ...fields });
        const first = earlier[i];
        if (!first) store.insert(id, after);
        else {
          const before = version({ _id: i, ...first });
          store.insert(id, before);
          store.replace(store.read(id)?.seq ?? 0, before.document, after);
        }
      }
    });
  }
}

function version(document: Document) {
  return { text: stringifyEjson(document), document };
}

function documentAt(store: CollectionStore, id: Buffer): Document {
  const [row] = find(store, { query: {}, order: [], offset: 0, limit: Number.POSITIVE_INFINITY }).filter(
    (found) => found.id.equals(id),
  );
  return row?.document ?? {};
}

test('an index finds and counts what reading everything finds', () => {
  fc.assert(
    fc.property(
      fc.array(document, { maxLength: 12 }),
      fc.array(document, { maxLength: 6 }),
      query,
      (documents, earlier, asked) => {
        fill(documents, earlier);
        const ids = (store: CollectionStore) =>
          find(store, { query: asked, order: [], offset: 0, limit: 1000 })
            .map((row) => row.document._id)
            .sort();
        expect(ids(indexed)).toEqual(ids(plain));
        expect(count(indexed, asked)).toBe(ids(plain).length);
      },
    ),
    { seed: 20260821, numRuns: 600 },
  );
});

test('an index gives the order that sorting in memory gives, also of a part', () => {
  fc.assert(
    fc.property(
      fc.array(document, { maxLength: 12 }),
      query,
      order,
      fc.nat({ max: 3 }),
      fc.integer({ min: 1, max: 6 }),
      (documents, asked, sort, offset, limit) => {
        fill(documents, []);
        const keys = (store: CollectionStore) =>
          find(store, { query: asked, order: sort, offset, limit }).map((row) =>
            sort.length > 0 ? sortKeyOf(row.document, sort).toString('hex') : '',
          );
        expect(keys(indexed)).toEqual(keys(plain));
      },
    ),
    { seed: 20260822, numRuns: 600 },
  );
});

/** Where an index over arrays must not be trusted too far; the ids are those of reading everything. */
const ARRAYS: readonly (readonly [string, readonly Document[], Document, SortOrder, readonly number[]])[] = [
  ['two elements may fulfil two bounds', [{ a: [-2, 3] }], { a: { $gt: 1, $lt: 0 } }, [], [0]],
  [
    'the least element orders, even out of bounds',
    [{ a: [1] }, { a: [-2, 3] }],
    { a: { $gt: 0 } },
    [['a', 1]],
    [1, 0],
  ],
  [
    'an element that is asked for does not order',
    [{ a: [0, 2] }, { a: [1, 2] }],
    { a: 2 },
    [
      ['a', 1],
      ['b', 1],
    ],
    [0, 1],
  ],
  ['a document is found once', [{ a: [1, 2, 2] }], { a: { $in: [1, 2] } }, [['b', 1]], [0]],
];

test.each(ARRAYS)('arrays: %s', (_name, documents, asked, sort, expected) => {
  fill(documents, []);
  for (const store of [indexed, plain]) {
    const rows = find(store, { query: asked, order: sort, offset: 0, limit: 10 });
    expect(rows.map((row) => row.document._id)).toEqual(expected);
    expect(count(store, asked)).toBe(expected.length);
  }
});

test('encoded values sort as MongoDB sorts values', () => {
  const ascending = [
    null,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    -1e300,
    -2,
    -0.5,
    0,
    Number.MIN_VALUE,
    1,
    1.5,
    2 ** 53,
    Number.POSITIVE_INFINITY,
    '',
    '\0',
    'a',
    'a\0',
    'ab',
    'b',
    '中',
    '😀',
    { a: 1 },
    { a: 1, b: 1 },
    [],
    [1],
    [1, 2],
    [2],
    false,
    true,
    new Date(-1),
    new Date(0),
  ];
  const sorted = [...ascending].reverse().sort((a, b) => Buffer.compare(encodeValue(a), encodeValue(b)));
  expect(sorted).toEqual(ascending);
});

/** The product's queries, and the index each must be read by. */
const PLANS: readonly (readonly [string, Document, SortOrder, string | undefined, boolean])[] = [
  ['all fields equal', { a: 1, b: 2 }, [], 'ab', true],
  ['equal and ordered', { a: 1 }, [['b', -1]], 'ab', true],
  ['equal and ordered backwards', { a: 1 }, [['b', 1]], 'ab', true],
  ['one of several, ordered', { b: { $in: [1, 2] }, c: 3 }, [['a', -1]], 'bca', true],
  ['a range, in its order', { a: 1, b: { $gt: 5 } }, [['b', -1]], 'ab', true],
  ['a range, in another order', { b: { $gt: 5 } }, [['c', 1]], 'bca', false],
  ['only ordered', {}, [['c', 1]], 'c', true],
  ['nothing usable', { z: 1 }, [['z', 1]], undefined, false],
];

test.each(PLANS)('plan: %s', (_name, asked, sort, name, isSorted) => {
  const plan = planQuery(indexed.indexes, constraintsOf(asked), sort, true);
  expect(plan.index).toBe(indexed.indexes.find((index) => index.declaration.name === name));
  expect(plan.isSorted).toBe(isSorted);
});
