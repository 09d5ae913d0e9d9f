import type { AdjustmentRun } from '@/contracts/policy/adjustment';
import { continueAdjustment, listAdjustment, startAdjustment } from '@/contracts/policy/adjustment';
import type { Instant } from '@/domain/kernel/instant';
import { takeLease } from '../../cloudfunctions/policy/adjustment/run-batch';
import type { Document } from '../../cloudfunctions/shared/ports/documents';
import { runOf } from '../../cloudfunctions/shared/records/adjustment-records';
import { openAward } from '../../cloudfunctions/shared/records/award-records';
import { seedAwards } from '../../localcloud/county';
import { eventually } from '../support/eventually';
import { newRequestId, type ProductCloud, startProductCloud } from '../support/product-cloud';
import { DRAFTER, PUBLISHER, publishedPack } from '../support/surface/policy-stages';

const MOST_BATCHES = 30;
const AWARDS = 240;
const BATCH = 25;
const MONTH = '2027-01';
const LONGEST_HOLD_MS = 45_000;
const RUN = 'ad_990101_2027-01';

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
  await seedAwards(cloud.documents, cloud.sealer, AWARDS);
});
afterAll(() => cloud.remove());

const batch = (persona = DRAFTER, requestId?: string) =>
  cloud.call(persona, continueAdjustment, { runId: RUN }, requestId);

/** Goes on until nothing is left. */
async function toTheEnd(): Promise<AdjustmentRun> {
  for (let batches = 0; batches < MOST_BATCHES; batches += 1) {
    const answer = await batch();
    if (answer.ok && answer.data.status === 'done') return answer.data;
  }
  throw new Error('the run does not end');
}

const awards = async () =>
  (await cloud.documents.query('awards', { where: {}, orderBy: [['_id', 'asc']], limit: 1000 })).map((row) =>
    openAward(row, cloud.sealer),
  );
const items = () => cloud.documents.query('adjustment_items', { where: { runId: RUN }, limit: 1000 });

const theRun = async () =>
  runOf((await cloud.documents.query('adjustments', { where: {}, limit: 1 }))[0] as Document);

/** What a crash in the middle of a batch leaves: the lease, and nothing else. */
const leaseOfSomebodyGone = (until: string) =>
  cloud.documents.updateIf('adjustments', RUN, {}, { leaseBy: newRequestId(), leaseUntil: until });

test('a run is one a month: starting it again, also by a colleague, gives the same one', async () => {
  const first = await cloud.ask(DRAFTER, startAdjustment, { month: MONTH });
  expect(first).toMatchObject({ runId: RUN, status: 'running', totals: { awards: 0 } });
  expect(await cloud.ask(PUBLISHER, startAdjustment, { month: MONTH })).toEqual(first);
});

test('the same request twice works out one batch', async () => {
  const requestId = newRequestId();
  const answers = await Promise.all([batch(DRAFTER, requestId), batch(DRAFTER, requestId)]);
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]).toMatchObject({ ok: true, data: { totals: { awards: BATCH }, left: AWARDS - BATCH } });
  expect(await items()).toHaveLength(BATCH);
});

test('a repeat that saw the run before the first one worked takes nothing and keeps nobody waiting', async () => {
  const requestId = newRequestId();
  const seen = await theRun();
  const first = await batch(DRAFTER, requestId);
  const taking = { holder: requestId, now: new Date().toISOString() as Instant };
  for (const run of [seen, await theRun()]) expect(await takeLease(cloud.documents, run, taking)).toBe(false);
  expect(await batch(DRAFTER, requestId)).toEqual(first);
  expect((await theRun()).leaseUntil).toBeUndefined();
});

test('while one works on it another is told to wait; when that one has died, the next goes on', async () => {
  await leaseOfSomebodyGone('2099-01-01T00:00:00.000Z');
  expect(await batch(PUBLISHER)).toMatchObject({ ok: false, error: { code: 'adjustmentBusy' } });
  await leaseOfSomebodyGone('2026-01-01T00:00:00.000Z');
  expect(await batch(PUBLISHER)).toMatchObject({ ok: true, data: { totals: { awards: 3 * BATCH } } });
});

test('whoever comes at once, each award is worked out once', async () => {
  await Promise.all([batch(), batch(PUBLISHER), batch(), batch(PUBLISHER)]);
  const rows = await items();
  expect(new Set(rows.map(({ awardId }) => awardId)).size).toBe(rows.length);
  const { runs } = await cloud.ask(DRAFTER, listAdjustment, { runId: RUN });
  expect(runs[0]?.totals.awards).toBe(rows.length);
});

test.each([0, 2, 40])(
  'a function that is killed after %i calls to the cloud leaves a whole batch or nothing, and its repeat does one batch',
  async (calls) => {
    const before = (await items()).length;
    const requestId = newRequestId();
    cloud.faults.set({ kill: { policy: calls } });
    await batch(DRAFTER, requestId);
    expect(cloud.faults.get().kill).toEqual({});
    expect([before, before + BATCH]).toContain((await items()).length);
    // An open transaction of an instance that was killed holds its documents for the platform's 30 s.
    await eventually(async () => {
      const again = await batch(DRAFTER, requestId);
      expect(again).toMatchObject({ ok: true, data: { totals: { awards: before + BATCH } } });
    }, LONGEST_HOLD_MS);
    expect(await items()).toHaveLength(before + BATCH);
  },
  2 * LONGEST_HOLD_MS,
);

