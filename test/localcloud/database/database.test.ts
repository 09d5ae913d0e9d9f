import { join } from 'node:path';
import type { CollectionDeclaration } from '../../../config/collection-declaration';
import { openDatabase } from '../../../localcloud/database';
import { ITEMS } from './declarations';
import { requestsToDatabase, temporaryDirectory } from './requests';

const directory = temporaryDirectory();
const file = (name: string) => join(directory, `${name}.db`);

test('documents and indexes are there again after the file was closed', async () => {
  const first = openDatabase({ file: file('again'), collections: ITEMS });
  await requestsToDatabase(first).add('items', { _id: 'a', number: 1, group: ['x', 'y'] });
  await requestsToDatabase(first).send('addCollection', { collectionName: 'made_later' });
  first.close();
  const second = openDatabase({ file: file('again'), collections: ITEMS });
  const requests = requestsToDatabase(second);
  expect(await requests.find('items', { group: 'y' })).toEqual([{ _id: 'a', number: 1, group: ['x', 'y'] }]);
  await expect(requests.add('items', { number: 1 })).rejects.toThrow('E11000');
  await requests.add('made_later', { n: 1 });
  second.close();
});

test('a declaration that has grown makes its collections and indexes over what is there', async () => {
  const first = openDatabase({ file: file('grown'), collections: [{ ...only(ITEMS), indexes: [] }] });
  await requestsToDatabase(first).add('items', { _id: 'a', number: 1 });
  await requestsToDatabase(first).add('items', { _id: 'b', number: 2 });
  first.close();
  const more: CollectionDeclaration = { name: 'more', purpose: '', sealed: [], indexes: [] };
  const second = openDatabase({ file: file('grown'), collections: [...ITEMS, more] });
  const requests = requestsToDatabase(second);
  await expect(requests.add('items', { number: 2 })).rejects.toThrow('E11000');
  await requests.add('more', {});
  second.close();
  const third = openDatabase({ file: file('grown'), collections: [{ ...only(ITEMS), indexes: [] }] });
  await requestsToDatabase(third).add('items', { _id: 'c', number: 2 });
  third.close();
  expect(() => openDatabase({ file: file('grown'), collections: ITEMS })).toThrow('E11000');
});

test('an environment has at most 100 collections, a collection at most 100 indexes', async () => {
  const collections = Array.from({ length: 100 }, (_, i) => ({
    name: `c${i}`,
    purpose: '',
    sealed: [],
    indexes: [],
  }));
  const database = openDatabase({ file: file('many'), collections });
  const adding = requestsToDatabase(database).send('addCollection', { collectionName: 'c100' });
  await expect(adding).rejects.toMatchObject({ code: 'DATABASE_COLLECTION_EXCEED_LIMIT' });
  database.close();
  const indexes = Array.from({ length: 101 }, (_, i) => ({
    name: `i${i}`,
    keys: [[`f${i}`, 1 as const]] as const,
  }));
  const declared = [{ name: 'c', purpose: '', sealed: [], indexes }];
  expect(() => openDatabase({ file: file('indexes'), collections: declared })).toThrow(
    'more than 100 indexes',
  );
});

