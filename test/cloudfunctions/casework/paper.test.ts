import { uploadPhoto } from '@/contracts/attachment/upload';
import { openCase } from '@/contracts/casework/open-case';
import { recordPaperSignatureAtOffice } from '@/contracts/casework/record-paper-signature';
import { viewSignature } from '@/contracts/casework/view-signature';
import type { CaseId, MemberId } from '@/domain/kernel/ids';
import { signedLetter } from '../../../cloudfunctions/shared/views/letters';
import { application, member, someoneElse } from '../../support/application-data';
import { CaseHistory } from '../../support/case-history';
import { jpeg } from '../../support/jpeg';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';
import { storeCase, YUNLING } from '../../support/store-case';

const OFFICER = 'chen-banshi';
const ASSISTING = 'wu-banli';
const M1 = 'm1' as MemberId;
const M2 = 'm2' as MemberId;
const WITNESSES: [string, string] = ['赵见证', '钱见证'];

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

type AnswerLike = { readonly ok: true } | { readonly ok: false; readonly error: { code: string } };
const codeOf = (answer: AnswerLike) => (answer.ok ? 'ok' : answer.error.code);

const paperOf = async (persona: string) => {
  const content = jpeg().toString('base64');
  return (await cloud.ask(persona, uploadPhoto, { kind: 'paperAuthorization', content })).attachmentId;
};
const household = application({ members: [member('王小孙', '2020-01-02', 'grandchild')] });
const record = async (persona: string, caseId: CaseId, changes: object = {}) =>
  cloud.call(persona, recordPaperSignatureAtOffice, {
    caseId,
    memberId: M1,
    attachmentId: await paperOf(persona),
    witnesses: WITNESSES,
    ...changes,
  } as never);

describe('a letter signed on paper', () => {
  test('is recorded by the office, counts as signed, and can be looked at with its photo and witnesses', async () => {
    const { caseId } = await storeCase(cloud, CaseHistory.submitted(household));
    const answer = await record(OFFICER, caseId);
    expect(answer).toMatchObject({ ok: true, data: { signaturesMissing: 1 } });
    const seen = await cloud.ask(OFFICER, viewSignature, { caseId, signerId: M1 });
    expect(seen).toMatchObject({
      name: '王演示',
      on: 'paper',
      how: '纸上签名，由陈办示登记',
      witnesses: WITNESSES,
    });
    expect(seen.signature).toBeUndefined();
    const { attachments, members } = await cloud.ask(OFFICER, openCase, { caseId });
    expect(attachments).toEqual([{ attachmentId: seen.attachmentId, kind: 'paperAuthorization' }]);
    expect(members[0]).toMatchObject({ on: 'paper' });
    const looks = await cloud.documents.query('audit_entries', {
      where: { action: 'casework.viewSignature' },
      limit: 10,
    });
    expect(looks).toMatchObject([{ what: ['signature:m1'], caseIds: [caseId] }]);
  });

  test('is recorded by the assisting office too, and not by a third one', async () => {
    const { caseId } = await storeCase(cloud, CaseHistory.submitted(), { assisting: YUNLING });
    expect(codeOf(await record('he-banli', caseId))).toBe('caseNotFound');
    expect(codeOf(await record(ASSISTING, caseId))).toBe('ok');
    const seen = await cloud.ask(ASSISTING, viewSignature, { caseId, signerId: M1 });
    expect(seen.how).toBe('纸上签名，由吴办例登记');
  });

  test('of a child needs the guardian who signed', async () => {
    const { caseId } = await storeCase(cloud, CaseHistory.submitted(household));
    expect(codeOf(await record(OFFICER, caseId, { memberId: M2 }))).toBe('guardianNeeded');
    const guardian = { name: '王演示', relation: 'grandparent' };
    expect(codeOf(await record(OFFICER, caseId, { memberId: M2, guardian }))).toBe('ok');
    const seen = await cloud.ask(OFFICER, viewSignature, { caseId, signerId: M2 });
    expect(seen).toMatchObject({ name: '王小孙', guardianName: '王演示' });
  });

  test('is witnessed by nobody of the household, nor by the officer who records it', async () => {
    const { caseId } = await storeCase(cloud, CaseHistory.submitted());
    expect(codeOf(await record(OFFICER, caseId, { witnesses: ['王演示', '钱见证'] }))).toBe('witnessUnfit');
    expect(codeOf(await record(OFFICER, caseId, { witnesses: ['陈办示', '钱见证'] }))).toBe('witnessUnfit');
  });

  test('needs a photo that the officer has sent', async () => {
    const { caseId } = await storeCase(cloud, CaseHistory.submitted());
    const attachmentId = await paperOf('wang-yanshi');
    expect(codeOf(await record(OFFICER, caseId, { attachmentId }))).toBe('photoMissing');
  });
});

describe('the sheet', () => {
  test('says which version was printed: the one in force, or an older one that the officer names', async () => {
    const versionOf = async (changes: object) => {
      const { caseId } = await storeCase(
        cloud,
        CaseHistory.submitted(someoneElse(changes === NAMED ? 61 : 62)),
      );
      expect(codeOf(await record(OFFICER, caseId, changes))).toBe('ok');
      const receipt = await cloud.ask(OFFICER, viewSignature, { caseId, signerId: M1 });
      const [stored] = await cloud.documents.query('authorizations', { where: { caseId }, limit: 1 });
      return [receipt.letterVersion, signedLetter(String(stored?.letterHash)).version];
    };
    const NAMED = { letterVersion: '2026-11' };
    expect(await versionOf(NAMED)).toEqual(['2026-11', '2026-11']);
    expect(await versionOf({})).toEqual(['2026-12', '2026-12']);
    const { caseId } = await storeCase(cloud, CaseHistory.submitted(someoneElse(63)));
    expect(codeOf(await record(OFFICER, caseId, { letterVersion: '2020-01' }))).toBe('invalidRequest');
  });
});
