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
import { newRequestId, type ProductCloud, startProductCloud } from '../support/product-cloud';
import { requestsFor } from '../support/surface/requests';

let cloud: ProductCloud;
let caseId: CaseId;
beforeAll(async () => {
  cloud = await startProductCloud();
  caseId = (await cloud.ask('wang-yanshi', submitApplication, { application: application() })).caseId;
});
afterAll(() => cloud.remove());

const ID = 'z'.repeat(20);
const NOBODYS = { attachmentId: `f_${ID}`, callbackId: `k_${ID}`, token: 'z'.repeat(24) };
const requestOf = (contract: ActionContract, id: string): object =>
  requestsFor({ ...NOBODYS, caseId: id })[nameOf(contract)] ?? {};

const nameOf = ({ function: fn, action }: ActionContract): string => `${fn}.${action}`;
const named = ACTIONS.map((contract) => [nameOf(contract), contract] as const);

async function codeFor(persona: string, contract: ActionContract, id: string = caseId): Promise<string> {
  const answer = await cloud.call(persona, contract, requestOf(contract, id) as never);
  return answer.ok ? 'ok' : answer.error.code;
}

/** Calls a function as the platform would for a caller it knows nothing about. */
async function codeForStranger(contract: ActionContract): Promise<string> {
  const event = {
    action: contract.action,
    requestId: newRequestId(),
    data: requestOf(contract, caseId),
  };
  const outcome = await cloud.runner.invoke(contract.function, event, { kind: 'client', openid: '' });
  if (!outcome.ok) return 'platform failure';
  const answer = JSON.parse(outcome.json) as { ok: boolean; error?: { code: string } };
  return answer.ok ? 'ok' : (answer.error?.code ?? '');
}

describe('the whole surface', () => {
  test('every action has a request in this test, and every function an action', () => {
    expect(ACTIONS.map(nameOf).sort()).toEqual(Object.keys(requestsFor({ ...NOBODYS, caseId })).sort());
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
    const answer = await cloud.call(persona, contract, requestOf(contract, caseId) as never, 'short');
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
