import { submitApplication } from '@/contracts/application/submit-application';
import { getAuthorizationLetter } from '@/contracts/authorization/get-letter';
import { getAuthorizationReceipt } from '@/contracts/authorization/get-receipt';
import type { PaperSigning } from '@/contracts/authorization/paper-signing';
import { recordPaperSignature } from '@/contracts/authorization/record-paper-signature';
import { withdrawAuthorization } from '@/contracts/authorization/withdraw-authorization';
import type { CaseId } from '@/domain/kernel/ids';
import { openAuthorization } from '../../../cloudfunctions/shared/records/authorization-records';
import { upload } from '../../support/photos';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';
import { familyOfFour } from './households';

const HELPER = 'zhou-xieshi';
let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

const newCase = async (): Promise<CaseId> => {
  const filing = { by: 'helper', entrustment: { how: 'spoken' } } as const;
  return (await cloud.ask(HELPER, submitApplication, { application: familyOfFour({ filing }) })).caseId;
};
const paper = async (memberId: string, changes: Partial<PaperSigning> = {}): Promise<PaperSigning> => ({
  memberId: memberId as never,
  attachmentId: changes.attachmentId ?? (await upload(cloud, HELPER)),
  witnesses: ['孙见示', '吴见示'] as never,
  ...changes,
});
const bring = async (caseId: CaseId, signing: PaperSigning, persona = HELPER): Promise<string> => {
  const answer = await cloud.call(persona, recordPaperSignature, { caseId, ...signing });
  return answer.ok ? 'ok' : answer.error.code;
};

describe('a letter signed on paper', () => {
  test('is brought in by the helper who filed, with a photo and two people who saw it', async () => {
    const caseId = await newCase();
    const before = await cloud.ask(HELPER, getAuthorizationLetter, { caseId });
    expect(before.mayRecordPaper).toBe(true);
    const signing = await paper('m1');
    expect(await cloud.ask(HELPER, recordPaperSignature, { caseId, ...signing })).toMatchObject({
      signaturesMissing: 3,
    });
    const [stored] = await cloud.documents.query('authorizations', { where: { caseId }, limit: 1 });
    expect(stored && openAuthorization(stored, cloud.sealer)).toMatchObject({
      name: '王演示',
      signatory: { kind: 'self' },
      on: 'paper',
      attachmentId: signing.attachmentId,
      witnesses: ['孙见示', '吴见示'],
    });
    expect(JSON.stringify(stored)).not.toContain('见示');
    expect(await cloud.documents.find('attachments', signing.attachmentId)).toMatchObject({
      state: 'bound',
      caseId,
    });
    const receipt = await cloud.ask(HELPER, getAuthorizationReceipt, { caseId, signerId: 'm1' as never });
    expect(receipt).toMatchObject({ on: 'paper', mayWithdraw: false });
    expect(
      await cloud.call(HELPER, withdrawAuthorization, { caseId, signerId: 'm1' as never }),
    ).toMatchObject({ error: { code: 'notYourAuthorization' } });
  });

  test('of a child is signed by a guardian, of an adult never', async () => {
    const caseId = await newCase();
    expect(await bring(caseId, await paper('m3'))).toBe('guardianNeeded');
    const parent = { guardian: { name: '赵监示' as never, relation: 'parent' as const } };
    expect(await bring(caseId, await paper('m1', parent))).toBe('noGuardianNeeded');
    expect(await bring(caseId, await paper('m3', parent))).toBe('ok');
    const unfit = { guardian: { name: '王智示' as never, relation: 'parent' as const } };
    expect(await bring(caseId, await paper('m4', unfit))).toBe('guardianUnfit');
  });

  test('is not witnessed by the household, the guardian or the helper', async () => {
    const caseId = await newCase();
    const by = async (...witnesses: [string, string]) =>
      bring(caseId, await paper('m1', { witnesses: witnesses as never }));
    expect(await by('孙见示', '周协示')).toBe('witnessUnfit');
    expect(await by('李样例', '孙见示')).toBe('witnessUnfit');
    expect(await by('孙见示', '孙见示')).toBe('invalidRequest');
    const guardian = { name: '孙见示' as never, relation: 'parent' as const };
    expect(await bring(caseId, await paper('m3', { guardian }))).toBe('witnessUnfit');
  });

  test('is refused without a photo of one’s own, and a refusal leaves the photo as it was', async () => {
    const caseId = await newCase();
    const attachmentId = await upload(cloud, 'wang-yanshi');
    expect(await bring(caseId, await paper('m1', { attachmentId }))).toBe('photoMissing');
    const mine = await upload(cloud, HELPER);
    const barred = await paper('m1', { attachmentId: mine, witnesses: ['李样例', '孙见示'] as never });
    expect(await bring(caseId, barred)).toBe('witnessUnfit');
    expect(await cloud.documents.find('attachments', mine)).toMatchObject({ state: 'unbound' });
  });

  test('is not for a resident who filed for themselves', async () => {
    const filed = await cloud.ask('wang-yanshi', submitApplication, { application: familyOfFour() });
    const letter = await cloud.ask('wang-yanshi', getAuthorizationLetter, { caseId: filed.caseId });
    expect(letter.mayRecordPaper).toBe(false);
    expect(await bring(filed.caseId, await paper('m1'), 'wang-yanshi')).toBe('notAllowed');
  });
});
