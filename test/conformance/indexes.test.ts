import { type Environment, failureOf, openEnvironment } from './environment';

let environment: Environment;
const uniques = () => environment.db.collection('conformance_unique');
const add = (document: object) =>
  uniques().add({ run: environment.run, ...document }) as Promise<{ id: string }>;

beforeAll(async () => {
  environment = await openEnvironment();
});
afterAll(() => environment.close());

async function expectDuplicate(call: Promise<unknown>): Promise<void> {
  const { code, message } = await failureOf(call);
  expect(`${code} ${message}`).toMatch(/DATABASE_DUPLICATE_WRITE|E11000/);
}

test('a unique index refuses a second document with the same value', async () => {
  await add({ number: 'A-1' });
  await expectDuplicate(add({ number: 'A-1' }));
  await add({ number: 'A-2' });
});

test('a unique index refuses an update that would repeat a value', async () => {
  await add({ number: 'B-1' });
  const { id } = await add({ number: 'B-2' });
  await expectDuplicate(uniques().doc(id).update({ number: 'B-1' }));
  await expectDuplicate(uniques().doc(id).set({ run: environment.run, number: 'B-1' }));
  expect((await uniques().doc(id).get()).data[0].number).toBe('B-2');
});

test('a value is free again after its document is gone or changed', async () => {
  const { id } = await add({ number: 'C-1' });
  await uniques().doc(id).update({ number: 'C-2' });
  const { id: second } = await add({ number: 'C-1' });
  await uniques().doc(second).remove();
  await add({ number: 'C-1' });
});

test('a missing field counts as null: two documents without it collide', async () => {
  await add({});
  await expectDuplicate(add({}));
  await expectDuplicate(add({ number: null }));
});

test('every element of an array is unique', async () => {
  await add({ number: ['D-1', 'D-2', 'D-2'] });
  await expectDuplicate(add({ number: 'D-2' }));
  await expectDuplicate(add({ number: ['D-3', 'D-1'] }));
  await add({ number: 'D-3' });
});

test('of many adding the same value at once, one gets it', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 12 }, () => add({ number: 'E-1' })));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('in a transaction too, a duplicate is refused, and the transaction is over', async () => {
  const { db, run } = environment;
  await add({ number: 'F-1' });
  const transaction = await db.startTransaction();
  await transaction.collection('conformance_unique').add({ run, number: 'F-2' });
  await expectDuplicate(transaction.collection('conformance_unique').add({ run, number: 'F-1' }));
  await failureOf(transaction.commit());
  expect((await uniques().where({ run, number: 'F-2' }).count()).total).toBe(0);
});

test('of two transactions adding the same value, one gets it', async () => {
  const { db, run } = environment;
  const adding = () =>
    db.runTransaction(async (transaction) => {
      await transaction.collection('conformance_unique').add({ run, number: 'G-1' });
    });
  const outcomes = await Promise.allSettled([adding(), adding(), adding()]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await uniques().where({ run, number: 'G-1' }).count()).total).toBe(1);
});

test('in one transaction a value may pass from one document to another', async () => {
  const { db, run } = environment;
  const { id } = await add({ number: 'H-1' });
  await db.runTransaction(async (transaction) => {
    await transaction.collection('conformance_unique').doc(id).update({ number: 'H-2' });
    await transaction.collection('conformance_unique').add({ run, number: 'H-1' });
  });
  expect((await uniques().where({ run, number: 'H-1' }).count()).total).toBe(1);
  expect((await uniques().doc(id).get()).data[0].number).toBe('H-2');
});

test('a document over 512 KB is refused', async () => {
  const { code } = await failureOf(add({ number: 'I-1', text: '字'.repeat(180_000) }));
  expect(code).toMatch(/^(DATABASE_|INVALID_PARAM|EXCEED)/);
});
