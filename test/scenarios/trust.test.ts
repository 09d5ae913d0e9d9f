import { submitApplication } from '@/contracts/application/submit-application';
import { acceptApplication } from '@/contracts/casework/accept-application';
import { openCase } from '@/contracts/casework/open-case';
import { reveal } from '@/contracts/casework/reveal';
import type { CaseId, MemberId } from '@/domain/kernel/ids';
import type { Document } from '../../cloudfunctions/shared/ports/documents';
import { application, someoneElse } from '../support/application-data';
import { newRequestId, type ProductCloud, startProductCloud } from '../support/product-cloud';

let cloud: ProductCloud;
let caseId: CaseId;
const printed: string[] = [];
beforeAll(async () => {
  cloud = await startProductCloud({ onFunctionLog: ({ text }) => printed.push(text) });
  caseId = (await cloud.ask('wang-yanshi', submitApplication, { application: application() })).caseId;
});
afterAll(() => cloud.remove());

const OFFICER = 'chen-banshi';
const auditOf = (action: string): Promise<Document[]> =>
  cloud.documents.query('audit_entries', { where: { action }, limit: 100 });

describe('a refused write', () => {
  test('leaves its trace when it has opened a record, and names nobody', async () => {
    const answer = await cloud.call(OFFICER, acceptApplication, { caseId, expectedVersion: 0 });
    expect(answer).toMatchObject({ ok: false, error: { code: 'caseChanged' } });
    expect(JSON.stringify(answer)).not.toContain('王');
    expect(await auditOf('casework.accept')).toEqual([
      expect.objectContaining({ kind: 'read', caseIds: [caseId], what: ['refused write'] }),
    ]);
  });

  test('of somebody who has nothing to do with the case opens nothing', async () => {
    const before = (await auditOf('casework.accept')).length;
    await cloud.call('he-banli', acceptApplication, { caseId, expectedVersion: 1 });
    expect(await auditOf('casework.accept')).toHaveLength(before);
  });
});

describe('a revealed telephone', () => {
  test('is the applicant’s, and the log says no other name', async () => {
    const asked = { caseId, field: 'phone' as const, memberId: 'm7' as MemberId, reason: '约上门' };
    expect(await cloud.call(OFFICER, reveal, asked)).toMatchObject({
      ok: false,
      error: { code: 'memberUnknown' },
    });
    expect(await auditOf('casework.reveal')).toEqual([]);
  });
});

describe('who files', () => {
  const byHelper = () =>
    someoneElse(11, { filing: { by: 'helper', filerName: '冒名', entrustment: { how: 'spoken' } } });

  test('as the village helper must be one', async () => {
    const answer = await cloud.call('li-yangli', submitApplication, { application: byHelper() });
    expect(answer).toMatchObject({ ok: false, error: { code: 'notVillageHelper' } });
  });

  test('as the village helper stands under the name that the register has', async () => {
    const filed = await cloud.ask('zhou-xieshi', submitApplication, { application: byHelper() });
    const opened = await cloud.ask(OFFICER, openCase, { caseId: filed.caseId });
    expect(opened.filing).toEqual({ by: 'helper', filerName: '周协示', entrusted: 'spoken' });
  });

  test('as an officer does not decide on it', async () => {
    const own = await cloud.ask(OFFICER, submitApplication, { application: someoneElse(12) });
    const opened = await cloud.ask(OFFICER, openCase, { caseId: own.caseId });
    expect(opened.availableActions).toEqual([]);
    const answer = await cloud.call(OFFICER, acceptApplication, { caseId: own.caseId, expectedVersion: 1 });
    expect(answer).toMatchObject({ ok: false, error: { code: 'conflictOfInterest' } });
  });
});

describe('what clients send', () => {
  const invoke = async (action: string, data: unknown): Promise<string> => {
    const event = { action, requestId: newRequestId(), data };
    const outcome = await cloud.runner.invoke('application', event, {
      kind: 'client',
      openid: 'demo-openid-li-yangli',
    });
    return outcome.ok ? outcome.json : 'platform failure';
  };

  test('never stands in the log', async () => {
    await invoke('王演示 99010119480305 白血病', {});
    expect(printed.join('\n')).not.toMatch(/王演示|白血病/);
  });

  test('is answered in words when it is far too much, and with a few problems when much is wrong', async () => {
    const rubbish = (count: number) => ({
      application: { ...application(), members: Array.from({ length: count }, () => ({})) },
    });
    expect(await invoke('submit', rubbish(200_000))).toContain('requestTooLarge');
    const answer = JSON.parse(await invoke('submit', rubbish(19))) as {
      error: { code: string; fields: unknown[] };
    };
    expect(answer.error.code).toBe('invalidRequest');
    expect(answer.error.fields).toHaveLength(20);
  });
});
