import { changeDeclaration } from '@/contracts/application/change-declaration';
import { getDeclaration } from '@/contracts/application/get-declaration';
import { getMyCase } from '@/contracts/application/get-my-case';
import { listMyCases } from '@/contracts/application/list-my-cases';
import { speakAsApplicant } from '@/contracts/application/speak-as-applicant';
import { submitApplication } from '@/contracts/application/submit-application';
import { inviteSigner } from '@/contracts/authorization/invite-signer';
import { joinCase } from '@/contracts/authorization/join-case';
import { openCase } from '@/contracts/casework/open-case';
import type { Application } from '@/domain/household/application';
import { peopleOf } from '@/domain/household/people';
import type { CaseId, SignerId } from '@/domain/kernel/ids';
import { emergency, member, residentId, someoneElse } from '../../support/application-data';
import { accountOf } from '../../support/photos';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';
import { confirmation, newPhone, proofOf } from '../../support/signature';

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

const [DAUGHTER, MOTHER, SPOUSE, HELPER] = ['wang-xiaoshi', 'wang-yanshi', 'li-yangli', 'zhou-xieshi'];
const byDaughter: Application['filing'] = {
  by: 'family',
  filerName: '王小示',
  filerPhone: '16000000103' as never,
  relation: 'child',
  entrustment: { how: 'spoken' },
};

async function join(inviter: string, persona: string, caseId: CaseId, signerId: string, sent: Application) {
  const invitation = await cloud.ask(inviter, inviteSigner, { caseId, signerId: signerId as SignerId });
  const person = peopleOf(sent).find(({ memberId }) => memberId === signerId);
  if (!person) throw new Error('nobody of that id');
  return cloud.ask(persona, joinCase, {
    invitation: { code: invitation.code },
    proof: proofOf(person.document),
    confirmation: await confirmation(cloud, accountOf(persona), newPhone(), 'join'),
  });
}

const titles = async (persona: string, caseId: CaseId) =>
  (await cloud.ask(persona, getMyCase, { caseId })).progress.map(({ title }) => title);

