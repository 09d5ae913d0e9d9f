import { answerSupplement } from '@/contracts/application/answer-supplement';
import { explainRefusal } from '@/contracts/application/explain-refusal';
import { getMyCase } from '@/contracts/application/get-my-case';
import { submitApplication } from '@/contracts/application/submit-application';
import { openCase } from '@/contracts/casework/open-case';
import { requestSupplement } from '@/contracts/casework/request-supplement';
import { returnSupplementItem } from '@/contracts/casework/return-supplement-item';
import type { AttachmentId } from '@/domain/attachment/attachment-id';
import type { CaseId, MemberId } from '@/domain/kernel/ids';
import { someoneElse } from '../../support/application-data';
import { upload } from '../../support/photos';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

const [WHO, OFFICER] = ['wang-yanshi', 'chen-banshi'];

async function askedFor(caseId: CaseId): Promise<void> {
  const { version } = await cloud.ask(OFFICER, openCase, { caseId });
  const items = [{ subject: 'medical' as const, note: '住院发票' }];
  await cloud.ask(OFFICER, requestSupplement, { caseId, expectedVersion: version, items });
}
const answer = (caseId: CaseId, attachmentIds: AttachmentId[]) =>
  cloud.call(WHO, answerSupplement, {
    caseId,
    answers: [{ itemIndex: 0, text: '拍好了', attachmentIds }],
  });
const stateOf = async (id: string) => (await cloud.documents.find('attachments', id))?.state;

test('photos come with the application, are its own from then on, and cannot be somebody else’s', async () => {
  const [mine, theirs] = [await upload(cloud, WHO), await upload(cloud, 'li-yangli')];
  const withPhoto = (attachmentId: AttachmentId, n: number) =>
    someoneElse(n, { attachments: [{ attachmentId, kind: 'medicalBill' }] });
  expect(await cloud.call(WHO, submitApplication, { application: withPhoto(theirs, 601) })).toMatchObject({
    ok: false,
    error: { code: 'photoMissing' },
  });
  expect(await stateOf(theirs)).toBe('unbound');
  await cloud.ask(WHO, submitApplication, { application: withPhoto(mine, 601) });
  expect(await stateOf(mine)).toBe('bound');
});

test('an answer brings its photo, comes back when it cannot be read, and is given again', async () => {
  const { caseId } = await cloud.ask(WHO, submitApplication, { application: someoneElse(602) });
  const photo = await upload(cloud, WHO);
  expect(await answer(caseId, [photo])).toMatchObject({ error: { code: 'actionNotAvailable' } });
  expect(await stateOf(photo)).toBe('unbound');
  await askedFor(caseId);
  expect(await answer(caseId, [photo])).toMatchObject({ ok: true, data: { itemsLeft: 0 } });
  await cloud.ask(OFFICER, returnSupplementItem, { caseId, itemIndex: 0, why: '照片糊了' });
  const seen = await cloud.ask(WHO, getMyCase, { caseId });
  expect(seen.supplement?.items[0]).toMatchObject({ returned: { why: '照片糊了' } });
  expect(seen.progress.at(-1)).toMatchObject({ detail: '照片糊了' });
  const again = await upload(cloud, WHO);
  expect(await answer(caseId, [again])).toMatchObject({ ok: true, data: { status: 'submitted' } });
  const titles = (await cloud.ask(WHO, getMyCase, { caseId })).progress.map(({ title }) => title);
  expect(titles).toEqual([
    '您提交了申请',
    expect.stringContaining('告诉您还缺材料'),
    '您补交了材料',
    expect.stringContaining('请再交一次第 1 项材料'),
    '您补交了材料',
  ]);
});

test('nobody is asked to explain what was never put before them', async () => {
  const { caseId } = await cloud.ask(WHO, submitApplication, { application: someoneElse(603) });
  const explained = { caseId, memberId: 'm1' as MemberId, words: '住院' };
  expect(await cloud.call(WHO, explainRefusal, explained)).toMatchObject({
    ok: false,
    error: { code: 'actionNotAvailable' },
  });
});
