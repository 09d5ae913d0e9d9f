import { ACTIONS } from '@/contracts';
import type { ActionContract } from '@/contracts/action-contract';
import { getMyCase } from '@/contracts/application/get-my-case';
import { submitApplication } from '@/contracts/application/submit-application';
import { openCase } from '@/contracts/casework/open-case';
import { reveal } from '@/contracts/casework/reveal';
import type { CaseId } from '@/domain/kernel/ids';
import { COLLECTIONS } from '../../config/collections';
import { FUNCTIONS } from '../../config/functions';
import { application, someoneElse } from '../support/application-data';
import { jpeg } from '../support/jpeg';
import { newRequestId, type ProductCloud, startProductCloud } from '../support/product-cloud';
import { signature } from '../support/signature';

let cloud: ProductCloud;
let caseId: CaseId;
beforeAll(async () => {
  cloud = await startProductCloud();
  caseId = (await cloud.ask('wang-yanshi', submitApplication, { application: application() })).caseId;
});
afterAll(() => cloud.remove());

const ACT = {
  signer: { kind: 'member', memberId: 'm1', proof: { by: 'documentTail', tail: '050011' } },
  signsFor: ['m1'],
  confirmation: { phone: '19900000001', code: '000000' },
  letterHash: 'a'.repeat(64),
  signature: signature(),
};

/** A request that parses, for every action, so that only access can refuse it. */
const REQUESTS: Record<string, (caseId: string) => object> = {
  'account.whoAmI': () => ({}),
  'account.sendPhoneCode': () => ({ phone: '16000000101', purpose: 'sign' }),
  'directory.listDivisions': () => ({}),
  'directory.findOffice': () => ({ villageCode: '990101100201' }),
  'directory.whereToApply': () => ({ programme: 'temporaryAid', happenedIn: '990101100201' }),
  'application.submit': () => ({ application: application() }),
  'application.listMine': () => ({}),
  'application.getMine': (id) => ({ caseId: id }),
  'application.answerSupplement': (id) => ({ caseId: id, answers: [{ itemIndex: 0, text: '好的' }] }),
  'application.change': (id) => ({
    caseId: id,
    declaredVersion: 1,
    application: application(),
    note: '家里有变化',
  }),
  'application.getDeclaration': (id) => ({ caseId: id }),
  'application.speak': (id) => ({ caseId: id, statement: { kind: 'takeOver' } }),
  'application.explainRefusal': (id) => ({ caseId: id, memberId: 'm1', words: '在外地' }),
  'application.saveDraft': () => ({
    programme: 'lowIncome',
    baseVersion: 0,
    device: '手机',
    answers: '{}',
  }),
  'application.getDrafts': () => ({}),
  'application.discardDraft': () => ({ programme: 'temporaryAid', baseVersion: 0 }),
  'application.requestCall': (id) => ({ caseId: id, phone: '16000000101', about: '', when: 'any' }),
  'authorization.getLetter': (id) => ({ caseId: id }),
  'authorization.getReceipt': (id) => ({ caseId: id, signerId: 'm1' }),
  'authorization.grant': (id) => ({ caseId: id, ...ACT }),
  'authorization.invite': (id) => ({ caseId: id, signerId: 'm1' }),
  'authorization.openInvitation': () => ({ invitation: { token: 'z'.repeat(24) } }),
  'authorization.grantByInvitation': () => ({ invitation: { token: 'z'.repeat(24) }, ...ACT }),
  'authorization.join': () => ({
    invitation: { token: 'z'.repeat(24) },
    proof: ACT.signer.proof,
    confirmation: ACT.confirmation,
  }),
  'authorization.recordPaper': (id) => ({
    caseId: id,
    memberId: 'm1',
    attachmentId: `f_${'z'.repeat(20)}`,
    witnesses: ['周见示', '吴见示'],
  }),
  'authorization.withdraw': (id) => ({ caseId: id, signerId: 'm1' }),
  'casework.getWorklist': () => ({}),
  'casework.openCase': (id) => ({ caseId: id }),
  'casework.reveal': (id) => ({ caseId: id, field: 'phone', reason: '核实' }),
  'casework.accept': (id) => ({ caseId: id, expectedVersion: 1 }),
  'casework.requestSupplement': (id) => ({
    caseId: id,
    expectedVersion: 1,
    items: [{ subject: 'medical', note: '发票' }],
  }),
  'casework.returnSupplementItem': (id) => ({ caseId: id, itemIndex: 0, why: '看不清' }),
  'casework.startInvestigation': (id) => ({ caseId: id }),
  'casework.putRefusalForward': (id) => ({ caseId: id, memberId: 'm1', words: '请说明' }),
  'casework.endProcedure': (id) => ({ caseId: id, reason: '无正当理由' }),
  'casework.transfer': (id) => ({ caseId: id, toOfficeId: 'o_nowhere', reason: '不归这里办' }),
  'casework.recordPaperSignature': (id) => ({
    caseId: id,
    memberId: 'm1',
    attachmentId: `f_${'z'.repeat(20)}`,
    witnesses: ['周见示', '吴见示'],
  }),
  'casework.viewSignature': (id) => ({ caseId: id, signerId: 'm1' }),
  'casework.listCalls': () => ({}),
  'casework.openCall': () => ({ callbackId: `k_${'z'.repeat(20)}` }),
  'casework.finishCall': () => ({ callbackId: `k_${'z'.repeat(20)}`, outcome: 'reached', note: '' }),
  'directory.listOffices': () => ({ countyCode: '990101' }),
  'attachment.upload': () => ({ kind: 'other', content: jpeg().toString('base64') }),
  'attachment.fetch': () => ({ attachmentId: `f_${'z'.repeat(20)}` }),
  'attachment.fetchOfCase': (id) => ({ caseId: id, attachmentId: `f_${'z'.repeat(20)}` }),
  'attachment.discard': () => ({ attachmentId: `f_${'z'.repeat(20)}` }),
  'attachment.sweepOrphans': () => ({}),
  'notification.getInbox': () => ({}),
  'notification.markRead': () => ({ noticeIds: ['x'] }),
  'notification.recordConsent': () => ({ results: [{ templateId: 'x', result: 'reject' }] }),
  'notification.deliverDue': () => ({}),
};

