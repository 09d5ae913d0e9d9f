import { type Environment, failureOf, openEnvironment } from './environment';

let environment: Environment;
const items = () => environment.db.collection('conformance_items');
const uniques = () => environment.db.collection('conformance_unique');

const CASES = [
  { office: 'north', status: 'open', amount: 100, days: [1, 2], at: new Date('2026-03-01T01:00:00Z') },
  { office: 'north', status: 'closed', amount: 50, days: [3], at: new Date('2026-03-02T23:00:00Z') },
  { office: 'south', status: 'open', amount: 70, days: [], at: new Date('2026-04-01T00:00:00Z') },
  { office: 'south', status: 'open', amount: 30, at: new Date('2026-04-02T00:00:00Z') },
];

beforeAll(async () => {
  environment = await openEnvironment();
  const { run } = environment;
  await items().add(CASES.map((document, rank) => ({ ...document, rank, run, group: 'cases' })) as never);
  await uniques().add([
    { run, number: 1, code: 'north', title: '北镇' },
    { run, number: 2, code: 'west', title: '西乡' },
  ] as never);
});
afterAll(() => environment.close());

const cases = () => items().aggregate().match({ run: environment.run, group: 'cases' });
const operators = () => environment.db.command.aggregate;

test('group counts and sums', async () => {
  const $ = operators();
  const { data } = await cases()
    .group({
      _id: '$office',
      total: $.sum('$amount'),
      cases: $.sum(1),
      most: $.max('$amount'),
      mean: $.avg('$amount'),
    })
    .sort({ _id: 1 })
    .end();
  expect(data).toEqual([
    { _id: 'north', total: 150, cases: 2, most: 100, mean: 75 },
    { _id: 'south', total: 100, cases: 2, most: 70, mean: 50 },
  ]);
});

test('group by several fields, and collect', async () => {
  const $ = operators();
  const { data } = await cases()
    .sort({ rank: 1 })
    .group({
      _id: { office: '$office', status: '$status' },
      ranks: $.push('$rank'),
      first: $.first('$amount'),
    })
    .sort({ first: 1 })
    .end();
  expect(data).toEqual([
    { _id: { office: 'north', status: 'closed' }, ranks: [1], first: 50 },
    { _id: { office: 'south', status: 'open' }, ranks: [2, 3], first: 70 },
    { _id: { office: 'north', status: 'open' }, ranks: [0], first: 100 },
  ]);
});

test('project computes fields', async () => {
  const $ = operators();
  const { data } = await cases()
    .sort({ rank: 1 })
    .limit(2)
    .project({
      _id: 0,
      day: $.dateToString({ date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }),
      large: $.cond([$.gte(['$amount', 60]), '大', '小']),
      label: $.concat(['$office', '/', '$status']),
      howMany: $.size('$days'),
    })
    .end();
  expect(data).toEqual([
    { day: '2026-03-01', large: '大', label: 'north/open', howMany: 2 },
    { day: '2026-03-03', large: '小', label: 'north/closed', howMany: 1 },
  ]);
});

test('a comparison orders values of any type; a missing field is the least', async () => {
  const $ = operators();
  const { data } = await cases()
    .sort({ rank: 1 })
    .project({
      _id: 0,
      less: $.lt(['$days', '$amount']),
      isNull: $.eq(['$days', null]),
      more: $.gt(['$status', 5]),
    })
    .end();
  expect(data).toEqual([
    { less: false, isNull: false, more: true },
    { less: false, isNull: false, more: true },
    { less: false, isNull: false, more: true },
    { less: true, isNull: false, more: true },
  ]);
});

test('unwind, addFields, sortByCount, replaceRoot, count', async () => {
  const $ = operators();
  expect((await cases().unwind('$days').sort({ days: 1 }).project({ _id: 0, days: 1 }).end()).data).toEqual([
    { days: 1 },
    { days: 2 },
    { days: 3 },
  ]);
  const doubled = await cases()
    .match({ rank: 3 })
    .addFields({ twice: $.multiply(['$amount', 2]) })
    .end();
  expect(doubled.data[0]).toMatchObject({ amount: 30, twice: 60 });
  expect((await cases().sortByCount('$status').end()).data).toEqual([
    { _id: 'open', count: 3 },
    { _id: 'closed', count: 1 },
  ]);
  const roots = await cases()
    .match({ rank: 0 })
    .replaceRoot({ newRoot: { only: '$rank' } })
    .end();
  expect(roots.data).toEqual([{ only: 0 }]);
  expect((await cases().count('total').end()).data).toEqual([{ total: 4 }]);
  const buckets = cases().bucket({ groupBy: '$amount', boundaries: [0, 60, 200], output: { n: $.sum(1) } });
  expect((await buckets.end()).data).toEqual([
    { _id: 0, n: 2 },
    { _id: 60, n: 2 },
  ]);
});

test('lookup joins another collection by a field', async () => {
  const { data } = await cases()
    .sort({ rank: 1 })
    .lookup({ from: 'conformance_unique', localField: 'office', foreignField: 'code', as: 'places' })
    .match({ rank: environment.db.command.in([0, 2]) })
    .project({ _id: 0, rank: 1, 'places.title': 1 })
    .end();
  expect(data).toEqual([
    { rank: 0, places: [{ title: '北镇' }] },
    { rank: 2, places: [] },
  ]);
});

test('lookup joins by a pipeline', async () => {
  const $ = operators();
  const { data } = await cases()
    .match({ rank: 0 })
    .lookup({
      from: 'conformance_unique',
      let: { office: '$office' },
      pipeline: $.pipeline()
        .match(environment.db.command.expr($.eq(['$code', '$$office'])))
        .project({ _id: 0, title: 1 })
        .done(),
      as: 'places',
    })
    .end();
  expect(data[0].places).toEqual([{ title: '北镇' }]);
});

test('a result has 20 rows unless limited, and 10,000 at most', async () => {
  const { run } = environment;
  const rows = Array.from({ length: 25 }, (_x, rank) => ({
    run,
    group: 'rows',
    rank,
    wide: Array(500).fill(rank),
  }));
  await items().add(rows as never);
  const all = () => items().aggregate().match({ run, group: 'rows' });
  expect((await all().end()).data).toHaveLength(20);
  expect((await all().limit(23).end()).data).toHaveLength(23);
  const widened = await all()
    .project({ wide: 1 })
    .unwind('$wide')
    .project({ _id: 0, wide: 1 })
    .limit(12_000)
    .end();
  expect(widened.data).toHaveLength(10_000);
}, 60_000);

test('a stage or an operator that does not exist is refused', async () => {
  const wrongOperator = items()
    .aggregate()
    .project({ x: { $nosuch: 1 } });
  expect((await failureOf(wrongOperator.end())).code).toMatch(/^DATABASE_/);
});
