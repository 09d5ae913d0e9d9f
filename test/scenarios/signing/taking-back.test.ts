import { getMyCase } from '@/contracts/application/get-my-case';
import { submitApplication } from '@/contracts/application/submit-application';
import { getAuthorizationReceipt } from '@/contracts/authorization/get-receipt';
import { grantByInvitation } from '@/contracts/authorization/grant-by-invitation';
import { inviteSigner } from '@/contracts/authorization/invite-signer';
import { listOwnSignatures } from '@/contracts/authorization/list-own-signatures';
import type { SigningAct } from '@/contracts/authorization/signing-act';
import { withdrawAuthorization } from '@/contracts/authorization/withdraw-authorization';
import { openCase } from '@/contracts/casework/open-case';
import { recordWithdrawalByPhone } from '@/contracts/casework/record-withdrawal-by-phone';
import { getInbox } from '@/contracts/notification/get-inbox';
import type { CaseId, SignerId } from '@/domain/kernel/ids';
import { residentId } from '../../support/application-data';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';
import { signAs, signingAct, storedCase } from '../../support/signature';
import { familyOfFour } from './households';

const MOTHER = 'wang-yanshi';
const BROTHER = 'li-yangli';
const OFFICER = 'chen-banshi';
let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

const id = (signerId: string) => signerId as SignerId;
let numbers = 400;

const SIGNERS: Readonly<Record<'s1' | 'm3', () => Partial<SigningAct>>> = {
  s1: () => ({
    signer: {
      kind: 'supporter',
      supporterId: 's1' as never,
      document: residentId('1975-05-05', numbers) as never,
    },
    signsFor: [id('s1')],
  }),
  m3: () => ({
    signer: {
      kind: 'guardian',
      name: '赵监示' as never,
      document: residentId('1970-01-01', numbers) as never,
    },
    signsFor: [id('m3')],
    guardianOf: 'parent',
  }),
};

/** A case of hers for which somebody who lives elsewhere signed on his own telephone. */
async function signedElsewhere(whom: 's1' | 'm3' = 's1'): Promise<CaseId> {
  numbers += 1;
  const { caseId } = await cloud.ask(MOTHER, submitApplication, { application: familyOfFour() });
  const { token } = await cloud.ask(MOTHER, inviteSigner, { caseId, signerId: id(whom) });
  const act = await signingAct(cloud, BROTHER, caseId, 'm1', SIGNERS[whom]());
  await cloud.ask(BROTHER, grantByInvitation, { invitation: { token }, ...act });
  return caseId;
}

const own = async (caseId: CaseId) =>
  (await cloud.ask(BROTHER, listOwnSignatures, {})).signatures.filter((one) => one.caseId === caseId);
const titles = async (persona: string) =>
  (await cloud.ask(persona, getInbox, {})).messages.map(({ title }) => title);

describe('whoever signed from elsewhere', () => {
  test.each(['s1', 'm3'] as const)(
    'sees what they signed, and takes it back on their own telephone: %s',
    async (signer) => {
      const caseId = await signedElsewhere(signer);
      const state = await storedCase(cloud, caseId);
      expect(await own(caseId)).toEqual([
        expect.objectContaining({ signerId: signer, caseNumber: state.caseNumber }),
      ]);
      const receipt = await cloud.ask(BROTHER, getAuthorizationReceipt, { caseId, signerId: id(signer) });
      expect(receipt).toMatchObject({ mayWithdraw: true, isPartOfCase: false, on: 'ownPhone' });
      await cloud.ask(BROTHER, withdrawAuthorization, { caseId, signerId: id(signer) });
      expect((await storedCase(cloud, caseId)).authorizations[id(signer)]).toBeUndefined();
      const [after] = await own(caseId);
      expect(after?.withdrawnAt).toBeDefined();
      expect(
        await cloud.ask(BROTHER, getAuthorizationReceipt, { caseId, signerId: id(signer) }),
      ).toMatchObject({
        withdrawn: { at: after?.withdrawnAt, byPhone: false },
        mayWithdraw: false,
      });
      expect(await titles(MOTHER)).toContain('有授权书已经撤回');
      expect(await titles(BROTHER)).toContain('您签的授权书收回了');
    },
  );

  test('reads a ward’s name as the invitation said it, and nothing else of the case', async () => {
    const caseId = await signedElsewhere('m3');
    const receipt = await cloud.ask(BROTHER, getAuthorizationReceipt, { caseId, signerId: id('m3') });
    expect(receipt).toMatchObject({ name: '王**', guardianName: '赵监示' });
    await signAs(cloud, MOTHER, caseId, 'm1');
    const refused = { error: { code: 'caseNotFound' } };
    const others = { caseId, signerId: id('m1') };
    expect(await cloud.call(BROTHER, getAuthorizationReceipt, others)).toMatchObject(refused);
    expect(await cloud.call(BROTHER, getMyCase, { caseId })).toMatchObject(refused);
    expect(await cloud.call(BROTHER, withdrawAuthorization, others)).toMatchObject({
      error: { code: 'notYourAuthorization' },
    });
  });

  test('has nothing in the list of those who did not sign', async () => {
    const caseId = await signedElsewhere();
    const { signatures } = await cloud.ask(MOTHER, listOwnSignatures, {});
    expect(signatures.filter((one) => one.caseId === caseId)).toEqual([]);
  });
});

describe('taking back by telephone', () => {
  const reason = '本人来电，报了证件号后 6 位，说不想再查';
  const record = (caseId: CaseId, signerId = 's1', persona = OFFICER) =>
    cloud.call(persona, recordWithdrawalByPhone, { caseId, signerId: id(signerId), reason });

  test('is written down by the office: event with the reason, notices, receipt', async () => {
    const caseId = await signedElsewhere();
    const before = (await titles(BROTHER)).length;
    expect(await record(caseId)).toMatchObject({ ok: true, data: { version: 3 } });
    const opened = await cloud.ask(OFFICER, openCase, { caseId });
    const step = opened.progress.find(({ version }) => version === 3);
    expect(step).toEqual(
      expect.objectContaining({
        title: expect.stringMatching(/^王小示 打电话收回了核对授权，/),
        detail: reason,
      }),
    );
    const { progress } = await cloud.ask(MOTHER, getMyCase, { caseId });
    expect(JSON.stringify(progress)).not.toContain(reason);
    expect(await titles(BROTHER)).toHaveLength(before + 1);
    const receipt = await cloud.ask(BROTHER, getAuthorizationReceipt, { caseId, signerId: id('s1') });
    expect(receipt.withdrawn?.byPhone).toBe(true);
  });

  test('is offered while something is signed, and only then', async () => {
    const caseId = await signedElsewhere();
    const offered = async () => (await cloud.ask(OFFICER, openCase, { caseId })).availableActions;
    expect(await offered()).toContain('recordWithdrawalByPhone');
    await record(caseId);
    expect(await offered()).not.toContain('recordWithdrawalByPhone');
    expect(await record(caseId)).toMatchObject({ error: { code: 'notSignedYet' } });
  });

  test('is not for whoever filed the case, nor for another office', async () => {
    const { caseId } = await cloud.ask(OFFICER, submitApplication, { application: familyOfFour() });
    await signAs(cloud, OFFICER, caseId, 'm1');
    expect(await record(caseId, 'm1')).toMatchObject({ error: { code: 'conflictOfInterest' } });
    expect(await record(caseId, 'm1', 'he-banli')).toMatchObject({ error: { code: 'caseNotFound' } });
  });
});