const nameOf = ({ function: fn, action }: ActionContract): string => `${fn}.${action}`;
const named = ACTIONS.map((contract) => [nameOf(contract), contract] as const);

async function codeFor(persona: string, contract: ActionContract, id: string = caseId): Promise<string> {
  const answer = await cloud.call(persona, contract, REQUESTS[nameOf(contract)]?.(id) as never);
  return answer.ok ? 'ok' : answer.error.code;
}

/** Calls a function as the platform would for a caller it knows nothing about. */
async function codeForStranger(contract: ActionContract): Promise<string> {
  const event = {
    action: contract.action,
    requestId: newRequestId(),
    data: REQUESTS[nameOf(contract)]?.(caseId),
  };
  const outcome = await cloud.runner.invoke(contract.function, event, { kind: 'client', openid: '' });
  if (!outcome.ok) return 'platform failure';
  const answer = JSON.parse(outcome.json) as { ok: boolean; error?: { code: string } };
  return answer.ok ? 'ok' : (answer.error?.code ?? '');
}

describe('the whole surface', () => {
  test('every action has a request in this test, and every function an action', () => {
    expect(ACTIONS.map(nameOf).sort()).toEqual(Object.keys(REQUESTS).sort());
    expect(new Set(ACTIONS.map((contract) => contract.function))).toEqual(
      new Set(FUNCTIONS.map(({ name }) => name)),
    );
  });

  test.each(named)('%s is served, and declares who may call it', async (_name, contract) => {
    expect(['anyone', 'resident', 'officer', 'system']).toContain(contract.access.caller);
    expect(await codeFor('chen-banshi', contract)).not.toBe('unknownAction');
  });

  test.each(named)('%s turns a stranger away', async (_name, contract) => {
    expect(await codeForStranger(contract)).toBe('notSignedIn');
  });

  test.each(named.filter(([, { access }]) => access.caller === 'officer'))(
    '%s is not for residents, nor for the village helper',
    async (_name, contract) => {
      expect(await codeFor('wang-yanshi', contract)).toBe('notAllowed');
      expect(await codeFor('zhou-xieshi', contract)).toBe('notAllowed');
    },
  );

  test.each(named.filter(([, { access }]) => access.caller === 'system'))(
    '%s is not for people',
    async (_name, contract) => {
      expect(await codeFor('wang-yanshi', contract)).toBe('notAllowed');
      expect(await codeFor('chen-banshi', contract)).toBe('notAllowed');
    },
  );

  test.each(named.filter(([, { access }]) => 'of' in access && access.of !== undefined))(
    '%s tells outsiders the same for a case of others and for none',
    async (_name, contract) => {
      const outsider = contract.access.caller === 'officer' ? 'he-banli' : 'li-yangli';
      expect(await codeFor(outsider, contract)).toBe('caseNotFound');
      expect(await codeFor(outsider, contract, `c_${'z'.repeat(20)}`)).toBe('caseNotFound');
    },
  );

  test('the county’s officer may open a township’s case, the township’s may not open the county’s', async () => {
    expect(await codeFor('gao-xianshi', openCase)).toBe('ok');
    const zone = '990101400001' as never;
    const residence = {
      livesIn: zone,
      registeredIn: { in: 'served' as const, village: zone },
      address: '一号楼',
    };
    const inZone = await cloud.ask('li-yangli', submitApplication, {
      application: someoneElse(7, { residence }),
    });
    expect(inZone.office.officeId).toBe('o_qinghe_county');
    expect(await codeFor('chen-banshi', openCase, inZone.caseId)).toBe('caseNotFound');
  });

  test.each(named.filter(([, { writes }]) => writes))('%s wants a requestId', async (_name, contract) => {
    const persona = contract.access.caller === 'officer' ? 'chen-banshi' : 'wang-yanshi';
    const answer = await cloud.call(
      persona,
      contract,
      REQUESTS[nameOf(contract)]?.(caseId) as never,
      'short',
    );
    expect(answer).toMatchObject({ ok: false, error: { code: 'requestIdNeeded' } });
  });

  test('an identity in the payload changes nothing', async () => {
    const forged = {
      caseId,
      openid: 'demo-openid-wang-yanshi',
      userInfo: { openId: 'demo-openid-wang-yanshi' },
    };
    expect(await cloud.call('li-yangli', getMyCase, forged)).toMatchObject({
      ok: false,
      error: { code: 'caseNotFound' },
    });
  });
});

