import { finishCall, listCalls, openCall } from '@/contracts/casework/calls';
import { getWorklist } from '@/contracts/casework/get-worklist';
import { transferCase } from '@/contracts/casework/transfer-case';
import type { CallbackId, CaseId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import {
  CALLBACKS,
  type Callback,
  callbackDocument,
} from '../../../cloudfunctions/shared/records/callback-records';
import { application } from '../../support/application-data';
import { CaseHistory } from '../../support/case-history';
import { accountOf } from '../../support/photos';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';
import { SHIQIAO, storeCase, TAOXI } from '../../support/store-case';

const OFFICER = 'chen-banshi';
const ELSEWHERE = 'he-banli';

let cloud: ProductCloud;
beforeEach(async () => {
  cloud = await startProductCloud();
});
afterEach(() => cloud.remove());

type AnswerLike = { readonly ok: true } | { readonly ok: false; readonly error: { code: string } };
const codeOf = (answer: AnswerLike) => (answer.ok ? 'ok' : answer.error.code);

let asked = 0;
/** As if a resident had asked for a call. */
async function callAsked(changes: Partial<Callback> = {}): Promise<CallbackId> {
  asked += 1;
  const callbackId = `k_${String(asked).padStart(20, '0')}` as CallbackId;
  const callback: Callback = {
    callbackId,
    accountId: accountOf('wang-yanshi'),
    officeId: TAOXI,
    when: 'morning',
    requestedAt: instantOf(new Date()),
    dueOn: '2030-01-02' as PlainDate,
    status: 'open',
    attempts: 0,
    ...changes,
  };
  const content = { phone: '19900000001', about: '不知道要带什么', notes: [] };
  await cloud.documents.create(CALLBACKS, [callbackDocument(callback, content, callbackId, cloud.sealer)]);
  return callbackId;
}

const logOf = async (action: string) =>
  (await cloud.documents.query('audit_entries', { where: { action }, limit: 100 })).map(
    ({ what, caseIds, kind }) => ({ what, caseIds, kind }),
  );

describe('calls that people asked for', () => {
  test('stand in the list of the office, those due first, without number and matter', async () => {
    const late = await callAsked({ dueOn: '2020-01-02' as PlainDate });
    const calm = await callAsked();
    await callAsked({ officeId: SHIQIAO });
    const { calls } = await cloud.ask(OFFICER, listCalls, {});
    expect(calls.map(({ callbackId, urgency }) => [callbackId, urgency])).toEqual([
      [late, 'overdue'],
      [calm, 'calm'],
    ]);
    expect(JSON.stringify(calls)).not.toMatch(/199|带什么/);
    expect((await cloud.ask(OFFICER, getWorklist, {})).openCalls).toBe(2);
  });

  test('show number and matter one by one; the look is logged, with the case or without one', async () => {
    const { caseId, caseNumber } = await storeCase(cloud, CaseHistory.submitted());
    const ofCase = await callAsked({ caseId, caseNumber });
    const ofNone = await callAsked();
    expect(await cloud.ask(OFFICER, openCall, { callbackId: ofCase })).toMatchObject({
      phone: '19900000001',
      about: '不知道要带什么',
    });
    await cloud.ask(OFFICER, openCall, { callbackId: ofNone });
    expect(await logOf('casework.openCall')).toEqual(
      expect.arrayContaining([
        { what: [`call:${ofCase}`], caseIds: [caseId], kind: 'read' },
        { what: [`call:${ofNone}`], caseIds: [], kind: 'read' },
      ]),
    );
  });

  test('stay open while nobody answers, with what was noted, and end when somebody did', async () => {
    const callbackId = await callAsked();
    const noAnswer = { callbackId, outcome: 'noAnswer', note: '响了没人接' } as const;
    expect((await cloud.ask(OFFICER, finishCall, noAnswer)).status).toBe('open');
    const opened = await cloud.ask(OFFICER, openCall, { callbackId });
    expect(opened).toMatchObject({ call: { attempts: 1 }, notes: ['响了没人接'] });
    const reached = { callbackId, outcome: 'reached', note: '' } as const;
    expect((await cloud.ask(OFFICER, finishCall, reached)).status).toBe('done');
    expect((await cloud.ask(OFFICER, listCalls, {})).calls).toEqual([]);
    expect(codeOf(await cloud.call(OFFICER, finishCall, reached))).toBe('callNotFound');
    expect(await logOf('casework.finishCall')).toContainEqual({
      what: [`call:${callbackId}:reached`],
      caseIds: [],
      kind: 'write',
    });
  });

  test('of another township are not there for this one', async () => {
    const callbackId = await callAsked();
    expect(codeOf(await cloud.call(ELSEWHERE, openCall, { callbackId }))).toBe('callNotFound');
    const reached = { callbackId, outcome: 'reached', note: '' } as const;
    expect(codeOf(await cloud.call(ELSEWHERE, finishCall, reached))).toBe('callNotFound');
    expect((await cloud.ask(ELSEWHERE, listCalls, {})).calls).toEqual([]);
    expect(codeOf(await cloud.call('gao-xianshi', openCall, { callbackId }))).toBe('ok');
  });

  test('go with their case to the office that takes it over', async () => {
    const { caseId, caseNumber } = await storeCase(cloud, CaseHistory.submitted());
    const callbackId = await callAsked({ caseId: caseId as CaseId, caseNumber });
    await cloud.ask(OFFICER, transferCase, { caseId, toOfficeId: SHIQIAO, reason: '户口在石桥镇' });
    expect(codeOf(await cloud.call(OFFICER, openCall, { callbackId }))).toBe('callNotFound');
    const { calls } = await cloud.ask(ELSEWHERE, listCalls, {});
    expect(calls.map((call) => call.callbackId)).toEqual([callbackId]);
  });
});

test('every open call of a case goes along when it is handed on, however many others the office has to make', async () => {
  const { caseId } = await storeCase(cloud, CaseHistory.submitted(application()));
  for (let count = 0; count < 205; count += 1) await callAsked({ dueOn: '2029-01-02' as PlainDate });
  const last = await callAsked({ caseId, dueOn: '2030-12-31' as PlainDate });
  await cloud.ask(OFFICER, transferCase, { caseId, toOfficeId: SHIQIAO, reason: '归石桥办' });
  expect(await cloud.documents.find(CALLBACKS, last)).toMatchObject({ officeId: SHIQIAO });
});
