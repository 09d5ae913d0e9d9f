import { randomBytes } from 'node:crypto';
import cloudbase from '@cloudbase/node-sdk';
import type { AccountId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { type PlainDate, plusDays } from '@/domain/kernel/plain-date';
import { HANDLERS } from '../../cloudfunctions/application';
import { cloudbaseDocuments } from '../../cloudfunctions/shared/adapters/cloudbase-documents';
import { cloudbaseFiles } from '../../cloudfunctions/shared/adapters/cloudbase-files';
import { sealingKeysFrom } from '../../cloudfunctions/shared/adapters/environment';
import { randomIds } from '../../cloudfunctions/shared/adapters/random-ids';
import { sm4Sealer } from '../../cloudfunctions/shared/adapters/sm4-sealer';
import { defineFunction } from '../../cloudfunctions/shared/pipeline/define-function';
import type { Document, Documents } from '../../cloudfunctions/shared/ports/documents';
import { directoryRecords } from '../../cloudfunctions/shared/records/directory-records';
import { DEMO_HOUSEHOLDS } from '../../localcloud/county';
import { LOCAL_ENV, platformEnvironment } from '../../localcloud/functions/environment';
import { readFunctionKeys } from '../../localcloud/server/keys';
import { residentId } from '../support/application-data';
import { startProductProcess, temporaryData } from '../support/product-process';
import { budget, median, type Print, rounded } from './figure';

/** Short turns, many of them: whatever else the machine does meets both. */
const SECONDS = 0.5;
const ROUNDS = 24;
/** As many of each before anything is counted: a function that serves has served before. */
const WARM_UP = 300;
const WARM_UP_AT_ONCE = 10;
const LEAST_RATIO = 0.6;

type Once = (turn: number) => Promise<void>;

/** Counts every attempt of the run, so that no two write the same ids. */
let turns = 0;
const nextTurn = (): number => ++turns;

let people = 0;

/** The demo's first application for somebody who has applied for nothing yet: one person is in one application. */
function nextPerson() {
  const { applicant, ...rest } = DEMO_HOUSEHOLDS.wangYanshi;
  people += 1;
  const birth = plusDays('1930-01-01' as PlainDate, Math.floor(people / 900));
  return { ...rest, applicant: { ...applicant, document: residentId(birth, 1 + (people % 900)) } };
}

/** How often a second `once` ends with `parallel` under way, over the given time. */
async function rate(once: Once, parallel: number): Promise<number> {
  let done = 0;
  const end = Date.now() + SECONDS * 1000;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      while (Date.now() < end) {
        await once(nextTurn());
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - begun) / 1000);
}

/** The documents that one submission leaves, grouped as it writes them. */
async function documentsOfOneCase(documents: Documents, caseId: string): Promise<[string, Document[]][]> {
  const of = (collection: string, where: Record<string, string>): Promise<Document[]> =>
    documents.query(collection, { where, limit: 100 });
  const [request] = await documents.query('requests', { where: {}, orderBy: [['at', 'desc']], limit: 1 });
  return [
    ['cases', await of('cases', { _id: caseId })],
    ['case_events', await of('case_events', { caseId })],
    ['notices', await of('notices', { caseId })],
    ['person_claims', await of('person_claims', { caseId })],
    ['audit_entries', await of('audit_entries', { caseIds: caseId })],
    ['requests', request ? [request] : []],
  ];
}

/** What a digest or an id of ours holds that is drawn at random. */
const RANDOM_PART = /[0-9a-z]{20,}/g;
/** The fields in which such ids stand in the open. */
const WITH_IDS = ['_id', 'caseId', 'caseIds', 'eventId', 'applicantDigest'];

/**
 * The same documents under other identifiers, as long and as random as those of a submission: what is filed under
 * neighbouring keys is cheaper to store.
 */
function asAnotherCase(sample: readonly [string, Document[]][]): [string, Document[]][] {
  const others = new Map<string, string>();
  const another = (random: string): string => {
    const known = others.get(random) ?? randomBytes(random.length).toString('hex').slice(0, random.length);
    others.set(random, known);
    return known;
  };
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    return typeof value === 'string' ? value.replace(RANDOM_PART, another) : value;
  };
  const renamed = (document: Document): Document => ({
    ...document,
    ...Object.fromEntries(
      WITH_IDS.filter((field) => field in document).map((field) => [field, rename(document[field])]),
    ),
    ...('caseNumber' in document ? { caseNumber: another(String(document.caseNumber)) } : {}),
  });
  return sample.map(([collection, documents]) => [collection, documents.map(renamed)]);
}

/** Submissions a second through the whole pipeline, beside bare SDK transactions that write the same bytes. */
export async function submissions(root: string, print: Print): Promise<void> {
  const data = temporaryData();
  const product = await startProductProcess(root, data.dataDir);
  Object.assign(process.env, platformEnvironment(`${product.url}/admin`));
  const app = cloudbase.init({ env: LOCAL_ENV, keepalive: true });
  const documents = cloudbaseDocuments(app);
  const sealer = sm4Sealer(sealingKeysFrom({ ...readFunctionKeys(product.dataDir) }));
  const clock = { now: () => instantOf(new Date()) };
  const dependencies = {
    documents,
    files: cloudbaseFiles(app),
    sealer,
    directory: directoryRecords(documents, sealer),
    clock,
    ids: randomIds,
    nudge: () => undefined,
  };
  const platformCaller = () => ({ kind: 'account', accountId: 'figures' as AccountId }) as const;
  const main = defineFunction({
    name: 'application',
    handlers: HANDLERS,
    dependencies: () => dependencies,
    platformCaller,
  });
  const log = console.log;
  console.log = () => undefined;
  const salt = Date.now();
  const submit = async (turn: number): Promise<string> => {
    const event = {
      action: 'submit',
      requestId: `figures-${salt}-${turn}`,
      data: { application: nextPerson() },
    };
    const answer = await main(event, { request_id: `${turn}` });
    if (!answer.ok) throw new Error(answer.error.code);
    return (answer.data as { caseId: string }).caseId;
  };
  const sample = await documentsOfOneCase(documents, await submit(-1));
  const bare: Once = async () => {
    const another = asAnotherCase(sample);
    await documents.transact(async (transaction) => {
      for (const [collection, group] of another) await transaction.create(collection, group);
    });
  };
  const ours: Once = async (turn) => {
    await submit(turn);
  };
  try {
    for (let first = 0; first < WARM_UP; first += WARM_UP_AT_ONCE)
      for (const once of [bare, ours])
        await Promise.all(Array.from({ length: WARM_UP_AT_ONCE }, () => once(nextTurn())));
    for (const parallel of [1, 16]) {
      const rounds = [];
      for (let round = 0; round < ROUNDS; round += 1)
        rounds.push({ bare: await rate(bare, parallel), ours: await rate(ours, parallel) });
      const [mine, beside] = [median(rounds.map((r) => r.ours)), median(rounds.map((r) => r.bare))];
      const ratio = median(rounds.map((r) => r.ours / r.bare));
      const name = `submissions, ${parallel} at once`;
      const what = `bare SDK transactions of the same bytes, ${rounded(beside)}/s`;
      print({
        name,
        value: rounded(mine),
        unit: '/s',
        ratio: rounded(ratio),
        beside: what,
        ...budget(ratio >= LEAST_RATIO),
      });
    }
  } finally {
    console.log = log;
    await product.stop();
    data.remove();
  }
}
