import { listMyCases } from '@/contracts/application/list-my-cases';
import { submitApplication } from '@/contracts/application/submit-application';
import { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import { grantByInvitation } from '@/contracts/authorization/grant-by-invitation';
import type { InvitationKey } from '@/contracts/authorization/invitation-key';
import { inviteSigner } from '@/contracts/authorization/invite-signer';
import { joinCase } from '@/contracts/authorization/join-case';
import { openInvitation } from '@/contracts/authorization/open-invitation';
import type { SigningAct } from '@/contracts/authorization/signing-act';
import { withdrawAuthorization } from '@/contracts/authorization/withdraw-authorization';
import { MOST_WRONG_KEYS_AN_HOUR } from '@/domain/authorization/invitation';
import type { CaseId, SignerId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { openAuthorization } from '../../../cloudfunctions/shared/records/authorization-records';
import { residentId } from '../../support/application-data';
import { accountOf } from '../../support/photos';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';
import { confirmation, signAs, signingAct, storedCase } from '../../support/signature';
import { familyOfFour } from './households';

const DAUGHTER = 'wang-xiaoshi';
const MOTHER = 'wang-yanshi';
const NEIGHBOUR = 'li-yangli';
let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

const id = (signerId: string) => signerId as SignerId;
const filing = {
  by: 'family',
  filerName: '王小示',
  filerPhone: '16000000103',
  relation: 'child',
  entrustment: { how: 'spoken' },
} as const;

async function invited(signerId = 'm1'): Promise<{ caseId: CaseId; token: string; code: string }> {
  const { caseId } = await cloud.ask(DAUGHTER, submitApplication, { application: familyOfFour({ filing }) });
  return { caseId, ...(await cloud.ask(DAUGHTER, inviteSigner, { caseId, signerId: id(signerId) })) };
}
const open = async (persona: string, invitation: InvitationKey): Promise<string> => {
  const answer = await cloud.call(persona, openInvitation, { invitation });
  return answer.ok ? 'ok' : answer.error.code;
};
const signWith = async (persona: string, invitation: InvitationKey, act: SigningAct): Promise<string> => {
  const answer = await cloud.call(persona, grantByInvitation, { invitation, ...act });
  return answer.ok ? 'ok' : answer.error.code;
};
const wrongProof = (act: SigningAct): SigningAct => ({
  ...act,
  signer: { kind: 'member', memberId: 'm1' as never, proof: { by: 'documentTail', tail: '000000' } },
});

describe('an invitation', () => {
  test('shows whoever holds it the letter, the office and a masked name, and nothing else of the case', async () => {
    const { caseId, token, code } = await invited();
    const seen = await cloud.ask(MOTHER, openInvitation, { invitation: { token } });
    expect(seen).toMatchObject({
      nameMasked: '王**',
      isApplicant: true,
      signer: { signerId: 'm1', name: '王**', proofBy: 'documentTail' },
      office: { officeId: 'o_qinghe_taoxi' },
    });
    expect(JSON.stringify(seen)).not.toMatch(/演示|样例|小示|9901011948|19900000001|三组|老伴/);
    expect(JSON.stringify(seen)).not.toContain(caseId);
    const spoken = `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`;
    expect(await open(MOTHER, { code: spoken })).toBe('ok');
    const looks = await cloud.documents.query('audit_entries', {
      where: { action: 'authorization.openInvitation', actorId: accountOf(MOTHER) },
      limit: 10,
    });
    expect(looks).toContainEqual(expect.objectContaining({ caseIds: [caseId], what: ['invitation'] }));
  });

  test('lets the applicant sign on her own telephone and follow the case from then on; it opens once', async () => {
    const { caseId, token } = await invited();
    const act = await signingAct(cloud, MOTHER, caseId, 'm1');
    expect(await signWith(MOTHER, { token }, act)).toBe('ok');
    const state = await storedCase(cloud, caseId);
    expect(state.parties).toContainEqual(
      expect.objectContaining({ accountId: accountOf(MOTHER), role: 'applicant', memberId: 'm1' }),
    );
    const { cases } = await cloud.ask(MOTHER, listMyCases, {});
    expect(cases.map((mine) => mine.caseId)).toContain(caseId);
    const { signers } = await cloud.ask(MOTHER, getAuthorizationLetter, { caseId });
    expect(signers[0]).toMatchObject({ name: '王演示', on: 'ownPhone' });
    expect(await open(MOTHER, { token })).toBe('alreadyParty');
    expect(await open(NEIGHBOUR, { token })).toBe('invitationUnknown');
    expect(await cloud.call(MOTHER, withdrawAuthorization, { caseId, signerId: id('m1') })).toMatchObject({
      ok: true,
    });
  });

  test('a member who signs for a ward reads whose it is: masked, with what they are to the applicant', async () => {
    const { caseId, token } = await invited('m2');
    const act = await signingAct(cloud, NEIGHBOUR, caseId, 'm2');
    expect(await signWith(NEIGHBOUR, { token }, act)).toBe('ok');
    const { signers } = await cloud.ask(NEIGHBOUR, getAuthorizationLetter, { caseId });
    expect(signers).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ signerId: 'm2', name: '李样例', isCaller: true }),
        expect.objectContaining({
          signerId: 'm3',
          name: '王**',
          relation: 'grandchild',
          signsBy: 'guardian',
        }),
      ]),
    );
  });

  test('lets the applicant look without signing', async () => {
    const { caseId, token } = await invited();
    const { signer } = await signingAct(cloud, MOTHER, caseId, 'm1');
    if (signer.kind !== 'member') throw new Error('not a member');
    const confirmed = await confirmation(cloud, accountOf(MOTHER), undefined, 'join');
    const request = { invitation: { token }, proof: signer.proof, confirmation: confirmed };
    expect(await cloud.ask(MOTHER, joinCase, request)).toEqual({ caseId, role: 'applicant' });
    expect((await storedCase(cloud, caseId)).authorizations).toEqual({});
    await signAs(cloud, MOTHER, caseId, 'm1');
    expect((await storedCase(cloud, caseId)).authorizations).toMatchObject({ m1: { on: 'ownPhone' } });
  });

  test('does not let whoever filed pass for the applicant on the telephone that filed', async () => {
    const { caseId, token } = await invited();
    const act = await signingAct(cloud, DAUGHTER, caseId, 'm1');
    expect(await open(DAUGHTER, { token })).toBe('alreadyParty');
    expect(await signWith(DAUGHTER, { token }, act)).toBe('alreadyParty');
    await signAs(cloud, DAUGHTER, caseId, 'm1');
    expect((await storedCase(cloud, caseId)).authorizations).toMatchObject({ m1: { on: 'thisPhone' } });
  });

  test('is for one person: with it nobody signs for another', async () => {
    const { caseId, token } = await invited('m2');
    const act = await signingAct(cloud, MOTHER, caseId, 'm1');
    expect(await signWith(MOTHER, { token }, act)).toBe('memberUnknown');
  });

  test('for a child is signed by a guardian from elsewhere, who does not follow the case', async () => {
    const { caseId, token } = await invited('m3');
    const act = await signingAct(cloud, NEIGHBOUR, caseId, 'm1', {
      signer: { kind: 'guardian', name: '赵监示' as never, document: residentId('1970-01-01', 78) as never },
      signsFor: [id('m3')],
      guardianOf: 'parent',
    });
    expect(await signWith(NEIGHBOUR, { token }, act)).toBe('ok');
    expect((await storedCase(cloud, caseId)).partyIds).toEqual([accountOf(DAUGHTER)]);
  });

  test('lets a supporter outside the household consent, without seeing the case', async () => {
    const { caseId, token } = await invited('s1');
    const document = residentId('1975-05-05', 79) as never;
    const act = await signingAct(cloud, NEIGHBOUR, caseId, 'm1', {
      signer: { kind: 'supporter', supporterId: 's1' as never, document },
      signsFor: [id('s1')],
    });
    expect(await signWith(NEIGHBOUR, { token }, act)).toBe('ok');
    const state = await storedCase(cloud, caseId);
    expect(state.partyIds).toEqual([accountOf(DAUGHTER)]);
    expect(Object.keys(state.authorizations)).toEqual(['s1']);
    const [stored] = await cloud.documents.query('authorizations', { where: { caseId }, limit: 1 });
    expect(stored && openAuthorization(stored, cloud.sealer)).toMatchObject({ name: '王小示', document });
    expect(await cloud.call(NEIGHBOUR, getAuthorizationLetter, { caseId })).toMatchObject({
      error: { code: 'caseNotFound' },
    });
  });
});

