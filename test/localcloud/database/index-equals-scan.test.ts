import fc from 'fast-check';
import type { CollectionStore } from '../../../localcloud/database/collection-store';
import type { Driver } from '../../../localcloud/database/driver';
import type { Document } from '../../../localcloud/database/ejson';
import { parseStored, stringifyEjson } from '../../../localcloud/database/ejson';
import { type SortOrder, sortKeyOf } from '../../../localcloud/database/field-values';
import { count, find } from '../../../localcloud/database/find';
import { encodeValue } from '../../../localcloud/database/key-encoding';
import { openIndexedAndPlain } from './indexed-and-plain';

let driver: Driver;
let indexed: CollectionStore;
let plain: CollectionStore;
beforeEach(() => {
  ({ driver, indexed, plain } = openIndexedAndPlain());
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