describe('every read of a person’s record', () => {
  const readsOf = async (action: string) =>
    (await cloud.documents.query('audit_entries', { where: { action, kind: 'read' }, limit: 100 })).filter(
      (entry) => (entry.caseIds as string[]).includes(caseId),
    );

  test('is logged: who, what, for which case', async () => {
    await cloud.ask('chen-banshi', openCase, { caseId });
    expect(await readsOf('casework.openCase')).toContainEqual(
      expect.objectContaining({
        actorKind: 'officer',
        actorId: 'demo-openid-chen-banshi',
        what: ['application', 'history'],
      }),
    );
  });

  test('of a masked field keeps the reason, sealed', async () => {
    const { value } = await cloud.ask('chen-banshi', reveal, {
      caseId,
      field: 'phone',
      reason: '约上门时间',
    });
    expect(value).toBe('19900000001');
    const entries = await readsOf('casework.reveal');
    expect(entries.every((entry) => (entry.what as string[]).includes('phone:m1'))).toBe(true);
    expect(JSON.stringify(entries)).not.toContain('上门');
    const reasons = entries.map((entry) =>
      cloud.sealer.open(
        { collection: 'audit_entries', id: entry._id, field: 'reason' },
        String(entry.reason),
      ),
    );
    expect(reasons).toContain('约上门时间');
  });
});

describe('at rest', () => {
  test('nothing personal stands in the clear anywhere', async () => {
    for (const { name } of COLLECTIONS) {
      const text = JSON.stringify(await cloud.documents.query(name, { where: {}, limit: 1000 }));
      expect({ name, leaks: /王演示|19900000001|99010119480305|老伴/.test(text) }).toEqual({
        name,
        leaks: false,
      });
    }
  });
});