describe('an invitation that no longer counts', () => {
  test('has run out: neither opened nor signed with', async () => {
    const { caseId, token } = await invited();
    const act = await signingAct(cloud, MOTHER, caseId, 'm1');
    await cloud.documents.updateIf('invitations', `${caseId}:m1`, {}, { expiresAt: instantOf(new Date()) });
    expect(await open(MOTHER, { token })).toBe('invitationUnknown');
    expect(await signWith(MOTHER, { token }, act)).toBe('invitationUnknown');
    const again = await cloud.ask(DAUGHTER, inviteSigner, { caseId, signerId: id('m1') });
    expect(again.token).not.toBe(token);
    expect(await signWith(MOTHER, { token: again.token }, act)).toBe('ok');
  });

  test('was tried with the wrong document five times; a new one can be sent', async () => {
    const { caseId, token, code } = await invited();
    const codes: string[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const act = await signingAct(cloud, MOTHER, caseId, 'm1');
      codes.push(await signWith(MOTHER, { token }, wrongProof(act)));
    }
    expect(codes).toEqual([...Array(4).fill('identityDiffers'), 'invitationLocked']);
    const right = await signingAct(cloud, MOTHER, caseId, 'm1');
    expect(await signWith(MOTHER, { token }, right)).toBe('invitationLocked');
    expect(await open(MOTHER, { code })).toBe('invitationLocked');
    const again = await cloud.ask(DAUGHTER, inviteSigner, { caseId, signerId: id('m1') });
    expect(await signWith(MOTHER, { token: again.token }, right)).toBe('ok');
  });
});

