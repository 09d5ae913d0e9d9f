import { type Environment, failureOf, openEnvironment } from './environment';

let environment: Environment;
const items = () => environment.db.collection('conformance_items');

beforeAll(async () => {
  environment = await openEnvironment();
});
afterAll(() => environment.close());

type Command = Environment['db']['command'];
type Change = (_: Command) => object;

/** What is done, the document before, the update, and the document after. */
const CASES: readonly (readonly [string, object, Change, object])[] = [
  ['plain fields are set', { a: 1 }, () => ({ b: 2 }), { a: 1, b: 2 }],
  ['objects are merged', { o: { a: 1, b: 1 } }, () => ({ o: { b: 2, c: 3 } }), { o: { a: 1, b: 2, c: 3 } }],
  ['set() replaces an object', { o: { a: 1 } }, (_) => ({ o: _.set({ b: 2 }) }), { o: { b: 2 } }],
  ['a path reaches into objects', { o: { a: 1 } }, () => ({ 'o.b.c': 2 }), { o: { a: 1, b: { c: 2 } } }],
  [
    'a path reaches into arrays',
    { l: [{ a: 1 }, { a: 2 }] },
    () => ({ 'l.1.a': 3 }),
    { l: [{ a: 1 }, { a: 3 }] },
  ],
  ['arrays are replaced', { l: [1, 2] }, () => ({ l: [3] }), { l: [3] }],
  ['null is a value', { a: 1 }, () => ({ a: null }), { a: null }],
  ['remove', { a: 1, o: { b: 1, c: 2 } }, (_) => ({ a: _.remove(), o: { b: _.remove() } }), { o: { c: 2 } }],
  ['inc', { n: 1, o: { m: 1.5 } }, (_) => ({ n: _.inc(2), o: { m: _.inc(-1) } }), { n: 3, o: { m: 0.5 } }],
  ['inc of a missing field', {}, (_) => ({ n: _.inc(2) }), { n: 2 }],
  ['mul', { n: 3, m: 2 }, (_) => ({ n: _.mul(2), k: _.mul(5) }), { n: 6, m: 2, k: 0 }],
  ['min', { n: 3, m: 3 }, (_) => ({ n: _.min(2), m: _.min(4), k: _.min(1) }), { n: 2, m: 3, k: 1 }],
  ['max', { n: 3, m: 3 }, (_) => ({ n: _.max(2), m: _.max(4) }), { n: 3, m: 4 }],
  ['rename', { a: 1, o: { b: 2 } }, (_) => ({ a: _.rename('c') }), { c: 1, o: { b: 2 } }],
  ['bit', { n: 13 }, (_) => ({ n: _.bit({ and: 10 }) }), { n: 8 }],
  ['push', { l: [1] }, (_) => ({ l: _.push([2, 3]) }), { l: [1, 2, 3] }],
  ['push of one value', { l: [1] }, (_) => ({ l: _.push(2) }), { l: [1, 2] }],
  ['push to a missing field', {}, (_) => ({ l: _.push([{ a: 1 }]) }), { l: [{ a: 1 }] }],
  [
    'push at a position',
    { l: [1, 4] },
    (_) => ({ l: _.push({ each: [2, 3], position: 1 }) }),
    { l: [1, 2, 3, 4] },
  ],
  ['push and sort', { l: [3, 1] }, (_) => ({ l: _.push({ each: [2], sort: -1 }) }), { l: [3, 2, 1] }],
  [
    'push, sort by a field, keep the first',
    { l: [{ k: 3 }, { k: 1 }] },
    (_) => ({ l: _.push({ each: [{ k: 2 }], sort: { k: 1 }, slice: 2 }) }),
    { l: [{ k: 1 }, { k: 2 }] },
  ],
  ['push and keep the last', { l: [1, 2] }, (_) => ({ l: _.push({ each: [3], slice: -2 }) }), { l: [2, 3] }],
  ['pop', { l: [1, 2, 3] }, (_) => ({ l: _.pop() }), { l: [1, 2] }],
  ['shift', { l: [1, 2, 3] }, (_) => ({ l: _.shift() }), { l: [2, 3] }],
  ['unshift', { l: [3] }, (_) => ({ l: _.unshift([1, 2]) }), { l: [1, 2, 3] }],
  ['pull a value', { l: [1, 2, 1] }, (_) => ({ l: _.pull(1) }), { l: [2] }],
  ['pull by condition', { l: [1, 5, 9] }, (_) => ({ l: _.pull(_.gt(4)) }), { l: [1] }],
  [
    'pull elements by field',
    {
      l: [
        { a: 1, b: 1 },
        { a: 2, b: 1 },
      ],
    },
    (_) => ({ l: _.pull({ a: 1 }) }),
    { l: [{ a: 2, b: 1 }] },
  ],
  ['pullAll', { l: [1, 2, 3, 1] }, (_) => ({ l: _.pullAll([1, 3]) }), { l: [2] }],
  ['addToSet', { l: [1] }, (_) => ({ l: _.addToSet(2) }), { l: [1, 2] }],
  [
    'addToSet of what is there',
    { l: [1, { a: 1 }] },
    (_) => ({ l: _.addToSet({ a: 1 }) }),
    { l: [1, { a: 1 }] },
  ],
];

