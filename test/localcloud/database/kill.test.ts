import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { type LocalDatabase, openDatabase } from '../../../localcloud/database';
import { buildDatabaseProgram, startDatabaseProcess } from '../../support/database-process';
import { eventually } from '../../support/eventually';
import { ITEMS } from './declarations';
import { type Answer, type Requests, requestsTo, requestsToDatabase, temporaryDirectory } from './requests';

const KILLS = 10;
const WORKERS = 8;

const directory = temporaryDirectory();
const file = join(directory, 'cloud.db');
let program: string;

beforeAll(() => {
  program = buildDatabaseProgram(directory);
});

/** Posts to a server that may die at any moment; rejects when it does. */
function answerOf(url: string, agent: Agent): Answer {
  return (action, fields) =>
    new Promise((resolveAnswer, reject) => {
      const outgoing = request(url, { method: 'POST', agent }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolveAnswer(JSON.parse(text)));
        response.on('error', reject);
        response.on('aborted', () => reject(new Error('cut off')));
      });
      outgoing.on('error', reject);
      outgoing.end(JSON.stringify({ action, ...fields }));
    });
}

/** What must be there afterwards, because the server has said so. */
interface Acknowledged {
  readonly pairs: Set<string>;
  readonly singles: Set<string>;
}

/** Adds pairs of documents in transactions that also count them, and single documents, until the server is gone. */
async function work(requests: Requests, worker: string, acknowledged: Acknowledged): Promise<void> {
  for (let i = 0; ; i++) {
    const name = `${worker}-${i}`;
    const transaction = await requests.start();
    await requests.add('items', { _id: `${name}-left`, number: `${name}-left`, group: worker }, transaction);
    await requests.add(
      'items',
      { _id: `${name}-right`, number: `${name}-right`, group: worker },
      transaction,
    );
    await requests.update('items', worker, { $inc: { pairs: 1 } }, transaction);
    await requests.commit(transaction);
    acknowledged.pairs.add(name);
    await requests.add('items', { _id: `${name}-single`, number: `${name}-single`, group: worker });
    acknowledged.singles.add(name);
  }
}

test(`${KILLS} times kill -9 under load: what was acknowledged is there, and no transaction is torn`, async () => {
  const acknowledged: Acknowledged = { pairs: new Set(), singles: new Set() };
  for (let round = 0; round < KILLS; round++) {
    const server = await startDatabaseProcess(program, file);
    const agent = new Agent({ keepAlive: true });
    const requests = requestsTo(answerOf(server.url, agent));
    const names = Array.from({ length: WORKERS }, (_, i) => `r${round}w${i}`);
    for (const name of names)
      await requests.add('items', { _id: name, number: name, group: 'workers', pairs: 0 });
    const working = Promise.allSettled(names.map((name) => work(requests, name, acknowledged)));
    const enough = acknowledged.pairs.size + WORKERS + 1 + ((round * 7) % 13);
    await eventually(() => expect(acknowledged.pairs.size).toBeGreaterThanOrEqual(enough), 60_000, round % 4);
    await server.stop('SIGKILL');
    await working;
    agent.destroy();
  }

  const database = openDatabase({ file, collections: ITEMS });
  await expectWhole(database, acknowledged);
  database.close();
}, 120_000);

async function expectWhole(database: LocalDatabase, acknowledged: Acknowledged): Promise<void> {
  const requests = requestsToDatabase(database);
  expect(acknowledged.pairs.size).toBeGreaterThan(KILLS * WORKERS);
  for (const name of acknowledged.pairs) expect(await requests.get('items', `${name}-left`)).toBeDefined();
  for (const name of acknowledged.singles)
    expect(await requests.get('items', `${name}-single`)).toBeDefined();
  for (const { _id, pairs } of await requests.find('items', { group: 'workers' })) {
    const ids = (await requests.find('items', { group: _id })).map((document) => String(document._id));
    const lefts = ids.filter((id) => id.endsWith('-left'));
    const rights = ids.filter((id) => id.endsWith('-right'));
    expect(rights).toEqual(lefts.map((id) => id.replace('-left', '-right')));
    expect(pairs).toBe(lefts.length);
    for (const id of ids) expect(await requests.count('items', { number: id })).toBe(1);
  }
}