test('parameters published meanwhile do not come into a run that was begun before', async () => {
  await publishedPack(cloud, {
    effectiveFrom: '2027-01-01',
    inForceFrom: '2026-12-20',
    values: [
      {
        name: 'subsistenceStandard',
        area: 'urban',
        value: { fen: 90_000, per: 'month' },
        article: '第一条',
        quote: '每人每月900元。',
      },
    ],
    goldenCases: [
      {
        name: '一个人',
        on: '2027-01-01',
        area: 'urban',
        people: [{ relation: 'applicant', birth: '1980-06-15' }],
        income: [],
        spending: [],
        savingsFen: 0,
        arithmetic: '900',
        expect: { monthlyFen: 90_000 },
      },
    ],
  });
  const run = await toTheEnd();
  expect(run.totals.awards).toBe(AWARDS);
  const raised = (await awards()).filter(
    ({ award }) => award.area === 'urban' && award.covers.length === 1 && award.adjustments.length > 0,
  );
  expect(raised.length).toBeGreaterThan(5);
  for (const { award } of raised)
    expect(award.monthly - (award.adjustments[0]?.from ?? 0)).toBeLessThanOrEqual(4_000);
});

test('at the end every award is in it once; only rises were applied, each once', async () => {
  const { runs, left } = await cloud.ask(DRAFTER, listAdjustment, { runId: RUN });
  const totals = runs[0]?.totals;
  expect(left).toBe(0);
  expect(totals).toMatchObject({ awards: AWARDS });
  expect((totals?.adjusted ?? 0) + (totals?.unchanged ?? 0) + (totals?.queued ?? 0)).toBe(AWARDS);
  const rows = await items();
  expect(rows).toHaveLength(AWARDS);
  for (const { award, adjustedThrough } of await awards()) {
    expect(adjustedThrough).toBe('2027-01-01');
    expect(award.adjustments.length).toBeLessThanOrEqual(1);
    for (const { from, to } of award.adjustments) expect(to).toBeGreaterThan(from);
  }
  const paid = (await awards()).reduce((sum, { award }) => sum + award.monthly, 0);
  expect(paid).toBe(totals?.after);
});

test('whatever would pay less or end waits for an officer, with the article and that the person is heard', async () => {
  const { items: queued } = await cloud.ask(DRAFTER, listAdjustment, { runId: RUN, outcome: 'queued' });
  expect(queued.length).toBeGreaterThan(10);
  for (const { who, reasons, to } of queued) {
    expect(who).toMatch(/^.\*+$/);
    expect(to).toBeUndefined();
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/依据《社会救助法》第.+条）。$/);
  }
  const heard = queued.filter(({ mustBeHeard }) => mustBeHeard);
  expect(heard.length).toBeGreaterThan(0);
  for (const { reasons } of heard) expect(reasons.join()).toContain('第四十八条');
});

test('of each award that rose the list says from what to what, and which parameter changed by how much', async () => {
  const { items: raised } = await cloud.ask(DRAFTER, listAdjustment, { runId: RUN, outcome: 'adjusted' });
  expect(raised.length).toBeGreaterThan(10);
  for (const { from, to, reasons } of raised) {
    expect(to).toBeGreaterThan(from);
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/^.+：(.+ → .+|原来没有定，现在是 .+)$/);
  }
  const all = raised.flatMap(({ reasons }) => reasons);
  expect(all).toContain('最低生活保障标准：700 元/月 → 730 元/月');
});

test('run once more it changes nothing', async () => {
  const before = await awards();
  const run = await toTheEnd();
  expect(run.totals.awards).toBe(AWARDS);
  expect(await awards()).toEqual(before);
  expect(await items()).toHaveLength(AWARDS);
});

test('names and amounts lie in no open field', async () => {
  const rows = [...(await items()), ...(await cloud.documents.query('awards', { where: {}, limit: 1000 }))];
  const open = JSON.stringify(rows.map(({ content: _, ...rest }) => rest));
  expect(open).not.toMatch(/[示例样演]|monthly|recipient/);
});

test('what an officer started and left is finished by the timer, twice at once and beside a desk, each award once', async () => {
  const LATER = 'ad_990101_2028-01';
  await cloud.ask(DRAFTER, startAdjustment, { month: '2028-01' });
  const tick = async () => {
    const event = { Type: 'Timer', TriggerName: 'continueRuns', Time: '', Message: '' };
    const outcome = await cloud.runner.invoke('policy', event, { kind: 'timer' });
    return outcome.ok ? JSON.parse(outcome.json) : outcome;
  };
  const [first, second] = await Promise.all([
    tick(),
    tick(),
    cloud.call(PUBLISHER, continueAdjustment, { runId: LATER }),
  ]);
  for (const answer of [first, second, await tick()]) expect(answer).toMatchObject({ ok: true });
  const { runs, left } = await cloud.ask(DRAFTER, listAdjustment, { runId: LATER });
  expect(runs[0]).toMatchObject({ runId: LATER, status: 'done', totals: { awards: AWARDS } });
  expect(left).toBe(0);
  const rows = await cloud.documents.query('adjustment_items', { where: { runId: LATER }, limit: 1000 });
  expect(new Set(rows.map(({ awardId }) => awardId)).size).toBe(AWARDS);
  expect(rows).toHaveLength(AWARDS);
  expect(await tick()).toEqual({ ok: true, data: { batches: 0, finished: 0 } });
}, 60_000);