test.each(CASES)('update: %s', async (_name, before, change, after) => {
  const { db, run } = environment;
  const { id } = (await items().add({ run, ...before })) as { id: string };
  await items().doc(id).update(change(db.command));
  expect((await items().doc(id).get()).data[0]).toEqual({ _id: id, run, ...after });
});

/** Updates the cloud refuses. */
const REFUSED: readonly (readonly [string, object, Change])[] = [
  ['inc of a text', { a: 'x' }, (_) => ({ a: _.inc(1) })],
  ['inc of null', { a: null }, (_) => ({ a: _.inc(1) })],
  ['push to what is no array', { a: 1 }, (_) => ({ a: _.push([1]) })],
  ['addToSet to what is no array', { a: 'x' }, (_) => ({ a: _.addToSet(1) })],
  ['a field inside null', { a: null }, () => ({ a: { b: 1 } })],
  ['a field inside a number', { a: 1 }, () => ({ 'a.b': 1 })],
  ['a path and its parent at once', { a: {} }, (_) => ({ a: _.set({ b: 1 }), 'a.b': _.inc(1) })],
];

test.each(REFUSED)('an update is refused, and nothing changes: %s', async (_name, before, change) => {
  const { db, run } = environment;
  const { id } = (await items().add({ run, ...before })) as { id: string };
  const { code } = await failureOf(items().doc(id).update(change(db.command)));
  expect(code).toMatch(/^DATABASE_/);
  expect((await items().doc(id).get()).data[0]).toEqual({ _id: id, run, ...before });
});

test('$ means the element the query matched', async () => {
  const { run } = environment;
  const { id } = (await items().add({
    run,
    l: [
      { k: 'a', n: 1 },
      { k: 'b', n: 1 },
    ],
  })) as { id: string };
  await items().where({ _id: id, 'l.k': 'b' }).update({ 'l.$.n': 2 });
  expect((await items().doc(id).get()).data[0].l).toEqual([
    { k: 'a', n: 1 },
    { k: 'b', n: 2 },
  ]);
});

test('an update that changes nothing counts nothing', async () => {
  const { run } = environment;
  const { id } = (await items().add({ run, a: 1 })) as { id: string };
  expect(await items().doc(id).update({ a: 1 })).toMatchObject({ updated: 0 });
});

test('set() refuses operators', async () => {
  const { db } = environment;
  const { code } = await failureOf(
    items()
      .doc('any')
      .set({ n: db.command.inc(1) }),
  );
  expect(code).toBe('DATABASE_REQUEST_FAILED');
});
