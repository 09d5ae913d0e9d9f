import {
  type Environment,
  failureOf,
  isRealEnvironment,
  openEnvironment,
  type Transaction,
} from './environment';

let environment: Environment;
const items = () => environment.db.collection('conformance_items');
const inside = (transaction: Transaction) => transaction.collection('conformance_items');

beforeAll(async () => {
  environment = await openEnvironment();
});
afterAll(() => environment.close());

async function given(fields: object): Promise<string> {
  return ((await items().add({ run: environment.run, ...fields })) as { id: string }).id;
}

async function stored(id: string): Promise<Record<string, unknown> | undefined> {
  return (await items().doc(id).get()).data[0];
}

/** In a transaction, the SDK gives the document itself, or null. */
async function seen(transaction: Transaction, id: string): Promise<Record<string, unknown> | null> {
  return (await inside(transaction).doc(id).get()).data as unknown as Record<string, unknown> | null;
}

test('all writes of a transaction come with its commit, and none before', async () => {
  const { db, run } = environment;
  const [changed, removed] = [await given({ n: 1 }), await given({ n: 2 })];
  const transaction = await db.startTransaction();
  await inside(transaction).add({ _id: `${run}-new`, run, n: 3 });
  await inside(transaction).doc(changed).update({ n: 10 });
  await inside(transaction).doc(removed).remove();
  await inside(transaction).doc(`${run}-set`).set({ run, n: 4 });
  expect([await stored(`${run}-new`), await stored(`${run}-set`)]).toEqual([undefined, undefined]);
  expect([await stored(changed), await stored(removed)]).toMatchObject([{ n: 1 }, { n: 2 }]);
  await transaction.commit();
  expect(await stored(`${run}-new`)).toMatchObject({ n: 3 });
  expect(await stored(`${run}-set`)).toMatchObject({ n: 4 });
  expect(await stored(changed)).toMatchObject({ n: 10 });
  expect(await stored(removed)).toBeUndefined();
});

test('a transaction reads its own writes', async () => {
  const { db, run } = environment;
  const id = await given({ n: 1 });
  const transaction = await db.startTransaction();
  await inside(transaction)
    .doc(id)
    .update({ n: db.command.inc(1) });
  await inside(transaction)
    .doc(id)
    .update({ n: db.command.inc(1) });
  await inside(transaction).add({ _id: `${run}-own`, run, n: 7 });
  expect(await seen(transaction, id)).toMatchObject({ n: 3 });
  expect(await seen(transaction, `${run}-own`)).toMatchObject({ n: 7 });
  await inside(transaction).doc(id).remove();
  expect(await seen(transaction, id)).toBeNull();
  await transaction.rollback();
});

test('a rollback leaves nothing behind', async () => {
  const id = await given({ n: 1 });
  const transaction = await environment.db.startTransaction();
  await inside(transaction).doc(id).update({ n: 2 });
  await transaction.rollback();
  expect(await stored(id)).toMatchObject({ n: 1 });
  expect((await failureOf(inside(transaction).doc(id).get())).code).toMatch(/TRANSACTION/);
});

