import { resolve } from 'node:path';
import cloudbase from '@cloudbase/node-sdk';
import type { Answer } from '@/contracts/action-contract';
import { fold } from '@/domain/case/evolve';
import type { CaseId } from '@/domain/kernel/ids';
import { cloudbaseDocuments } from '../../cloudfunctions/shared/adapters/cloudbase-documents';
import { sealingKeysFrom } from '../../cloudfunctions/shared/adapters/environment';
import { sm4Sealer } from '../../cloudfunctions/shared/adapters/sm4-sealer';
import type { Document } from '../../cloudfunctions/shared/ports/documents';
import { openCallback } from '../../cloudfunctions/shared/records/callback-records';
import { openCaseDocument, openEventDocument } from '../../cloudfunctions/shared/records/case-records';
import { draftIdOf, openDraft } from '../../cloudfunctions/shared/records/draft-records';
import { LOCAL_ENV, platformEnvironment } from '../../localcloud/functions/environment';
import { readFunctionKeys } from '../../localcloud/server/keys';
import type { Message } from '../../localcloud/server/part';
import { DAUGHTER, type Errand, type ErrandKind, HELPER, runErrand, type Town } from '../support/errands';
import { eventually } from '../support/eventually';
import { accountOf } from '../support/photos';
import { type ProductProcess, startProductProcess, temporaryData } from '../support/product-process';

const ROOT = resolve(__dirname, '../..');
const CLOUD_KILLS = 25;
/** Every cloud is killed after at least one of its functions was, the first of them after two. */
const FUNCTION_KILLS = 30;
const PATIENCE_MS = 120_000;
/** One at a time each; none of them files for others. */
const RESIDENTS = ['wang-yanshi', 'luo-shili', 'wu-shiyang'];
const OFFICERS = ['chen-banshi', 'liu-banshi'];
const KINDS: readonly ErrandKind[] = ['own', 'joined', 'drafted', 'paper', 'called', 'invited'];

/** What has happened to a case of the kind once the errand is done, and who follows it. */
const ENDS: Readonly<Record<ErrandKind, { events: string[]; filer?: string; isParty: boolean }>> = {
  own: { events: ['ApplicationSubmitted', 'AuthorizationGranted'], isParty: true },
  joined: { events: ['ApplicationSubmitted', 'PartyJoined'], filer: DAUGHTER, isParty: true },
  invited: {
    events: ['ApplicationSubmitted', 'AuthorizationGranted', 'PartyJoined'],
    filer: DAUGHTER,
    isParty: true,
  },
  paper: { events: ['ApplicationSubmitted', 'AuthorizationGranted'], filer: HELPER, isParty: false },
  called: { events: ['ApplicationSubmitted'], isParty: true },
  drafted: { events: [], isParty: true },
};

const data = temporaryData();
const errands: Errand[] = [];
const breaks: string[] = [];
let begun = 0;
let product: ProductProcess;
let town: Town;

