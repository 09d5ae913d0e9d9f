import { answerSupplement } from '@/contracts/application/answer-supplement';
import { getMyCase } from '@/contracts/application/get-my-case';
import { listMyCases } from '@/contracts/application/list-my-cases';
import { submitApplication } from '@/contracts/application/submit-application';
import { acceptApplication } from '@/contracts/casework/accept-application';
import { getWorklist } from '@/contracts/casework/get-worklist';
import { openCase } from '@/contracts/casework/open-case';
import { requestSupplement } from '@/contracts/casework/request-supplement';
import { getInbox } from '@/contracts/notification/get-inbox';
import type { MemberId } from '@/domain/kernel/ids';
import { application, someoneElse } from '../support/application-data';
import { eventually } from '../support/eventually';
import { type ProductCloud, startProductCloud } from '../support/product-cloud';
import { signAll } from '../support/signature';

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

const RESIDENT = 'wang-yanshi';
const OFFICER = 'chen-banshi';

describe('the main job', () => {
  test('a resident applies and signs, the office is told and accepts, the resident sees it', async () => {
    const submitted = await cloud.ask(RESIDENT, submitApplication, { application: application() });
    expect(submitted.office.name).toContain('桃溪镇');
    expect(submitted.signaturesMissing).toBe(1);

    await eventually(async () => {
      const told = await cloud.messages(OFFICER);
      expect(told.map((message) => message.title)).toContain('有新的救助申请');
    });
    const told = JSON.stringify(await cloud.messages(OFFICER));
    expect(told).not.toMatch(/王|演示|1948|199000/);

    await signAll(cloud, submitted.caseId);
    const worklist = await cloud.ask(OFFICER, getWorklist, {});
    expect(worklist.items[0]).toMatchObject({
      caseId: submitted.caseId,
      applicantMasked: '王**',
      signaturesMissing: 0,
    });

    const opened = await cloud.ask(OFFICER, openCase, { caseId: submitted.caseId });
    expect(opened.availableActions).toEqual([
      'accept',
      'requestSupplement',
      'recordWithdrawalByPhone',
      'transfer',
      'recordHouseholdChange',
    ]);
    expect(opened.members[0]?.documentMasked).toMatch(/^990\*+\d.$/);
    const accepted = await cloud.ask(OFFICER, acceptApplication, {
      caseId: submitted.caseId,
      expectedVersion: opened.version,
    });
    expect(accepted.deadlines.map((deadline) => deadline.kind)).toEqual(['investigation', 'decision']);

    const seen = await cloud.ask(RESIDENT, getMyCase, { caseId: submitted.caseId });
    expect(seen.status).toBe('accepted');
    expect(seen.progress.map((step) => step.title)).toEqual([
      '您提交了申请',
      '王演示 签了核对授权书',
      expect.stringContaining('收下了申请'),
    ]);
    const inbox = await cloud.ask(RESIDENT, getInbox, {});
    expect(inbox.messages.map((message) => message.title)).toEqual([
      '申请已经收下',
      '授权书已签好一份',
      '申请已收到',
    ]);
  });

  test('an officer asks once for what is missing, the resident answers, the case comes back', async () => {
    const { caseId } = await cloud.ask(RESIDENT, submitApplication, { application: someoneElse(2) });
    const opened = await cloud.ask(OFFICER, openCase, { caseId });
    const items = [
      { subject: 'authorization' as const, memberId: 'm1' as MemberId, note: '请在手机上签授权书' },
      { subject: 'medical' as const, note: '请带上住院发票' },
    ];
    await cloud.ask(OFFICER, requestSupplement, { caseId, expectedVersion: opened.version, items });
    const waiting = await cloud.ask(RESIDENT, getMyCase, { caseId });
    expect(waiting).toMatchObject({ status: 'supplementRequested', whoseTurn: 'resident' });
    expect((await cloud.ask(RESIDENT, listMyCases, {})).cases[0]).toMatchObject({ caseId, needsMe: true });

    await signAll(cloud, caseId);
    const answered = await cloud.ask(RESIDENT, answerSupplement, {
      caseId,
      answers: [{ itemIndex: 1, text: '发票已交到窗口' }],
    });
    expect(answered).toMatchObject({ status: 'submitted', itemsLeft: 0 });

    const again = await cloud.ask(OFFICER, openCase, { caseId });
    expect(again.supplement?.items[1]?.answer?.text).toBe('发票已交到窗口');
    const second = await cloud.call(OFFICER, requestSupplement, {
      caseId,
      expectedVersion: again.version,
      items: [{ subject: 'income', note: '还要工资单' }],
    });
    expect(second).toMatchObject({ ok: false, error: { code: 'supplementAlreadyRequested' } });
  });
});
