import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { sendPhoneCode } from '@/contracts/account/send-phone-code';
import { saveDraft } from '@/contracts/application/drafts';
import { requestCall } from '@/contracts/application/request-call';
import { submitApplication } from '@/contracts/application/submit-application';
import { proposeDetermination } from '@/contracts/assessment/propose-determination';
import { inviteSigner } from '@/contracts/authorization/invite-signer';
import { openInvitation } from '@/contracts/authorization/open-invitation';
import { acceptApplication } from '@/contracts/casework/accept-application';
import { reveal } from '@/contracts/casework/reveal';
import { getInbox } from '@/contracts/notification/get-inbox';
import { recordConsent } from '@/contracts/notification/record-consent';
import { continueAdjustment, startAdjustment } from '@/contracts/policy/adjustment';
import { memberIdAt } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import { COLLECTIONS } from '../../config/collections';
import { STORED_FIELDS } from '../../docs/generator/stored-fields';
import { seedAwards } from '../../localcloud/county';
import { beginImport } from '../../localcloud/tools/award-import/import-record';
import { application } from '../support/application-data';
import { upload } from '../support/photos';
import { type ProductCloud, startProductCloud } from '../support/product-cloud';
import { newPhone, signAll } from '../support/signature';
import { DRAFTER, publishedPack } from '../support/surface/policy-stages';

/** Written on the mornings of working days only: see morning-round.test.ts. */
const NOT_EVERY_DAY: readonly string[] = ['notice_rounds'];
const API = readFileSync(resolve(__dirname, '../../docs/api.md'), 'utf8');

let cloud: ProductCloud;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'api-examples-'));
  cloud = await startProductCloud();
}, 60_000);

afterAll(async () => {
  await cloud.remove();
  rmSync(folder, { recursive: true });
});

/** Runs the document's shell block against the cloud; gives what each of its calls answered. */
async function runExamples(block: string): Promise<unknown[]> {
  mkdirSync(join(folder, 'bin'));
  const curl = resolve(__dirname, 'curl.cjs');
  writeFileSync(join(folder, 'bin/curl'), `#!/bin/sh\nexec "${process.execPath}" "${curl}" "$@"\n`, {
    mode: 0o755,
  });
  const script = block
    .replace(/^BASE=.*$/m, `BASE=${cloud.url}`)
    .replaceAll(/^(curl (?:[^\\\n]|\\[\s\S])*)$/gm, '$1\nprintf "\\n"');
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
  const { stdout } = await promisify(execFile)('sh', ['-e', '-c', script], { env, maxBuffer: 10_000_000 });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

test('the shell examples of docs/api.md answer as it says', async () => {
  const block = /```sh\n([\s\S]*?)```/.exec(API)?.[1] ?? '';
  const [openapi, personas, office, mine, marked, messages, ...rest] = await runExamples(block);
  expect(openapi).toMatchObject({ openapi: '3.1.0' });
  expect(personas).toContainEqual(expect.objectContaining({ id: 'wang-yanshi' }));
  expect(office).toMatchObject({ ok: true, data: { office: { officeId: 'o_qinghe_taoxi' } } });
  expect(mine).toMatchObject({ ok: true, data: { cases: expect.any(Array) } });
  expect(marked).toEqual({ ok: true, data: { marked: 0 } });
  expect(messages).toEqual(expect.any(Array));
  expect(rest).toEqual([]);
}, 60_000);

describe('the data dictionary', () => {
  test('describes exactly the fields that are stored', async () => {
    const { caseId } = await cloud.ask('wang-yanshi', submitApplication, { application: application() });
    await cloud.ask('wang-yanshi', inviteSigner, { caseId, signerId: memberIdAt(0) });
    const nobody = { invitation: { token: 'z'.repeat(24) } };
    expect((await cloud.call('li-yangli', openInvitation, nobody)).ok).toBe(false);
    const signed = await signAll(cloud, caseId);
    await cloud.ask('wang-yanshi', sendPhoneCode, { phone: newPhone(), purpose: 'sign' });
    await upload(cloud, 'wang-yanshi');
    const draft = {
      programme: 'lowIncome',
      baseVersion: 0,
      device: '一台手机',
      answers: '{}' as never,
    } as const;
    await cloud.ask('li-yangli', saveDraft, draft);
    const call = { caseId, phone: newPhone(), about: '想问办到哪一步' as never, when: 'any' } as const;
    await cloud.ask('wang-yanshi', requestCall, call);
    await cloud.ask('chen-banshi', reveal, { caseId, field: 'phone', reason: '电话核实地址' });
    await cloud.ask('chen-banshi', proposeDetermination, { caseId });
    await cloud.ask('chen-banshi', acceptApplication, { caseId, expectedVersion: 1 + signed });
    const { subscription } = await cloud.ask('wang-yanshi', getInbox, {});
    const results = subscription.templateIds.map((templateId) => ({ templateId, result: 'accept' }));
    await cloud.ask('wang-yanshi', recordConsent, { results });
    await seedAwards(cloud.documents, cloud.sealer, 3);
    await beginImport(cloud.documents, 'file', '2026-11-23T02:00:00.000Z' as Instant);
    await publishedPack(cloud);
    const { runId } = await cloud.ask(DRAFTER, startAdjustment, { month: '2027-01' });
    await cloud.ask(DRAFTER, continueAdjustment, { runId });

    for (const { name } of COLLECTIONS.filter((collection) => !NOT_EVERY_DAY.includes(collection.name))) {
      const documents = await cloud.documents.query(name, { where: {}, limit: 100 });
      const described = STORED_FIELDS[name];
      const stored = new Set(documents.flatMap((document) => Object.keys(document)));
      expect({ name, isEmpty: documents.length === 0 }).toEqual({ name, isEmpty: false });
      const unknown = [...stored].filter((field) => !described.some(([known]) => known === field));
      const missing = described
        .filter(([field, type]) => !type.endsWith('？') && !stored.has(field))
        .map(([field]) => field);
      expect({ name, unknown, missing }).toEqual({ name, unknown: [], missing: [] });
    }
  }, 60_000);
});