describe('inviting', () => {
  test('again hands out the same card and digits while they count', async () => {
    const { caseId, token, code } = await invited();
    const again = await cloud.ask(DAUGHTER, inviteSigner, { caseId, signerId: id('m1') });
    expect(again).toMatchObject({ token, code });
  });

  test('is for somebody in the application who has not signed and joined', async () => {
    const { caseId, token } = await invited();
    const codeFor = async (signerId: string) => {
      const answer = await cloud.call(DAUGHTER, inviteSigner, { caseId, signerId: id(signerId) });
      return answer.ok ? 'ok' : answer.error.code;
    };
    expect(await codeFor('m9')).toBe('memberUnknown');
    await signAs(cloud, DAUGHTER, caseId, 'm2');
    expect(await codeFor('m2')).toBe('ok');
    await signWith(MOTHER, { token }, await signingAct(cloud, MOTHER, caseId, 'm1'));
    expect(await codeFor('m1')).toBe('alreadySigned');
  });

  test('leaves nothing readable in the database', async () => {
    const { token, code } = await invited();
    const stored = JSON.stringify(await cloud.documents.query('invitations', { where: {}, limit: 100 }));
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(code);
  });
});

describe('guessing', () => {
  test('is over for the hour after ten wrong keys, also in parallel and also for a right one; a slip costs nothing', async () => {
    const { token } = await invited();
    const guess = (n: number) => open('sun-renshi', { token: `${n}`.padStart(24, '0') });
    for (let slip = 0; slip < 12; slip += 1)
      expect(await open('sun-renshi', { code: '123456780' })).toBe('invitationUnknown');
    const answers = await Promise.all(Array.from({ length: 25 }, (_, n) => guess(n)));
    expect(answers.filter((answer) => answer === 'invitationUnknown').length).toBeLessThanOrEqual(
      MOST_WRONG_KEYS_AN_HOUR,
    );
    expect(answers).toContain('invitationTriesOver');
    expect(await open('sun-renshi', { token })).toBe('invitationTriesOver');
    expect(await open(NEIGHBOUR, { token })).toBe('ok');
  });
});
