import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cloudbase from '@cloudbase/node-sdk';
import { COLLECTIONS } from '../../config/collections';
import { type LocalDatabase, openDatabase } from '../../localcloud/database';
import {
  buildDatabaseProgram,
  type DatabaseProcess,
  startDatabaseProcess,
} from '../support/database-process';
import { sdkEnvironment } from '../support/database-server';
import { budget, median, type Print, rounded } from './figure';

const CASES = 1_000_000;
const CASES_A_REQUEST = 5_000;
const OFFICES = 200;
const PEOPLE = 700_000;
const QUERIES = 200;
const CLIENTS = 32;
const SECONDS = 1.5;
const ROUNDS = 3;
/** A typical query over a million cases must be answered within this. */
const MOST_MILLISECONDS = 10;

const STATUSES = [
  'submitted',
  'accepted',
  'supplementing',
  'investigating',
  'decided',
  'refused',
  'withdrawn',
];
/** What the sealed personal fields of a case take. */
const SEALED = 'A'.repeat(640);

/** A million cases with the product's indexes: how long typical queries take, and what the SDK gets through. */
export async function databaseFigures(print: Print): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'database-figures-'));
  const file = join(directory, 'cloud.db');
  try {
    const database = openDatabase({ file, collections: COLLECTIONS });
    await addCases(database, print);
    await measureQueries(database, print);
    await measureTransaction(database, print);
    database.close();
    await measureThroughput(directory, file, print);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function addCases(database: LocalDatabase, print: Print): Promise<void> {
  const begun = performance.now();
  for (let first = 0; first < CASES; first += CASES_A_REQUEST) {
    const data = Array.from({ length: CASES_A_REQUEST }, (_, i) => JSON.stringify(caseOf(first + i)));
    await ask(database, 'insertDocument', { collectionName: 'cases', data });
  }
  const seconds = (performance.now() - begun) / 1000;
  print({
    name: 'database: adding a million cases, 5000 a request',
    value: rounded(CASES / seconds),
    unit: 'cases/s',
  });
}

/** The n-th case: most are decided, as in an office that has worked for years. */
function caseOf(n: number): Record<string, unknown> {
  const at = new Date(Date.UTC(2020, 0, 1) + n * 180_000 + ((n * 7919) % 86_400_000)).toISOString();
  const draw = Math.floor(n / OFFICES);
  const status = draw % 25 === 0 ? STATUSES[(draw / 25) % 4] : STATUSES[4 + (draw % 3)];
  return {
    _id: `case-${n}`,
    caseNumber: `JZ${String(n).padStart(10, '0')}`,
    officeId: officeOf(n),
    status,
    version: 3,
    submittedAt: at,
    updatedAt: at,
    partyIds: [`person-${(n * 31) % PEOPLE}`, `person-${(n * 57 + 1) % PEOPLE}`],
    applicantDigest: `digest-${(n * 31) % PEOPLE}`,
    personal: { keyId: 'k1', sealed: SEALED },
  };
}

function officeOf(n: number): string {
  return `office-${(n * 13) % OFFICES}`;
}

/** Typical queries by name, each for the n-th time it is asked. */
const TYPICAL: Readonly<Record<string, (n: number) => Record<string, unknown>>> = {
  'an office’s open cases, latest first, 20 of them': (n) => ({
    query: { officeId: officeOf(n), status: { $in: STATUSES.slice(0, 4) } },
    order: { updatedAt: -1 },
    limit: 20,
  }),
  'an office’s decided cases, latest first, 100 of them': (n) => ({
    query: { officeId: officeOf(n), status: 'decided' },
    order: { updatedAt: -1 },
    limit: 100,
  }),
  'a case by its number': (n) => ({
    query: { caseNumber: `JZ${String((n * 4099) % CASES).padStart(10, '0')}` },
  }),
  'a person’s cases, latest first': (n) => ({
    query: { partyIds: `person-${(n * 997) % PEOPLE}` },
    order: { submittedAt: -1 },
  }),
  'a case by its _id': (n) => ({ query: { _id: `case-${(n * 6151) % CASES}` } }),
};

async function measureQueries(database: LocalDatabase, print: Print): Promise<void> {
  for (const [name, request] of Object.entries(TYPICAL)) {
    const times: number[] = [];
    for (let n = 0; n < QUERIES; n++) {
      const { query, order, limit } = request(n);
      const begun = performance.now();
      await ask(database, 'getDocument', {
        collectionName: 'cases',
        queryType: 'WHERE',
        query: JSON.stringify(query),
        order: order && JSON.stringify(order),
        limit,
      });
      times.push(performance.now() - begun);
    }
    const value = median(times);
    print({
      name: `database: ${name}, p50`,
      value: rounded(value),
      unit: 'ms',
      ...budget(value <= MOST_MILLISECONDS),
    });
  }
  const begun = performance.now();
  for (let n = 0; n < QUERIES; n++) {
    const query = JSON.stringify({ officeId: officeOf(n), status: 'submitted' });
    await ask(database, 'calculateDocument', { collectionName: 'cases', query });
  }
  print({
    name: 'database: counting an office’s new cases, mean',
    value: rounded((performance.now() - begun) / QUERIES),
    unit: 'ms',
  });
}

/** A submission's transaction, without HTTP: what it costs the server. */
async function measureTransaction(database: LocalDatabase, print: Print): Promise<void> {
  const collections = ['cases', 'case_events', 'notices', 'notices', 'audit_entries', 'requests'];
  const begun = process.cpuUsage();
  for (let n = 0; n < QUERIES; n++) {
    const { transactionId } = (await ask(database, 'startTransaction', {})) as { transactionId: string };
    for (const [i, collectionName] of collections.entries()) {
      const document = { ...caseOf(CASES + n), _id: `transaction-${n}-${i}` };
      await ask(database, 'insertDocument', {
        collectionName,
        data: [JSON.stringify(document)],
        transactionId,
      });
    }
    await ask(database, 'commitTransaction', { transactionId });
  }
  const { user, system } = process.cpuUsage(begun);
  print({
    name: 'database: server CPU of a transaction of 6 documents',
    value: rounded((user + system) / 1000 / QUERIES),
    unit: 'ms',
  });
}

async function ask(
  database: LocalDatabase,
  action: string,
  fields: Record<string, unknown>,
): Promise<unknown> {
  const reply = await database.handle({ action: `database.${action}`, ...fields });
  if ('code' in reply) throw new Error(`${action}: ${reply.message}`);
  return reply.data;
}

/**
 * What the SDK gets through with many clients, beside what it gets through when the server only answers: in turns,
 * so that both meet the same machine.
 */
async function measureThroughput(directory: string, file: string, print: Print): Promise<void> {
  const program = buildDatabaseProgram(directory);
  const empty = await startDatabaseProcess(program, 'empty');
  const server = await startDatabaseProcess(program, file);
  for (const [name, once] of Object.entries(OPERATIONS)) {
    const pairs: { value: number; ratio: number }[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const idle = await rate(empty, once);
      const value = await rate(server, once);
      if (round > 0) pairs.push({ value, ratio: value / idle });
    }
    print({
      name: `database: ${name}, ${CLIENTS} clients`,
      value: rounded(median(pairs.map(({ value }) => value))),
      unit: '1/s',
      ratio: rounded(median(pairs.map(({ ratio }) => ratio))),
      beside: 'the SDK against a server that answers at once',
    });
  }
  const megabytes = residentMegabytes(server.child.pid);
  if (megabytes)
    print({ name: 'database: memory of the server over a million cases', value: megabytes, unit: 'MB' });
  await empty.stop('SIGTERM');
  await server.stop('SIGTERM');
}

type Cases = ReturnType<ReturnType<ReturnType<typeof cloudbase.init>['database']>['collection']>;
type Once = (cases: Cases, n: number) => Promise<unknown>;

const OPERATIONS: Readonly<Record<string, Once>> = {
  adds: (cases, n) => cases.add({ ...caseOf(2 * CASES + n), _id: `added-${n}` }),
  gets: (cases, n) => cases.doc(`case-${(n * 7919) % CASES}`).get(),
};

/** Counts every request of the run, so that no two add the same document. */
let requests = 0;

async function rate({ url }: DatabaseProcess, once: Once): Promise<number> {
  Object.assign(process.env, sdkEnvironment(url, 'figures'));
  const cases = cloudbase.init({ env: 'local-test', keepalive: true }).database().collection('cases');
  let done = 0;
  const begun = performance.now();
  const client = async () => {
    while (performance.now() - begun < SECONDS * 1000) {
      await once(cases, requests++);
      done++;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return done / ((performance.now() - begun) / 1000);
}

/** Resident memory as Linux tells it; undefined elsewhere. */
function residentMegabytes(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}