describe('a case that a daughter files for her mother', () => {
  const sent = someoneElse(501, {
    filing: byDaughter as never,
    members: [member('李样例', '1950-01-01', 'spouse', 501)],
    supporters: [{ name: '王远示', relation: 'child' }],
  });
  let caseId: CaseId;
  beforeAll(async () => {
    caseId = (await cloud.ask(DAUGHTER, submitApplication, { application: sent })).caseId;
  });

  test('invites the mother from the start, in a way that only needs reading out', async () => {
    expect(await cloud.documents.find('invitations', `${caseId}:m1`)).toMatchObject({ signerId: 'm1' });
  });

  test('reads for each as it is: who did what, for whom', async () => {
    await join(DAUGHTER, MOTHER, caseId, 'm1', sent);
    await join(DAUGHTER, SPOUSE, caseId, 'm2', sent);
    expect((await titles(DAUGHTER, caseId))[0]).toBe('您替王演示提交了申请');
    expect((await titles(MOTHER, caseId))[0]).toBe('您的子女王小示替您提交了申请');
    expect((await titles(SPOUSE, caseId))[0]).toBe('王**的子女王**替王**提交了申请');
  });

  test('shows a member of the household no more than what is asked of them', async () => {
    const seen = await cloud.ask(SPOUSE, getMyCase, { caseId });
    expect(seen).toMatchObject({ role: 'member', availableActions: [], applicantName: '王**' });
    expect(seen.signers.map(({ signerId, name }) => `${signerId} ${name}`)).toEqual([
      'm1 王**',
      'm2 李样例',
      's1 王**',
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/王演示|王小示|王远示/);
    const refused = await cloud.call(SPOUSE, getDeclaration, { caseId });
    expect(refused).toMatchObject({ ok: false, error: { code: 'actionNotAvailable' } });
    const [listed] = (await cloud.ask(SPOUSE, listMyCases, {})).cases;
    expect(listed).toMatchObject({ caseId, role: 'member', needsMe: true });
  });

  test('can be objected to: the office asks first, and who filed does not read why', async () => {
    const words = '我没有托她申请';
    await cloud.ask(MOTHER, speakAsApplicant, { caseId, statement: { kind: 'object', words } });
    const mother = await cloud.ask(MOTHER, getMyCase, { caseId });
    expect(mother).toMatchObject({ whoseTurn: 'office', objection: { words, isOpen: true } });
    const daughter = await cloud.ask(DAUGHTER, getMyCase, { caseId });
    expect(daughter.objection).toBeUndefined();
    expect(daughter.nextStep).toContain('申请人对这份申请有不同意见');
    expect(JSON.stringify(daughter)).not.toContain(words);
  });

  test('is the mother’s alone when she takes over, and the daughter learns nothing more', async () => {
    await cloud.ask(MOTHER, speakAsApplicant, { caseId, statement: { kind: 'liftObjection' } });
    await cloud.ask(MOTHER, speakAsApplicant, { caseId, statement: { kind: 'takeOver' } });
    expect(await cloud.call(DAUGHTER, getMyCase, { caseId })).toMatchObject({
      ok: false,
      error: { code: 'caseNotFound' },
    });
    expect((await cloud.ask(DAUGHTER, listMyCases, {})).cases).toEqual([]);
  });

  test('says that it is over when it is withdrawn', async () => {
    await cloud.ask(MOTHER, speakAsApplicant, {
      caseId,
      statement: { kind: 'withdraw', reason: '不需要了' },
    });
    const seen = await cloud.ask(MOTHER, getMyCase, { caseId });
    expect(seen).toMatchObject({ status: 'withdrawn', whoseTurn: 'nobody', availableActions: [] });
    expect(seen.nextStep).toContain('重新申请');
  });
});

describe('a member who has left the household', () => {
  test('follows the case no more', async () => {
    const sent = someoneElse(502, { members: [member('李样例', '1950-01-01', 'spouse', 502)] });
    const { caseId } = await cloud.ask(MOTHER, submitApplication, { application: sent });
    await join(MOTHER, SPOUSE, caseId, 'm2', sent);
    await cloud.ask(MOTHER, getMyCase, { caseId });
    const { application: now } = await cloud.ask(MOTHER, getDeclaration, { caseId });
    await cloud.ask(MOTHER, changeDeclaration, {
      caseId,
      declaredVersion: 1,
      application: { ...now, members: [] } as Application,
      note: '分开住了',
    });
    expect((await cloud.call(SPOUSE, getMyCase, { caseId })).ok).toBe(false);
  });
});

describe('a village helper', () => {
  test('sees what they filed while in post, and nothing from the day they are not', async () => {
    const filing = { by: 'helper', entrustment: { how: 'spoken' } } as const;
    const { caseId } = await cloud.ask(HELPER, submitApplication, {
      application: someoneElse(503, { filing }),
    });
    expect((await titles(HELPER, caseId))[0]).toBe('您替王演示提交了申请');
    await cloud.documents.updateIf('staff', `s_${HELPER}`, { isActive: true }, { isActive: false });
    expect(await cloud.call(HELPER, getMyCase, { caseId })).toMatchObject({
      ok: false,
      error: { code: 'caseNotFound' },
    });
    expect((await cloud.ask(HELPER, listMyCases, {})).cases).toEqual([]);
    await cloud.documents.updateIf('staff', `s_${HELPER}`, { isActive: false }, { isActive: true });
  });
});

describe('where an application goes', () => {
  test('is where the household is registered; where it lives the other township assists and may look', async () => {
    const residence = {
      livesIn: '990101200201',
      registeredIn: { in: 'served', village: '990101100201' },
      address: '三组 5 号',
    } as const;
    const sent = await cloud.ask(MOTHER, submitApplication, { application: someoneElse(504, { residence }) });
    expect(sent.office.officeId).toBe('o_qinghe_taoxi');
    expect(sent.assistingOffice?.officeId).toBe('o_qinghe_yunling');
    expect(sent.routing.length).toBeGreaterThan(0);
    expect((await cloud.ask('wu-banli', openCase, { caseId: sent.caseId })).seat).toBe('assisting');
    expect((await cloud.call('he-banli', openCase, { caseId: sent.caseId })).ok).toBe(false);
  });

  test('is where it happened, in an emergency, which needs no signature first', async () => {
    const sent = await cloud.ask(MOTHER, submitApplication, {
      application: emergency({ document: residentId('1948-03-05', 505) }),
    });
    expect(sent).toMatchObject({ office: { officeId: 'o_qinghe_taoxi' }, signaturesMissing: 0 });
    const seen = await cloud.ask(MOTHER, getMyCase, { caseId: sent.caseId });
    expect(seen).toMatchObject({ programme: 'temporaryAid', whoseTurn: 'office' });
    expect(seen.nextStep).toContain('先救急');
  });
});
