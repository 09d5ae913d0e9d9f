import { type Environment, failureOf, openEnvironment } from './environment';

let environment: Environment;
const items = () => environment.db.collection('conformance_items');
const _ = () => environment.db.command;
const run = () => environment.run;

beforeAll(async () => {
  environment = await openEnvironment();
});
afterAll(() => environment.close());

test('a document comes back as it was added, with an _id of its own', async () => {
  const document = {
    run: run(),
    text: '申请书',
    whole: 3,
    large: 2 ** 40,
    fraction: 0.1,
    negative: -7,
    yes: true,
    nothing: null,
    list: [1, 'two', { three: 3 }, []],
    at: new Date('2026-08-21T09:30:00.123Z'),
    inner: { deep: { deeper: [new Date(0)] } },
    empty: {},
  };
  const { id } = (await items().add(document)) as { id: string };
  expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect((await items().doc(id).get()).data).toEqual([{ _id: id, ...document }]);
});

test('a given _id is kept, and a second document with it is a duplicate', async () => {
  const _id = `${run()}-given`;
  expect(await items().add({ _id, run: run() })).toMatchObject({ id: _id });
  const { code, message } = await failureOf(items().add({ _id, run: run() }));
  expect(`${code} ${message}`).toMatch(/DATABASE_DUPLICATE_WRITE|E11000/);
});

test('several documents are added in one call', async () => {
  const { ids } = (await items().add([
    { run: run(), group: 'several' },
    { run: run(), group: 'several' },
  ] as never)) as unknown as { ids: string[] };
  expect(ids).toHaveLength(2);
  expect((await items().where({ run: run(), group: 'several' }).count()).total).toBe(2);
});

test('the server puts its own time where serverDate() stands', async () => {
  const { db } = environment;
  const _id = `${run()}-date`;
  await items().add({ _id, run: run(), at: db.serverDate(), later: db.serverDate({ offset: 60_000 }) });
  const [{ at, later }] = (await items().doc(_id).get()).data;
  expect(at).toBeInstanceOf(Date);
  expect(Math.abs(at.getTime() - Date.now())).toBeLessThan(60_000);
  expect(later.getTime() - at.getTime()).toBe(60_000);
});

test('set() replaces the whole document, or makes one', async () => {
  const document = items().doc(`${run()}-set`);
  expect(await document.set({ run: run(), a: 1, b: 2 })).toMatchObject({ upsertedId: `${run()}-set` });
  expect(await document.set({ run: run(), c: 3 })).toMatchObject({ updated: 1 });
  expect((await document.get()).data).toEqual([{ _id: `${run()}-set`, run: run(), c: 3 }]);
});

test('update() of a missing document updates nothing and makes nothing', async () => {
  const document = items().doc(`${run()}-missing`);
  expect(await document.update({ a: 1 })).toMatchObject({ updated: 0 });
  expect((await document.get()).data).toEqual([]);
});

test('update() of many, remove() of one and of many tell how many', async () => {
  const mine = { run: run(), group: 'many' };
  await items().add([
    { ...mine, n: 1 },
    { ...mine, n: 2 },
    { ...mine, n: 3 },
  ] as never);
  expect(
    await items()
      .where({ ...mine, n: _().gte(2) })
      .update({ seen: true }),
  ).toMatchObject({ updated: 2 });
  const [one] = (
    await items()
      .where({ ...mine, n: 1 })
      .get()
  ).data;
  expect(await items().doc(one._id).remove()).toMatchObject({ deleted: 1 });
  expect(await items().doc(one._id).remove()).toMatchObject({ deleted: 0 });
  expect(await items().where(mine).remove()).toMatchObject({ deleted: 2 });
});

test('updateAndReturn() gives one document as it is afterwards', async () => {
  const _id = `${run()}-return`;
  await items().add({ _id, run: run(), n: 1 });
  expect(
    await items()
      .where({ _id })
      .updateAndReturn({ n: _().inc(4) }),
  ).toMatchObject({
    updated: 1,
    doc: { _id, n: 5 },
  });
});

test('_id cannot be changed', async () => {
  await expect(items().doc('x').update({ _id: 'y' })).rejects.toMatchObject({ code: 'INVALID_PARAM' });
});

test('a collection that does not exist is not made by writing to it', async () => {
  const missing = environment.db.collection('conformance_missing');
  const calls = [
    missing.add({ a: 1 }),
    missing.doc('a').get(),
    missing.where({ a: 1 }).update({ a: 2 }),
    missing.where({ a: 1 }).count(),
    missing.aggregate().match({}).end(),
  ];
  for (const call of calls) expect((await failureOf(call)).code).toBe('DATABASE_COLLECTION_NOT_EXIST');
});

test('projection keeps the fields named, or leaves them out', async () => {
  const _id = `${run()}-fields`;
  await items().add({ _id, run: run(), a: 1, b: { c: 2, d: 3 }, list: [1, 2, 3] });
  const found = async (fields: object) => (await items().where({ _id }).field(fields).get()).data[0];
  expect(await found({ a: true })).toEqual({ _id, a: 1 });
  expect(await found({ 'b.c': true, _id: false })).toEqual({ b: { c: 2 } });
  expect(await found({ b: false, list: false, run: false })).toEqual({ _id, a: 1 });
  expect(await found({ _id: false, list: _().project.slice(2) })).toMatchObject({ list: [1, 2] });
});

test('a query gives 100 documents unless more are asked for, and 1000 at most', async () => {
  const mine = { run: run(), group: 'limits' };
  for (let i = 0; i < 11; i++) {
    await items().add(Array.from({ length: 100 }, (_x, j) => ({ ...mine, rank: i * 100 + j })) as never);
  }
  const ranks = async (query: { get(): Promise<{ data: { rank: number }[] }> }) =>
    (await query.get()).data.map(({ rank }) => rank);
  const ordered = items().where(mine).orderBy('rank', 'asc');
  expect(await ranks(items().where(mine))).toHaveLength(100);
  expect(await ranks(ordered.limit(250))).toHaveLength(250);
  expect(await ranks(ordered.limit(5000))).toHaveLength(1000);
  expect(await ranks(ordered.skip(1095).limit(10))).toEqual([1095, 1096, 1097, 1098, 1099]);
  expect(await ranks(items().where(mine).orderBy('rank', 'desc').limit(2))).toEqual([1099, 1098]);
  expect((await items().where(mine).count()).total).toBe(1100);
}, 60_000);
