import { resolve } from 'node:path';
import cloudbase from '@cloudbase/node-sdk';
import type { ActionContract, Answer, RequestOf, ResponseOf } from '@/contracts/action-contract';
import { submitApplication } from '@/contracts/application/submit-application';
import { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import { grantAuthorization } from '@/contracts/authorization/grant-authorization';
import { fold } from '@/domain/case/evolve';
import type { Application } from '@/domain/household/application';
import type { PhoneNumber } from '@/domain/household/phone-number';
import { type AccountId, memberIdAt } from '@/domain/kernel/ids';
import { cloudbaseDocuments } from '../../cloudfunctions/shared/adapters/cloudbase-documents';
import { sealingKeysFrom } from '../../cloudfunctions/shared/adapters/environment';
import { sm4Sealer } from '../../cloudfunctions/shared/adapters/sm4-sealer';
import { openCaseDocument, openEventDocument } from '../../cloudfunctions/shared/records/case-records';
import { LOCAL_ENV, platformEnvironment } from '../../localcloud/functions/environment';
import { readFunctionKeys } from '../../localcloud/server/keys';
import { someoneElse } from '../support/application-data';
import { eventually } from '../support/eventually';
import { newRequestId, type ProductCloud } from '../support/product-cloud';
import { type ProductProcess, startProductProcess, temporaryData } from '../support/product-process';
import { confirmation, newPhone, proofOf, signature } from '../support/signature';

const ROOT = resolve(__dirname, '../..');
const CLOUD_KILLS = 25;
const FUNCTION_KILLS = 30;
const PARALLEL = 4;
const RESIDENT = 'wang-yanshi';
const OFFICERS = ['chen-banshi', 'liu-banshi'];
/** Whom the two events tell of what. A sweep that died adds to it: nobody knows what it sent, so more are told. */
const TOLD = [
  ...OFFICERS.map((officer) => `newCase demo-openid-${officer}`),
  `applicationReceived demo-openid-${RESIDENT}`,
  `authorizationGranted demo-openid-${RESIDENT}`,
];

/** One person's errand: submit, then sign. Its requestIds stay the same however often it has to be tried. */
interface Errand {
  readonly application: Application;
  readonly phone: PhoneNumber;
  readonly submitId: string;
  readonly signId: string;
  caseId?: string;
  hasSigned?: true;
}

const data = temporaryData();
const errands: Errand[] = [];
let product: ProductProcess;
let token = '';
let records: Pick<ProductCloud, 'documents' | 'sealer'>;

async function post(path: string, body: unknown): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const response = await fetch(product.url + path, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(20_000),
  });
  return response.json();
}

async function start(): Promise<void> {
  product = await startProductProcess(ROOT, data.dataDir);
  token = ((await post('/local/session', { persona: RESIDENT })) as { token: string }).token;
  Object.assign(process.env, platformEnvironment(`${product.url}/admin`));
  records = {
    documents: cloudbaseDocuments(cloudbase.init({ env: LOCAL_ENV })),
    sealer: sm4Sealer(sealingKeysFrom({ ...readFunctionKeys(data.dataDir) })),
  };
}

async function ask<C extends ActionContract>(
  contract: C,
  request: RequestOf<C>,
  requestId?: string,
): Promise<ResponseOf<C>> {
  const answer = (await post(`/call/${contract.function}/${contract.action}`, {
    requestId,
    data: request,
  })) as Answer<ResponseOf<C>>;
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.data;
}

/** Does what is left of the errand. What an earlier try was told stays as it was told: anything else fails. */
async function run(errand: Errand): Promise<void> {
  const { application } = errand;
  const { caseId } = await ask(submitApplication, { application }, errand.submitId);
  if (errand.caseId && errand.caseId !== caseId) throw new Error('a repeat gave another case');
  errand.caseId = caseId;
  const { letter } = await ask(getAuthorizationLetter, { caseId });
  const account = `demo-openid-${RESIDENT}` as AccountId;
  const request = {
    caseId,
    signer: {
      kind: 'member' as const,
      memberId: memberIdAt(0),
      proof: proofOf(application.applicant.document),
    },
    signsFor: [memberIdAt(0)],
    confirmation: await confirmation(records, account, errand.phone),
    letterHash: letter.hash,
    signature: signature(),
  };
  await ask(grantAuthorization, request, errand.signId);
  errand.hasSigned = true;
}