async function post(path: string, body: unknown, token = ''): Promise<unknown> {
  const response = await fetch(product.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
  return response.json();
}

async function start(): Promise<void> {
  product = await startProductProcess(ROOT, data.dataDir);
  const tokens = new Map<string, string>();
  for (const persona of [...RESIDENTS, DAUGHTER, HELPER])
    tokens.set(persona, ((await post('/local/session', { persona })) as { token: string }).token);
  Object.assign(process.env, platformEnvironment(`${product.url}/admin`));
  town = {
    documents: cloudbaseDocuments(cloudbase.init({ env: LOCAL_ENV })),
    sealer: sm4Sealer(sealingKeysFrom({ ...readFunctionKeys(data.dataDir) })),
    async ask(persona, contract, request, requestId) {
      const path = `/call/${contract.function}/${contract.action}`;
      const body = { requestId, data: request };
      const answer = (await post(path, body, tokens.get(persona))) as Answer<never>;
      if (!answer.ok) throw new Error(`${contract.action}: ${answer.error.code}`);
      return answer.data;
    },
  };
}

/** The next errand of the resident: another kind each time, but the one draft they have is gone on with. */
function nextErrand(persona: string): Errand {
  const kind = KINDS[begun % KINDS.length] ?? 'own';
  begun += 1;
  const draft = errands.find((errand) => errand.kind === 'drafted' && errand.persona === persona);
  if (kind === 'drafted' && draft) {
    draft.saves += 1;
    return draft;
  }
  const errand: Errand = { kind, persona, sequence: errands.length + 1, steps: [], saves: 1 };
  errands.push(errand);
  return errand;
}

/** Each resident does one errand after the other until told to stop; what breaks is left for later. */
function load(): { stop: () => Promise<void>; acknowledged: () => number } {
  let isOver = false;
  let acknowledged = 0;
  const onAnswer = (): void => {
    acknowledged += 1;
  };
  const live = async (persona: string): Promise<void> => {
    while (!isOver)
      await runErrand(nextErrand(persona), town, { onAnswer }).catch((error: Error) => {
        breaks.push(error.message);
        return new Promise((wait) => setTimeout(wait, 50));
      });
  };
  const lives = Promise.all(RESIDENTS.map(live));
  const stop = async (): Promise<void> => {
    isOver = true;
    await lives;
  };
  return { stop, acknowledged: () => acknowledged };
}

/** Waits until `count` more writes have been answered. */
const answered = async (people: ReturnType<typeof load>, count: number): Promise<void> => {
  const before = people.acknowledged();
  await eventually(
    () =>
      expect({ acknowledged: people.acknowledged() - before >= count, breaks: breaks.slice(-3) }).toEqual({
        acknowledged: true,
        breaks: expect.anything(),
      }),
    PATIENCE_MS,
  );
};

const hasDied = async (): Promise<void> => {
  const { kill } = (await (await fetch(`${product.url}/local/faults`)).json()) as { kill: object };
  expect({ kill, breaks: breaks.slice(-3) }).toEqual({ kill: {}, breaks: expect.anything() });
};

/** The documents of all these cases. */
async function ofCases(collection: string, ids: readonly CaseId[], field = 'caseId'): Promise<Document[]> {
  const found: Document[] = [];
  for (let from = 0; from < ids.length; from += 50) {
    const where = { [field]: { in: ids.slice(from, from + 50) } };
    found.push(...(await town.documents.query(collection, { where, limit: 1000 })));
  }
  return found;
}

async function expectAllThereOnce(): Promise<void> {
  const { documents, sealer } = town;
  const withCase = errands.flatMap(({ caseId, ...errand }) => (caseId ? [{ ...errand, caseId }] : []));
  const ids = withCase.map(({ caseId }) => caseId);
  expect(new Set(ids).size).toBe(errands.filter(({ kind }) => kind !== 'drafted').length);
  const [cases, events, authorizations, callbacks, attachments, notices] = [
    await ofCases('cases', ids, '_id'),
    await ofCases('case_events', ids),
    await ofCases('authorizations', ids),
    await ofCases('callbacks', ids),
    await ofCases('attachments', ids),
    await ofCases('notices', ids),
  ];
  for (const { caseId, kind, persona, steps } of withCase) {
    const of = (all: Document[]) => all.filter((document) => document.caseId === caseId);
    const history = of(events)
      .map((event) => openEventDocument(event, sealer))
      .sort((a, b) => a.version - b.version);
    const stored = cases.find(({ _id }) => _id === caseId);
    const state = stored && openCaseDocument(stored, sealer);
    expect(state).toEqual(fold(history));
    const { events: types, filer = persona, isParty } = ENDS[kind];
    expect({ kind, types: history.map(({ type }) => type) }).toEqual({ kind, types });
    const parties = [...new Set([filer, ...(isParty ? [persona] : [])])].map(accountOf);
    expect({ kind, parties: state?.partyIds }).toEqual({ kind, parties });
    const isSigned = types.includes('AuthorizationGranted');
    expect(of(authorizations)).toHaveLength(isSigned ? 1 : 0);
    expect(of(attachments).map(({ state }) => state)).toEqual(kind === 'paper' ? ['bound'] : []);
    const phones = of(callbacks).map((call) => openCallback(call, sealer).phone);
    const asked = steps.find(({ contract }) => contract.action === 'requestCall')?.request;
    expect(phones).toEqual(kind === 'called' ? [(asked as { phone: string }).phone] : []);
    const told = of(notices).filter(({ channel }) => channel === 'inbox');
    // A sweep that died adds to these: nobody knows what it sent, so more are told.
    expect(told.map((notice) => `${notice.kind} ${notice.recipientId}`)).toEqual(
      expect.arrayContaining([
        ...OFFICERS.map((officer) => `newCase ${accountOf(officer)}`),
        ...OFFICERS.flatMap((officer) =>
          kind === 'called' ? [`callbackRequested ${accountOf(officer)}`] : [],
        ),
        `applicationReceived ${accountOf(filer)}`,
      ]),
    );
  }
  for (const { persona, saves } of errands.filter(({ kind }) => kind === 'drafted')) {
    const row = await documents.find('drafts', draftIdOf(sealer, accountOf(persona), 'temporaryAid'));
    expect(openDraft(row, sealer)).toMatchObject({
      version: saves,
      answers: JSON.stringify({ saved: saves }),
    });
  }
}

/** The outbox is emptied without waiting until the leases of dead sweeps run out; no officer's phone has anything twice. */
async function expectMessagesOnce(): Promise<void> {
  const { documents } = town;
  await eventually(
    async () => {
      await post('/local/timers/run', { function: 'notification' });
      const where = { status: { in: ['pending', 'sending'] } };
      const open = await documents.query('notices', { where, limit: 1000 });
      for (const { _id, status, leaseId } of open)
        if (status === 'sending')
          await documents.updateIf('notices', _id, { leaseId }, { dueAt: '2026-01-01T00:00:00.000Z' });
      expect(open).toEqual([]);
    },
    PATIENCE_MS,
    500,
  );
  const cases = errands.filter(({ kind }) => kind !== 'drafted').length;
  for (const officer of OFFICERS) {
    const response = await fetch(`${product.url}/local/messages?persona=${officer}`);
    const messages = (await response.json()) as Pick<Message, 'channel' | 'title' | 'lines' | 'link'>[];
    const seen = messages.map(({ channel, title, lines, link }) =>
      JSON.stringify([channel, title, lines, link]),
    );
    expect(seen.length).toBeGreaterThanOrEqual(cases);
    expect(seen.filter((message, i) => seen.indexOf(message) !== i)).toEqual([]);
  }
}

const casesOfResidents = async (): Promise<string[]> => {
  const lists = RESIDENTS.map((persona) =>
    town.documents.query('cases', { where: { partyIds: accountOf(persona) }, limit: 1000 }),
  );
  return (await Promise.all(lists)).flat().map(({ _id }) => _id);
};

beforeAll(start, PATIENCE_MS);
afterAll(async () => {
  await product.kill();
  data.remove();
});

test(`${CLOUD_KILLS} times kill -9 of the cloud and ${FUNCTION_KILLS} times of a function, under load: nothing acknowledged is lost, nothing is there twice, a repeat gets the first answer`, async () => {
  const before = new Set(await casesOfResidents());
  let functionKills = 0;
  for (let kill = 0; kill < CLOUD_KILLS; kill += 1) {
    const people = load();
    await answered(people, 1);
    const victims = kill % 2 === 0 ? ['application', 'authorization'] : ['authorization', 'application'];
    const killed = victims.slice(0, kill < FUNCTION_KILLS - CLOUD_KILLS ? 2 : 1);
    functionKills += killed.length;
    await post('/local/faults', { kill: Object.fromEntries(killed.map((name) => [name, kill % 9])) });
    await eventually(hasDied, PATIENCE_MS);
    await answered(people, 1 + (kill % 4));
    await product.kill();
    await people.stop();
    await start();
  }
  expect({ functionKills, kinds: new Set(errands.map(({ kind }) => kind)).size }).toEqual({
    functionKills: FUNCTION_KILLS,
    kinds: KINDS.length,
  });
  expect(breaks.length).toBeGreaterThan(CLOUD_KILLS);

  // Everything that was ever answered is asked once more, and what was interrupted is finished.
  const queue = [...errands];
  const finish = async (): Promise<void> => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const errand = next;
      await eventually(() => runErrand(errand, town, { again: true }), PATIENCE_MS, 500);
    }
  };
  await Promise.all(RESIDENTS.map(finish));
  await expectAllThereOnce();
  const ours = new Set<string>(errands.map(({ caseId = '' }) => caseId));
  expect((await casesOfResidents()).filter((id) => !ours.has(id) && !before.has(id))).toEqual([]);
  await expectMessagesOnce();
}, 600_000);