test('runTransaction gives back what its callback gives, and rolls back when it throws', async () => {
  const { db } = environment;
  const id = await given({ n: 1 });
  const result = await db.runTransaction(async (transaction) => {
    await inside(transaction).doc(id).update({ n: 2 });
    return 'done';
  });
  expect(result).toBe('done');
  const failing = db.runTransaction(async (transaction) => {
    await inside(transaction).doc(id).update({ n: 3 });
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await stored(id)).toMatchObject({ n: 2 });
});

test('a transaction sees the documents as they were, whatever is committed meanwhile', async () => {
  const { db, run } = environment;
  const [changed, removed] = [await given({ n: 1, set: 'snap' }), await given({ n: 2, set: 'snap' })];
  const transaction = await db.startTransaction();
  expect(await seen(transaction, changed)).toMatchObject({ n: 1 });
  await items().doc(changed).update({ n: 100 });
  await items().doc(removed).remove();
  await items().add({ run, n: 3, set: 'snap' });
  expect(await seen(transaction, changed)).toMatchObject({ n: 1 });
  expect(await seen(transaction, removed)).toMatchObject({ n: 2 });
  const { data } = await inside(transaction).where({ run, set: 'snap' }).orderBy('n', 'asc').get();
  expect(data.map(({ n }) => n)).toEqual([1, 2]);
  await transaction.rollback();
  expect((await items().where({ run, set: 'snap' }).count()).total).toBe(2);
});

test('writing a document that was changed since the snapshot is a conflict', async () => {
  const id = await given({ n: 1 });
  const transaction = await environment.db.startTransaction();
  await seen(transaction, id);
  await items().doc(id).update({ n: 2 });
  const { code } = await failureOf(inside(transaction).doc(id).update({ n: 3 }));
  expect(code).toBe('DATABASE_TRANSACTION_CONFLICT');
  expect(await stored(id)).toMatchObject({ n: 2 });
});

test('writing a document that another transaction has written is a conflict at once', async () => {
  const { db } = environment;
  const id = await given({ n: 1 });
  const [first, second] = [await db.startTransaction(), await db.startTransaction()];
  await inside(first).doc(id).update({ n: 2 });
  const { code } = await failureOf(inside(second).doc(id).update({ n: 3 }));
  expect(code).toBe('DATABASE_TRANSACTION_CONFLICT');
  await first.commit();
  expect(await stored(id)).toMatchObject({ n: 2 });
});

test('a plain write waits until the transaction that holds the document has ended', async () => {
  const { db } = environment;
  const id = await given({ n: 1 });
  const transaction = await db.startTransaction();
  await inside(transaction).doc(id).update({ n: 2 });
  environment.actAsCall('another-call');
  const order: string[] = [];
  const plain = items()
    .doc(id)
    .update({ n: db.command.mul(10) })
    .then(() => order.push('plain'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  environment.actAsCall('test');
  await transaction.commit().then(() => order.push('commit'));
  await plain;
  expect(order).toEqual(['commit', 'plain']);
  expect(await stored(id)).toMatchObject({ n: 20 });
});

test('runTransaction tries again after a conflict: increments are not lost', async () => {
  const { db } = environment;
  const id = await given({ n: 0 });
  const increment = () =>
    db.runTransaction(async (transaction) => {
      const { n } = (await seen(transaction, id)) as { n: number };
      await inside(transaction)
        .doc(id)
        .update({ n: n + 1 });
    });
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, increment));
  const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
  expect(done).toBeGreaterThan(0);
  expect(await stored(id)).toMatchObject({ n: done });
});

test('concurrent _.inc() outside of transactions all count', async () => {
  const { db } = environment;
  const id = await given({ n: 0 });
  await Promise.all(
    Array.from({ length: 50 }, () =>
      items()
        .doc(id)
        .update({ n: db.command.inc(1) }),
    ),
  );
  expect(await stored(id)).toMatchObject({ n: 50 });
});

test('write skew is possible: reading alone does not protect', async () => {
  const { db } = environment;
  const [left, right] = [await given({ onDuty: true }), await given({ onDuty: true })];
  const [first, second] = [await db.startTransaction(), await db.startTransaction()];
  for (const transaction of [first, second]) {
    expect(await seen(transaction, left)).toMatchObject({ onDuty: true });
    expect(await seen(transaction, right)).toMatchObject({ onDuty: true });
  }
  await inside(first).doc(left).update({ onDuty: false });
  await inside(second).doc(right).update({ onDuty: false });
  await first.commit();
  await second.commit();
  expect([await stored(left), await stored(right)]).toMatchObject([{ onDuty: false }, { onDuty: false }]);
});

test('a transaction cannot be committed twice, nor after a rollback', async () => {
  const transaction = await environment.db.startTransaction();
  await transaction.rollback();
  expect((await failureOf(transaction.commit())).code).toMatch(/TRANSACTION/);
});

/** The SDK sends these without the transaction's id; the cloud runs them outside of it, the local cloud refuses. */
const ESCAPES: readonly (readonly [string, (transaction: Transaction, run: string) => Promise<unknown>])[] = [
  ['where().update()', (transaction, run) => inside(transaction).where({ run }).update({ escaped: true })],
  ['where().remove()', (transaction, run) => inside(transaction).where({ run, none: 1 }).remove()],
  ['count()', (transaction, run) => inside(transaction).where({ run }).count()],
  ['aggregate()', (transaction, run) => inside(transaction).aggregate().match({ run }).end()],
];

test.each(ESCAPES)('%s inside a transaction is no part of it', async (name, leave) => {
  const { db, run } = environment;
  const id = await given({ n: 1 });
  const transaction = await db.startTransaction();
  if (isRealEnvironment) await leave(transaction, run);
  else expect((await failureOf(leave(transaction, run))).code).toBe('DATABASE_TRANSACTION_FAIL');
  await transaction.rollback();
  expect((await stored(id))?.escaped).toBe(
    isRealEnvironment && name === 'where().update()' ? true : undefined,
  );
});
