import { type Environment, isRealEnvironment, openEnvironment } from './environment';

/** What the suite uses of wx-server-sdk, which brings no types for it. */
interface WxDatabase {
  readonly command: Environment['db']['command'];
  serverDate(): unknown;
  collection(name: string): WxCollection;
  runTransaction<T>(work: (transaction: Pick<WxDatabase, 'collection'>) => Promise<T>): Promise<T>;
}
interface WxCollection {
  add(options: { data: object }): Promise<{ _id: string }>;
  doc(id: string): {
    get(): Promise<{ data: Record<string, unknown> }>;
    update(options: { data: object }): Promise<{ stats: { updated: number } }>;
    remove(): Promise<{ stats: { removed: number } }>;
  };
  where(condition: object): {
    get(): Promise<{ data: Record<string, unknown>[] }>;
    count(): Promise<{ total: number }>;
  };
}

let environment: Environment;
let database: WxDatabase;

beforeAll(async () => {
  environment = await openEnvironment();
  const cloud = require('wx-server-sdk');
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
  database = cloud.database();
});
afterAll(() => environment.close());

/** wx-server-sdk works only inside a function: against a real environment there is nothing to run it in. */
const locally = isRealEnvironment ? test.skip : test;

locally('adds, reads, updates and removes', async () => {
  const { run } = environment;
  const items = database.collection('conformance_items');
  const { _id } = await items.add({ data: { run, n: 1, at: database.serverDate() } });
  expect((await items.doc(_id).get()).data).toEqual({ _id, run, n: 1, at: expect.any(Date) });
  expect((await items.doc(_id).update({ data: { n: database.command.inc(2) } })).stats.updated).toBe(1);
  expect((await items.where({ run, n: 3 }).get()).data).toHaveLength(1);
  expect((await items.where({ run, n: database.command.gt(3) }).count()).total).toBe(0);
  expect((await items.doc(_id).remove()).stats.removed).toBe(1);
});

locally('says what is wrong with its own codes', async () => {
  const missing = database.collection('conformance_missing').add({ data: {} });
  await expect(missing).rejects.toMatchObject({ errCode: -502005 });
  const uniques = database.collection('conformance_unique');
  await uniques.add({ data: { run: environment.run, number: 1 } });
  const duplicate = uniques.add({ data: { run: environment.run, number: 1 } });
  await expect(duplicate).rejects.toMatchObject({ errMsg: expect.stringContaining('E11000') });
});

locally('runs a transaction', async () => {
  const { run } = environment;
  const _id = `${run}-wx`;
  const read = await database.runTransaction(async (transaction) => {
    await transaction.collection('conformance_items').add({ data: { _id, run, n: 1 } });
    await transaction
      .collection('conformance_items')
      .doc(_id)
      .update({ data: { n: 2 } });
    return (await transaction.collection('conformance_items').doc(_id).get()).data;
  });
  expect(read).toMatchObject({ _id, n: 2 });
  expect((await database.collection('conformance_items').doc(_id).get()).data).toMatchObject({ n: 2 });
});
