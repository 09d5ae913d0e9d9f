import { sendPhoneCode } from '@/contracts/account/send-phone-code';
import { submitApplication } from '@/contracts/application/submit-application';
import { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import { getAuthorizationReceipt } from '@/contracts/authorization/get-receipt';
import { grantAuthorization } from '@/contracts/authorization/grant-authorization';
import { grantByInvitation } from '@/contracts/authorization/grant-by-invitation';
import { inviteSigner } from '@/contracts/authorization/invite-signer';
import type { SigningAct } from '@/contracts/authorization/signing-act';
import { withdrawAuthorization } from '@/contracts/authorization/withdraw-authorization';
import type { CaseId, SignerId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { openAuthorization } from '../../../cloudfunctions/shared/records/authorization-records';
import {
  openPhoneCode,
  phoneCodeIdOf,
  phoneCodeOf,
} from '../../../cloudfunctions/shared/records/phone-code-records';
import { currentLetter } from '../../../cloudfunctions/shared/views/letters';
import { residentId } from '../../support/application-data';
import { accountOf } from '../../support/photos';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';
import { confirmation, newPhone, signAs, signingAct, storedCase } from '../../support/signature';
import { familyOfFour } from './households';

const MOTHER = 'wang-yanshi';
let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

const newCase = async (): Promise<CaseId> =>
  (await cloud.ask(MOTHER, submitApplication, { application: familyOfFour() })).caseId;
const codeOf = async (persona: string, caseId: CaseId, act: SigningAct): Promise<string> => {
  const answer = await cloud.call(persona, grantAuthorization, { caseId, ...act });
  return answer.ok ? 'ok' : answer.error.code;
};
const recordsOf = async (caseId: CaseId) =>
  (await cloud.documents.query('authorizations', { where: { caseId }, limit: 100 })).map((document) =>
    openAuthorization(document, cloud.sealer),
  );
const id = (signerId: string) => signerId as SignerId;

describe('signing on a telephone of the case', () => {
  test('asks for a code, and what is kept shows who signed what, when and how', async () => {
    const caseId = await newCase();
    const phone = newPhone();
    await cloud.ask(MOTHER, sendPhoneCode, { phone, purpose: 'sign' });
    const [sent] = await cloud.documents.query('phone_codes', {
      where: { accountId: accountOf(MOTHER) },
      limit: 1,
    });
    const code = (sent && openPhoneCode(phoneCodeOf(sent), cloud.sealer)?.code) ?? '';
    const signed = await signAs(cloud, MOTHER, caseId, 'm1', { confirmation: { phone, code } });
    expect(signed).toMatchObject({ authorizations: [{ signerId: 'm1' }], signaturesMissing: 3 });
    const [record] = await recordsOf(caseId);
    expect(record).toMatchObject({
      name: '王演示',
      signatory: { kind: 'self' },
      letterVersion: currentLetter().version,
      letterHash: currentLetter().hash,
      on: 'ownPhone',
      provedBy: 'documentTail',
      phoneMasked: expect.stringMatching(/^199\*{4}\d{4}$/),
    });
    expect(record?.signature?.[0]).toHaveLength(12);
    expect(JSON.stringify(record)).not.toContain(phone);
  });

  test('of one hand with its wards is one act: all of them, one event after the other', async () => {
    const caseId = await newCase();
    const signed = await signAs(cloud, MOTHER, caseId, 'm1', {
      signsFor: [id('m1'), id('m3'), id('m4')],
      guardianOf: 'grandparent',
    });
    expect(signed.authorizations.map(({ signerId }) => signerId)).toEqual(['m1', 'm3', 'm4']);
    const events = await cloud.documents.query('case_events', {
      where: { caseId, type: 'AuthorizationGranted' },
      orderBy: [['version', 'asc']],
      limit: 10,
    });
    expect(events.map(({ version }) => version)).toEqual([2, 3, 4]);
    const { signers } = await cloud.ask(MOTHER, getAuthorizationLetter, { caseId });
    expect(signers.map(({ signerId, isByGuardian, on }) => [signerId, isByGuardian, on])).toEqual([
      ['m1', false, 'ownPhone'],
      ['m2', undefined, undefined],
      ['m3', true, 'ownPhone'],
      ['m4', true, 'ownPhone'],
      ['s1', undefined, undefined],
    ]);
  });

  test('is all or nothing', async () => {
    const caseId = await newCase();
    const act = await signingAct(cloud, MOTHER, caseId, 'm1', {
      signsFor: [id('m1'), id('m3'), id('m2')],
      guardianOf: 'grandparent',
    });
    expect(await codeOf(MOTHER, caseId, act)).toBe('noGuardianNeeded');
    expect(await recordsOf(caseId)).toEqual([]);
    expect((await storedCase(cloud, caseId)).version).toBe(1);
  });

  test('of another adult is on this telephone, not on theirs', async () => {
    const caseId = await newCase();
    await signAs(cloud, MOTHER, caseId, 'm2');
    expect((await recordsOf(caseId))[0]).toMatchObject({ name: '李样例', on: 'thisPhone' });
  });

  test('of a guardian from elsewhere keeps name and document, sealed', async () => {
    const caseId = await newCase();
    const document = residentId('1970-01-01', 77) as never;
    await signAs(cloud, MOTHER, caseId, 'm1', {
      signer: { kind: 'guardian', name: '赵监示' as never, document },
      signsFor: [id('m3')],
      guardianOf: 'parent',
    });
    expect((await recordsOf(caseId))[0]).toMatchObject({
      signatory: { kind: 'guardian', name: '赵监示', relation: 'parent' },
      document,
      on: 'thisPhone',
    });
    const raw = await cloud.documents.query('authorizations', { where: { caseId }, limit: 1 });
    expect(JSON.stringify(raw)).not.toMatch(/赵监示|99010119700101/);
  });

  test('is refused for a proof of somebody else, a letter that is not in force, a signature that is there', async () => {
    const caseId = await newCase();
    const act = await signingAct(cloud, MOTHER, caseId, 'm1');
    const wrong = { by: 'documentTail', tail: '000000' } as const;
    const signer = { kind: 'member', memberId: 'm1' as never, proof: wrong } as const;
    expect(await codeOf(MOTHER, caseId, { ...act, signer })).toBe('identityDiffers');
    expect(await codeOf(MOTHER, caseId, { ...act, letterHash: '0'.repeat(64) })).toBe('letterChanged');
    expect(await codeOf(MOTHER, caseId, act)).toBe('ok');
    expect(await codeOf(MOTHER, caseId, await signingAct(cloud, MOTHER, caseId, 'm1'))).toBe('alreadySigned');
  });
});

describe('the letter', () => {
  test('knows who of it reads it: the applicant herself, nobody where somebody else filed', async () => {
    const caseId = await newCase();
    const own = await cloud.ask(MOTHER, getAuthorizationLetter, { caseId });
    expect(own.signers.filter(({ isCaller }) => isCaller).map(({ signerId }) => signerId)).toEqual(['m1']);
    const filing = {
      by: 'family',
      filerName: '王小示',
      filerPhone: '16000000103',
      relation: 'child',
      entrustment: { how: 'spoken' },
    } as const;
    const filed = await cloud.ask('wang-xiaoshi', submitApplication, {
      application: familyOfFour({ filing }),
    });
    const hers = await cloud.ask('wang-xiaoshi', getAuthorizationLetter, { caseId: filed.caseId });
    expect(hers.signers.filter(({ isCaller }) => isCaller)).toEqual([]);
  });
});

describe('the code', () => {
  test('is used up by the signature and by five wrong guesses, runs out, and is for signing only', async () => {
    const caseId = await newCase();
    const right = await confirmation(cloud, accountOf(MOTHER));
    const wrong = { ...right, code: '000000' };
    const actWith = (given: SigningAct['confirmation'], memberId = 'm1') =>
      signingAct(cloud, MOTHER, caseId, memberId, { confirmation: given });
    expect(await codeOf(MOTHER, caseId, await actWith(right))).toBe('ok');
    expect(await codeOf(MOTHER, caseId, await actWith(right, 'm2'))).toBe('phoneCodeOver');

    const guessed = await confirmation(cloud, accountOf(MOTHER));
    const answers: string[] = [];
    for (let guess = 0; guess < 5; guess += 1)
      answers.push(await codeOf(MOTHER, caseId, await actWith({ ...guessed, code: wrong.code }, 'm2')));
    expect(answers).toEqual([...Array(4).fill('phoneCodeWrong'), 'phoneCodeUsedUp']);
    expect(await codeOf(MOTHER, caseId, await actWith(guessed, 'm2'))).toMatch(/^phoneCode(UsedUp|Over)$/);

    const other = await confirmation(cloud, accountOf(MOTHER), newPhone(), 'join');
    expect(await codeOf(MOTHER, caseId, await actWith(other, 'm2'))).toBe('phoneCodeOver');

    const late = await confirmation(cloud, accountOf(MOTHER));
    const row = phoneCodeIdOf(cloud.sealer, accountOf(MOTHER), late.phone);
    await cloud.documents.updateIf('phone_codes', row, {}, { expiresAt: instantOf(new Date()) });
    expect(await codeOf(MOTHER, caseId, await actWith(late, 'm2'))).toBe('phoneCodeOver');
  });
});

describe('trying out documents', () => {
  test('ends after five: each try costs one of the code, right or wrong', async () => {
    const caseId = await newCase();
    const act = await signingAct(cloud, MOTHER, caseId, 'm1');
    const codes: string[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      const proof = { by: 'documentTail', tail: `00000${attempt}` } as const;
      const signer = { kind: 'member', memberId: 'm1' as never, proof } as const;
      codes.push(await codeOf(MOTHER, caseId, { ...act, signer }));
    }
    expect(codes).toEqual([...Array(5).fill('identityDiffers'), 'phoneCodeUsedUp']);
    expect(await codeOf(MOTHER, caseId, act)).toMatch(/^phoneCode/);
  });
});

describe('two telephones at once', () => {
  test('sign for the same person: one wins, the other hears that it is done', async () => {
    const caseId = await newCase();
    const { token } = await cloud.ask(MOTHER, inviteSigner, { caseId, signerId: id('m2') });
    const spouse = await signingAct(cloud, 'li-yangli', caseId, 'm2');
    await cloud.ask('li-yangli', grantByInvitation, { invitation: { token }, ...spouse });
    const wards = { signsFor: [id('m3')], guardianOf: 'grandparent' as const };
    const [one, other] = await Promise.all([
      signingAct(cloud, MOTHER, caseId, 'm1', wards),
      signingAct(cloud, 'li-yangli', caseId, 'm2', wards),
    ]);
    const codes = await Promise.all([codeOf(MOTHER, caseId, one), codeOf('li-yangli', caseId, other)]);
    expect(codes.sort()).toEqual(['alreadySigned', 'ok']);
    expect((await recordsOf(caseId)).filter(({ signerId }) => signerId === 'm3')).toHaveLength(1);
  });
});

describe('the receipt', () => {
  test('shows exactly the text that was signed, also after a newer one came', async () => {
    const caseId = await newCase();
    expect(await cloud.call(MOTHER, getAuthorizationReceipt, { caseId, signerId: id('m1') })).toMatchObject({
      error: { code: 'notSignedYet' },
    });
    await signAs(cloud, MOTHER, caseId);
    const receipt = await cloud.ask(MOTHER, getAuthorizationReceipt, { caseId, signerId: id('m1') });
    expect(receipt).toMatchObject({
      letter: currentLetter(),
      name: '王演示',
      on: 'ownPhone',
      mayWithdraw: true,
      office: { officeId: 'o_qinghe_taoxi' },
    });
    const looks = await cloud.documents.query('audit_entries', {
      where: { action: 'authorization.getReceipt', kind: 'read' },
      limit: 100,
    });
    expect(looks.flatMap(({ what }) => what)).toContain('receipt:m1');
  });
});

describe('taking back', () => {
  test('is for the person themselves; afterwards the signature is missing again and can be given again', async () => {
    const caseId = await newCase();
    await signAs(cloud, MOTHER, caseId, 'm1');
    await signAs(cloud, MOTHER, caseId, 'm2');
    const take = (signerId: string) =>
      cloud.call(MOTHER, withdrawAuthorization, { caseId, signerId: id(signerId) });
    expect(await take('m2')).toMatchObject({ error: { code: 'notYourAuthorization' } });
    expect(await take('m3')).toMatchObject({ error: { code: 'notSignedYet' } });
    expect(await take('m1')).toMatchObject({ ok: true, data: { signaturesMissing: 3 } });
    expect(await take('m1')).toMatchObject({ error: { code: 'notSignedYet' } });
    await signAs(cloud, MOTHER, caseId, 'm1');
    const mine = (await recordsOf(caseId)).filter(({ signerId }) => signerId === 'm1');
    expect(mine.map(({ withdrawnAt }) => withdrawnAt !== undefined).sort()).toEqual([false, true]);
    expect(await take('m1')).toMatchObject({ ok: true });
  });

  test('of a ward’s is for the guardian who signed on their own telephone', async () => {
    const caseId = await newCase();
    const wards = { signsFor: [id('m1'), id('m3')], guardianOf: 'grandparent' as const };
    await signAs(cloud, MOTHER, caseId, 'm1', wards);
    const taken = await cloud.call(MOTHER, withdrawAuthorization, {
      caseId,
      signerId: id('m3'),
      reason: '孩子不住这里了' as never,
    });
    expect(taken).toMatchObject({ ok: true, data: { signaturesMissing: 3 } });
  });
});