/** People come one after the other until told to stop; what breaks is left for later. */
function load(): { stop: () => Promise<void>; acknowledged: () => number } {
  let isOver = false;
  let acknowledged = 0;
  const worker = async (): Promise<void> => {
    while (!isOver) {
      const errand: Errand = {
        application: someoneElse(errands.length + 1),
        phone: newPhone(),
        submitId: newRequestId(),
        signId: newRequestId(),
      };
      errands.push(errand);
      await run(errand).then(
        () => {
          acknowledged += 1;
        },
        () => new Promise((wait) => setTimeout(wait, 5)),
      );
    }
  };
  const workers = Promise.all(Array.from({ length: PARALLEL }, worker));
  const stop = async (): Promise<void> => {
    isOver = true;
    await workers;
  };
  return { stop, acknowledged: () => acknowledged };
}

const lettersLeft = (): Errand[] => errands.filter((errand) => !errand.hasSigned);

beforeAll(start);
afterAll(async () => {
  await product.kill();
  data.remove();
});

test(`${CLOUD_KILLS} times kill -9 of the cloud and ${FUNCTION_KILLS} times of a function, under load: nothing acknowledged is lost, nothing is there twice`, async () => {
  for (let kill = 0; kill < CLOUD_KILLS; kill += 1) {
    const people = load();
    await eventually(() => expect(people.acknowledged()).toBeGreaterThan(kill % 4));
    await product.kill();
    await people.stop();
    await start();
  }
  const people = load();
  for (let kill = 0; kill < FUNCTION_KILLS; kill += 1) {
    const before = people.acknowledged();
    await post('/local/faults', { kill: { [kill % 2 === 0 ? 'application' : 'authorization']: kill % 9 } });
    await eventually(() => expect(people.acknowledged()).toBeGreaterThan(before));
  }
  await people.stop();
  const interrupted = lettersLeft().length;
  expect(interrupted).toBeGreaterThan(CLOUD_KILLS);
  // A killed instance's open transaction holds its documents for the platform's 30 s; until then: 请稍等.
  await Promise.all(lettersLeft().map((errand) => eventually(() => run(errand), 90_000)));

  const { documents, sealer } = records;
  const ours = new Set(errands.map((errand) => errand.caseId));
  expect(ours.size).toBe(errands.length);
  for (const { caseId = '' } of errands) {
    const [stored, events, authorizations, notices] = await Promise.all([
      documents.find('cases', caseId),
      documents.query('case_events', { where: { caseId }, orderBy: [['version', 'asc']], limit: 100 }),
      documents.query('authorizations', { where: { caseId }, limit: 100 }),
      documents.query('notices', { where: { caseId, channel: 'inbox' }, limit: 100 }),
    ]);
    expect(stored && openCaseDocument(stored, sealer)).toEqual(
      fold(events.map((event) => openEventDocument(event, sealer))),
    );
    expect({ events: events.length, authorizations: authorizations.length }).toEqual({
      events: 2,
      authorizations: 1,
    });
    const told = notices.map(({ kind, recipientId }) => `${kind} ${recipientId}`);
    expect(told).toEqual(expect.arrayContaining(TOLD));
  }
  const all = await documents.query('cases', { where: { partyIds: 'demo-openid-wang-yanshi' }, limit: 1000 });
  const fromDemo = all.filter((document) => !ours.has(document._id));
  expect(fromDemo.length).toBeLessThanOrEqual(1);

  await eventually(async () => {
    await post('/local/timers/run', { function: 'notification' });
    expect(
      await documents.query('notices', { where: { status: { in: ['pending', 'sending'] } }, limit: 1 }),
    ).toEqual([]);
  }, 90_000);
  for (const officer of OFFICERS) {
    const response = await fetch(`${product.url}/local/messages?persona=${officer}`);
    const messages = (await response.json()) as {
      channel: string;
      title: string;
      lines: string[];
      link?: string;
    }[];
    const seen = messages.map(({ channel, title, lines, link }) =>
      [channel, title, ...lines, link].join(' '),
    );
    expect(seen.length).toBeGreaterThanOrEqual(errands.length);
    expect(seen.filter((message, i) => seen.indexOf(message) !== i)).toEqual([]);
  }
}, 600_000);
