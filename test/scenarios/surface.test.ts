import fc from 'fast-check';
import { ACTIONS } from '@/contracts';
import type { ActionContract } from '@/contracts/action-contract';
import { FAILURES } from '@/contracts/failures';
import { notPlainChinese } from '../support/plain-chinese';
import { newRequestId, type ProductCloud } from '../support/product-cloud';
import {
  type Hostile,
  hostileValues,
  type Mutation,
  mutated,
  mutationsOf,
} from '../support/surface/mutations';
import { startPeopledCloud } from '../support/surface/people';
import { type RawCall, rawCallOf } from '../support/surface/raw-call';
import { STAGES, type Stage, stageOf } from '../support/surface/stages';
import { createVictims, type Victims } from '../support/surface/victims';
import { createWholenessCheck } from '../support/surface/whole';

/** So many times a batch of mutated requests goes to each action, all of a batch at once. */
const BATCHES_AN_ACTION = 4;
const BATCH = 8;
const SEED = Number(process.env.SURFACE_SEED ?? 20_261_122);

/** An identity number or a mobile telephone. */
const PERSONAL_NUMBER = /(?<!\d)(?:\d{17}[\dX]|1[3-9]\d{9})(?!\d)/;

let cloud: ProductCloud;
let printed: string[];
let send: RawCall;
let victims: Victims;
let values: Hostile[];
let problems: () => Promise<string[]>;
beforeAll(async () => {
  ({ cloud, printed } = await startPeopledCloud());
  send = rawCallOf(cloud);
  victims = await createVictims(cloud);
  values = hostileValues([...victims.ids, ...victims.secrets]);
  problems = createWholenessCheck(cloud);
});
afterAll(() => cloud.remove());

const nameOf = ({ function: fn, action }: ActionContract): string => `${fn}.${action}`;
const FOR_PEOPLE = ACTIONS.filter(({ access }) => access.caller !== 'system');
const named = FOR_PEOPLE.map((contract) => [nameOf(contract), contract] as const);

/** What is wrong with an answer, whatever was asked: undefined for a success, or a failure in registered words. */
function wrongWith(text: string): string | undefined {
  const told = victims.secrets.filter((secret) => text.includes(secret));
  if (told.length > 0) return `tells what is others': ${told.join(', ')}`;
  let answer: { ok?: unknown; error?: { code?: string; message?: string; fields?: { message: string }[] } };
  try {
    answer = JSON.parse(text);
  } catch {
    return 'is no JSON';
  }
  if (answer.ok === true) return undefined;
  const { code = '', message = '', fields = [] } = answer.error ?? {};
  if (!(code in FAILURES) || code === 'internal') return `fails as ${code || 'nothing'}`;
  const words = [message, ...fields.map((field) => field.message)].join(' ');
  if (!message.endsWith('。')) return `says ${message}`;
  for (const sentence of [message, ...fields.map((field) => field.message)]) {
    const why = notPlainChinese(sentence);
    if (why) return `says ${sentence}: ${why}`;
  }
  return PERSONAL_NUMBER.test(words) ? 'repeats a number' : undefined;
}

async function attack(contract: ActionContract, { persona, request }: Stage, mutation: Mutation) {
  const { json, what } = mutated(request, mutation, values);
  const text = await send(persona, contract, json, JSON.stringify(newRequestId()));
  const wrong = wrongWith(text);
  return wrong ? [{ what, wrong, text: text.slice(0, 600) }] : [];
}

test('every action that people call has a stage', () => {
  expect(Object.keys(STAGES).sort()).toEqual(FOR_PEOPLE.map(nameOf).sort());
});

describe(`mutated requests (seed ${SEED})`, () => {
  test.each(named)(
    '%s answers in registered words, tells nothing and leaves cases whole',
    async (name, contract) => {
      const stage = await stageOf(name, cloud);
      await fc.assert(
        fc.asyncProperty(mutationsOf(values, BATCH), async (batch) => {
          const wrong = await Promise.all(batch.map((mutation) => attack(contract, stage, mutation)));
          expect(wrong.flat()).toEqual([]);
        }),
        { seed: SEED, numRuns: BATCHES_AN_ACTION, endOnFailure: true },
      );
      expect(await problems()).toEqual([]);
    },
  );
});

describe('the number of a request', () => {
  const HOSTILE = [
    'null',
    '""',
    '1',
    '[]',
    '{"$ne":null}',
    `"${'a'.repeat(100_000)}"`,
    '"\\u0000aaaaaaaaaaaaaaaa"',
  ];

  test.each(named.filter(([, { writes }]) => writes))(
    '%s refuses what is none, and gives nobody the answer that another person got',
    async (name, contract) => {
      const { persona, request } = await stageOf(name, cloud);
      const json = JSON.stringify(request);
      const refused = await Promise.all(HOSTILE.map((id) => send(persona, contract, json, id)));
      for (const text of refused)
        expect(JSON.parse(text)).toMatchObject({ ok: false, error: { code: 'requestIdNeeded' } });
      const text = await send(persona, contract, json, JSON.stringify(victims.requestId));
      expect(wrongWith(text)).toBeUndefined();
      expect(text).not.toContain(victims.caseId);
    },
  );
});

/** Of each kind, on each channel, so many are sent of what the attacks have put into the outbox. */
const SENT_OF_EACH = 3;

/** Takes the rest out and has the outbox swept. */
async function sendSome(): Promise<void> {
  const kept = new Map<string, number>();
  const where = { status: 'pending' };
  const rows = await cloud.documents.query('notices', { where, limit: 1000 });
  expect(rows.length).toBeLessThan(1000);
  for (const { _id, kind, channel, audience } of rows) {
    const like = `${kind} ${channel} ${audience}`;
    const count = (kept.get(like) ?? 0) + 1;
    if (count > SENT_OF_EACH) await cloud.documents.remove('notices', _id);
    else kept.set(like, count);
  }
  const swept = await fetch(`${cloud.url}/local/timers/run`, {
    method: 'POST',
    body: JSON.stringify({ function: 'notification' }),
  });
  const [outcome] = (await swept.json()) as [{ json: string }];
  expect(JSON.parse(outcome.json)).toMatchObject({ ok: true });
  const sent = await cloud.documents.query('notices', { where: { status: 'accepted' }, limit: 1000 });
  expect(sent.length).toBeGreaterThanOrEqual(kept.size);
}

describe('afterwards', () => {
  test('no line of the log and no notice says anything of anybody', async () => {
    const known = [
      ...victims.secrets,
      '王演示',
      '王伴示',
      '李样例',
      '990101194803',
      '990101195803',
      '19900000001',
    ];
    const all = () => cloud.documents.query('notices', { where: {}, limit: 1000 });
    const before = await all();
    await sendSome();
    const rows = [...before, ...(await all())].map((notice) => JSON.stringify(notice));
    for (const text of [...printed, ...rows])
      expect({ text, tells: known.filter((secret) => text.includes(secret)) }).toEqual({ text, tells: [] });
  });

  test('all that is stored is whole', async () => {
    expect(await problems()).toEqual([]);
  });
});
