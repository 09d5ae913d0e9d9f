import { type Environment, failureOf, openEnvironment } from './environment';

let environment: Environment;
const items = () => environment.db.collection('conformance_items');

const DOCUMENTS: readonly { name: string; [field: string]: unknown }[] = [
  { name: 'a', n: 1, tag: 'red', tags: ['x', 'y'], inner: { k: 1 }, at: new Date(1000) },
  {
    name: 'b',
    n: 2,
    tag: 'Green',
    tags: ['y'],
    inner: { k: 2 },
    parts: [
      { s: 1, t: 'p' },
      { s: 2, t: 'q' },
    ],
  },
  { name: 'c', n: 3, tag: 'blue', tags: [], inner: { k: 3, l: null }, at: new Date(3000) },
  { name: 'd', n: '4', tag: null, parts: [{ s: 2, t: 'p' }] },
  { name: 'e', n: 5.5, tag: 'red', tags: ['x', 'y', 'z'], inner: { k: 9 }, at: new Date(2000) },
];

beforeAll(async () => {
  environment = await openEnvironment();
  await items().add(DOCUMENTS.map((document) => ({ ...document, run: environment.run })) as never);
});
afterAll(() => environment.close());

type Command = Environment['db']['command'];
type Condition = (_: Command, db: Environment['db']) => object;

/** What is asked for, the condition, and the names of the documents that match. */
const CASES: readonly (readonly [string, Condition, string])[] = [
  ['a value', () => ({ tag: 'red' }), 'ae'],
  ['a value in a nested object', () => ({ inner: { k: 2 } }), 'b'],
  ['a path', () => ({ 'inner.k': 2 }), 'b'],
  ['a date', () => ({ at: new Date(3000) }), 'c'],
  ['null: missing counts too', () => ({ tag: null }), 'd'],
  ['null in a field most have not', () => ({ parts: null }), 'ace'],
  ['an element of an array', () => ({ tags: 'y' }), 'abe'],
  ['a whole array', () => ({ tags: ['x', 'y'] }), 'a'],
  ['a field of array elements', () => ({ 'parts.s': 2 }), 'bd'],
  ['an element by position', () => ({ 'parts.0.t': 'p' }), 'bd'],
  ['eq', (_) => ({ n: _.eq(2) }), 'b'],
  ['neq: missing and other types match', (_) => ({ n: _.neq(2) }), 'acde'],
  ['gt compares numbers with numbers only', (_) => ({ n: _.gt(2) }), 'ce'],
  ['gte', (_) => ({ n: _.gte(2) }), 'bce'],
  ['lt', (_) => ({ n: _.lt(2) }), 'a'],
  ['lte', (_) => ({ n: _.lte(2) }), 'ab'],
  ['a range', (_) => ({ n: _.gt(1).and(_.lt(5)) }), 'bc'],
  ['a range of dates', (_) => ({ at: _.gte(new Date(2000)).lt(new Date(3000)) }), 'e'],
  ['in', (_) => ({ n: _.in([1, '4', 9]) }), 'ad'],
  ['nin', (_) => ({ n: _.nin([1, '4']) }), 'bce'],
  ['exists', (_) => ({ at: _.exists(true) }), 'ace'],
  ['does not exist', (_) => ({ at: _.exists(false) }), 'bd'],
  ['exists, though null', (_) => ({ 'inner.l': _.exists(true) }), 'c'],
  ['all', (_) => ({ tags: _.all(['x', 'y']) }), 'ae'],
  ['size', (_) => ({ tags: _.size(1) }), 'b'],
  ['size 0', (_) => ({ tags: _.size(0) }), 'c'],
  ['elemMatch', (_) => ({ parts: _.elemMatch({ s: 2, t: 'p' }) }), 'd'],
  ['elemMatch of values', (_) => ({ tags: _.elemMatch(_.eq('z')) }), 'e'],
  ['mod', () => ({ n: { $mod: [2, 1] } }), 'ac'],
  ['and', (_) => _.and([{ tag: 'red' }, { n: 1 }]), 'a'],
  ['or of conditions', (_) => _.or([{ n: 1 }, { tag: 'blue' }]), 'ac'],
  ['or on one field', (_) => ({ n: _.eq(1).or(_.eq(3)) }), 'ac'],
  ['nor', (_) => _.nor([{ tag: 'red' }, { n: 2 }]), 'cd'],
  ['not', (_) => ({ n: _.not(_.gt(1)) }), 'ad'],
  ['a regular expression', () => ({ tag: /^r/ }), 'ae'],
  ['a regular expression without case', (_, db) => ({ tag: db.RegExp({ regexp: 'g', options: 'i' }) }), 'b'],
  ['an array element by regular expression', () => ({ tags: /^z/ }), 'e'],
  ['comparing two fields', (_) => _.expr(_.aggregate.lt(['$n', '$inner.k'])), 'e'],
];

test.each(CASES)('where: %s', async (_name, condition, names) => {
  const { db, run } = environment;
  const query = db.command.and([{ run }, condition(db.command, db)]);
  const { data } = await items().where(query).orderBy('name', 'asc').get();
  expect(data.map(({ name }: { name: string }) => name).join('')).toBe(names);
  expect((await items().where(query).count()).total).toBe(names.length);
});

const ORDERS: readonly (readonly [string, readonly (readonly [string, 'asc' | 'desc'])[], string])[] = [
  ['missing first, numbers before strings', [['n', 'asc']], 'abced'],
  ['and the other way round', [['n', 'desc']], 'decba'],
  [
    'by two fields',
    [
      ['tag', 'asc'],
      ['n', 'desc'],
    ],
    'dbcea',
  ],
  [
    'by the least of an array',
    [
      ['tags', 'asc'],
      ['name', 'asc'],
    ],
    'cdaeb',
  ],
  [
    'by the greatest of an array',
    [
      ['tags', 'desc'],
      ['name', 'asc'],
    ],
    'eabdc',
  ],
  [
    'by a path',
    [
      ['inner.k', 'asc'],
      ['name', 'desc'],
    ],
    'dabce',
  ],
];

test.each(ORDERS)('orderBy: %s', async (_name, order, names) => {
  let query: ReturnType<ReturnType<typeof items>['where']> = items().where({ run: environment.run });
  for (const [field, direction] of order) query = query.orderBy(field, direction);
  expect((await query.get()).data.map(({ name }: { name: string }) => name).join('')).toBe(names);
});

test('an operator that does not exist is refused', async () => {
  const query = items().where({ run: environment.run, n: { $nosuch: 1 } });
  expect((await failureOf(query.get())).code).toMatch(/^DATABASE_/);
});