/** Requests the cloud does not take, and the code it is refused with. */
const REFUSED: readonly (readonly [string, string, Record<string, unknown>, string])[] = [
  ['an unknown action', 'dropEverything', {}, 'INVALID_PARAM'],
  ['a name of Object', 'constructor', {}, 'INVALID_PARAM'],
  ['a query that is not EJSON', 'getDocument', { query: '{' }, 'INVALID_PARAM'],
  ['a query that is no object', 'getDocument', { query: '[]' }, 'INVALID_PARAM'],
  ['a negative limit', 'getDocument', { limit: -1 }, 'INVALID_PARAM'],
  ['an order that is no direction', 'getDocument', { order: '{"a":2}' }, 'INVALID_PARAM'],
  ['code in a query', 'getDocument', { query: '{"$where":"true"}' }, 'DATABASE_INVALID_OPERRATOR'],
  ['a search by place', 'getDocument', { query: '{"at":{"$geoWithin":{}}}' }, 'DATABASE_INVALID_OPERRATOR'],
  ['an unknown operator', 'getDocument', { query: '{"a":{"$nosuch":1}}' }, 'DATABASE_INVALID_OPERRATOR'],
  [
    'an unknown operator over no documents',
    'getDocument',
    { query: '{"$nosuch":1}' },
    'DATABASE_INVALID_OPERRATOR',
  ],
  ['$in without a list', 'getDocument', { query: '{"a":{"$in":1}}' }, 'INVALID_PARAM'],
  ['an invalid date', 'insertDocument', { data: ['{"a":{"$date":"never"}}'] }, 'INVALID_PARAM'],
  ['a decimal', 'insertDocument', { data: ['{"a":{"$numberDecimal":"1"}}'] }, 'INVALID_PARAM'],
  ['a prototype', 'insertDocument', { data: ['{"__proto__":{"a":1}}'] }, 'INVALID_PARAM'],
  ['a field that begins with $', 'insertDocument', { data: ['{"$set":1}'] }, 'DATABASE_REQUEST_FAILED'],
  [
    'an update without a condition',
    'modifyDocument',
    { data: '{"$set":{"a":1}}', merge: true },
    'INVALID_PARAM',
  ],
  ['a removal without a condition', 'removeDocument', { multi: true, query: '' }, 'INVALID_PARAM'],
  ['an empty update', 'modifyDocument', { query: '{}', data: '{}', merge: true }, 'DATABASE_REQUEST_FAILED'],
  [
    'an unknown update',
    'modifyDocument',
    { query: '{}', data: '{"$nosuch":{"a":1}}', merge: true },
    'DATABASE_INVALID_OPERRATOR',
  ],
  [
    'an unknown stage',
    'aggregateDocuments',
    { stages: [{ stageKey: '$nosuch', stageValue: '{}' }] },
    'DATABASE_INVALID_OPERRATOR',
  ],
  [
    'a stage that writes',
    'aggregateDocuments',
    { stages: [{ stageKey: '$out', stageValue: '"x"' }] },
    'DATABASE_INVALID_OPERRATOR',
  ],
  [
    'no rows at all',
    'aggregateDocuments',
    { stages: [{ stageKey: '$limit', stageValue: '0' }] },
    'INVALID_PARAM',
  ],
  ['an unknown transaction', 'commitTransaction', { transactionId: 'x' }, 'DATABASE_TRANSACTION_FAIL'],
  ['a collection that is there', 'addCollection', {}, 'DATABASE_COLLECTION_ALREADY_EXIST'],
];

test.each(REFUSED)('refused: %s', async (_name, action, fields, code) => {
  const database = openDatabase({ file: ':memory:', collections: ITEMS });
  const request = requestsToDatabase(database).send(action, { collectionName: 'items', ...fields });
  await expect(request).rejects.toMatchObject({ code });
  database.close();
});

test('two arrays in one index are refused, and nothing of the document is kept', async () => {
  const indexes = [
    {
      name: 'both',
      keys: [
        ['a', 1],
        ['b', 1],
      ] as const,
    },
  ];
  const database = openDatabase({ file: ':memory:', collections: [{ ...only(ITEMS), indexes }] });
  const requests = requestsToDatabase(database);
  await requests.add('items', { _id: 'x', a: [1], b: 2 });
  await expect(requests.add('items', { a: [1], b: [2] })).rejects.toThrow('parallel arrays');
  await expect(requests.update('items', 'x', { $set: { b: [2] } })).rejects.toThrow('parallel arrays');
  const transaction = await requests.start();
  await expect(requests.add('items', { a: [1], b: [2] }, transaction)).rejects.toThrow('parallel arrays');
  expect(await requests.find('items', {})).toEqual([{ _id: 'x', a: [1], b: 2 }]);
  expect(await requests.count('items', { a: 1, b: 2 })).toBe(1);
  database.close();
});

function only<T>(values: readonly T[]): T {
  const [value] = values;
  if (value === undefined) throw new Error('there is nothing');
  return value;
}
