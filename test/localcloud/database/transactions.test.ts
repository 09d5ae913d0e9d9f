import { join } from 'node:path';
import { type LocalDatabase, openDatabase } from '../../../localcloud/database';
import { ITEMS } from './declarations';
import { type Requests, requestsToDatabase, temporaryDirectory } from './requests';

const directory = temporaryDirectory();
let files = 0;
let clock: Date;
let database: LocalDatabase;
let requests: Requests;

beforeEach(() => {
  clock = new Date('2026-08-21T01:00:00Z');
  database = openDatabase({ file: join(directory, `${files++}.db`), collections: ITEMS, now: () => clock });
  requests = requestsToDatabase(database);
});
afterEach(() => database.close());

const pass = (ms: number) => {
  clock = new Date(clock.getTime() + ms);
};

test('a transaction may take 30 seconds and not longer', async () => {
  await requests.add('items', { _id: 'a', number: 1 });
  const [prompt, late] = [await requests.start(), await requests.start()];
  await requests.update('items', 'a', { $set: { n: 1 } }, prompt);
  pass(29_999);
  await requests.commit(prompt);
  await requests.add('items', { _id: 'b', number: 2 }, late);
  pass(1);
  await expect(requests.commit(late)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
  await expect(requests.get('items', 'a', late)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
  expect(await requests.find('items', {})).toEqual([{ _id: 'a', number: 1, n: 1 }]);
});

test('what waits for a transaction goes on when its time is up', async () => {
  await requests.add('items', { _id: 'a', number: 1, n: 1 });
  const transaction = await requests.start();
  await requests.update('items', 'a', { $set: { n: 100 } }, transaction);
  const waiting = requests.update('items', 'a', { $inc: { n: 1 } });
  await new Promise(setImmediate);
  pass(30_000);
  await requests.count('items', {});
  await waiting;
  expect(await requests.get('items', 'a')).toMatchObject({ n: 2 });
});

test('a plain write that needs a unique key waits for the transaction that has taken it', async () => {
  const transaction = await requests.start();
  await requests.add('items', { _id: 'a', number: 7 }, transaction);
  const [taken, free] = [requests.add('items', { number: 7 }), requests.add('items', { number: 8 })];
  await free;
  await requests.commit(transaction);
  await expect(taken).rejects.toMatchObject({ code: 'DATABASE_DUPLICATE_WRITE' });
  expect(await requests.count('items', { number: 7 })).toBe(1);
});

test('a conflict ends the transaction and frees what it had locked', async () => {
  await requests.add('items', { _id: 'a', number: 1 });
  await requests.add('items', { _id: 'b', number: 2 });
  const [first, second] = [await requests.start(), await requests.start()];
  await requests.update('items', 'b', { $set: { n: 1 } }, second);
  await requests.update('items', 'a', { $set: { n: 1 } }, first);
  await expect(requests.update('items', 'a', { $set: { n: 2 } }, second)).rejects.toMatchObject({
    code: 'DATABASE_TRANSACTION_CONFLICT',
  });
  await requests.update('items', 'b', { $set: { n: 3 } }, first);
  await requests.commit(first);
  await expect(requests.commit(second)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
  await requests.abort(second);
  expect(await requests.find('items', {})).toMatchObject([{ n: 1 }, { n: 3 }]);
});

test('a document made or taken away since the snapshot is a conflict as well', async () => {
  await requests.add('items', { _id: 'old', number: 1 });
  const [first, second] = [await requests.start(), await requests.start()];
  await requests.add('items', { _id: 'new', number: 2 });
  await requests.send('removeDocument', {
    collectionName: 'items',
    queryType: 'DOC',
    query: '{"_id":"old"}',
  });
  expect(await requests.find('items', {}, first)).toEqual([{ _id: 'old', number: 1 }]);
  expect(await requests.update('items', 'new', { $set: { n: 1 } }, first)).toEqual({ updated: 0 });
  const conflict = { code: 'DATABASE_TRANSACTION_CONFLICT' };
  await expect(requests.update('items', 'old', { $set: { n: 1 } }, first)).rejects.toMatchObject(conflict);
  await expect(requests.add('items', { _id: 'new', number: 3 }, second)).rejects.toMatchObject(conflict);
});

test('many documents at once are refused inside a transaction', async () => {
  const transactionId = await requests.start();
  const many = {
    collectionName: 'items',
    queryType: 'WHERE',
    query: '{}',
    multi: true,
    merge: true,
    transactionId,
  };
  for (const action of ['removeDocument', 'modifyDocument', 'calculateDocument']) {
    await expect(requests.send(action, { ...many, data: '{"$set":{"n":1}}' })).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
    });
  }
});

test('an operation that leaves the open transaction of its function call is refused', async () => {
  const [mine, other] = [requestsToDatabase(database, 'call-1'), requestsToDatabase(database, 'call-2')];
  await mine.add('items', { _id: 'a', number: 1 });
  const transaction = await mine.start();
  await expect(mine.count('items', {})).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
  expect(await other.count('items', {})).toBe(1);
  await mine.commit(transaction);
  expect(await mine.count('items', {})).toBe(1);
});

test('a plain write of the call that holds the document is refused: it would wait for itself', async () => {
  const mine = requestsToDatabase(database, 'call-1');
  await mine.add('items', { _id: 'a', number: 1 });
  const transaction = await mine.start();
  await mine.update('items', 'a', { $set: { n: 1 } }, transaction);
  await expect(mine.update('items', 'a', { $set: { n: 2 } })).rejects.toMatchObject({
    code: 'DATABASE_TRANSACTION_FAIL',
  });
  await mine.commit(transaction);
  expect(await mine.get('items', 'a')).toMatchObject({ n: 1 });
});

test('no increment is lost, whether plain or read and written back in a transaction', async () => {
  await requests.add('items', { _id: 'a', number: 1, n: 0 });
  let random = 1;
  const turns = () => {
    random = (random * 48_271) % 2_147_483_647;
    return random % 4;
  };
  const pause = async () => {
    for (let i = turns(); i > 0; i--) await new Promise(setImmediate);
  };
  const plain = async () => {
    await pause();
    await requests.update('items', 'a', { $inc: { n: 1 } });
  };
  const readAndWrite = async (): Promise<void> => {
    await pause();
    const transaction = await requests.start();
    try {
      const n = Number((await requests.get('items', 'a', transaction))?.n);
      await pause();
      await requests.update('items', 'a', { $set: { n: n + 1 } }, transaction);
      await pause();
      await requests.commit(transaction);
    } catch (error) {
      expect(error).toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' });
      return readAndWrite();
    }
  };
  await Promise.all(Array.from({ length: 200 }, (_, i) => (i % 4 === 0 ? readAndWrite() : plain())));
  expect(await requests.get('items', 'a')).toMatchObject({ n: 200 });
});

test('writes that share a commit do not share a failure', async () => {
  const outcomes = await Promise.allSettled([
    requests.add('items', { _id: 'a', number: 1 }),
    requests.add('items', { _id: 'b', number: 1 }),
    requests.update('items', 'a', { $inc: { number: 1 } }),
    requests.add('items', { _id: 'c', number: 1 }),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(await requests.find('items', {})).toEqual([
    { _id: 'a', number: 2 },
    { _id: 'c', number: 1 },
  ]);
});
