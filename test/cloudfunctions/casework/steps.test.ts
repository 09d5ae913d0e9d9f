import { acceptApplication } from '@/contracts/casework/accept-application';
import { endProcedure } from '@/contracts/casework/end-procedure';
import { getWorklist } from '@/contracts/casework/get-worklist';
import { openCase } from '@/contracts/casework/open-case';
import { putRefusalForward } from '@/contracts/casework/put-refusal-forward';
import { returnSupplementItem } from '@/contracts/casework/return-supplement-item';
import { startInvestigation } from '@/contracts/casework/start-investigation';
import { transferCase } from '@/contracts/casework/transfer-case';
import { getInbox } from '@/contracts/notification/get-inbox';
import type { MemberId } from '@/domain/kernel/ids';
import { instantOf } from '@/domain/kernel/instant';
import { officeDateOf, type PlainDate, plusDays } from '@/domain/kernel/plain-date';
import type { OfficeId } from '@/domain/kernel/region';
import { plusWorkingDays } from '@/domain/kernel/working-days';
import { workingCalendar } from '@/domain/policy/working-calendar';
import { application, member } from '../../support/application-data';
import { CaseHistory, missing } from '../../support/case-history';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';
import { SHIQIAO, storeCase, TAOXI, YUNLING } from '../../support/store-case';

const OFFICER = 'chen-banshi';
const OTHER_OFFICE = 'he-banli';
const COUNTY = 'gao-xianshi';
const M1 = 'm1' as MemberId;

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

type AnswerLike = { readonly ok: true } | { readonly ok: false; readonly error: { code: string } };
const codeOf = (answer: AnswerLike) => (answer.ok ? 'ok' : answer.error.code);
const accepted = () => CaseHistory.submitted().signedBy('m1').accepted();
const today = (): PlainDate => officeDateOf(instantOf(new Date()));

describe('acceptance', () => {
  test('waits while the applicant objects, and goes on when the objection is lifted', async () => {
    const history = CaseHistory.submitted().signedBy('m1');
    history.add({ type: 'ApplicationObjected', words: '我没让他申请' });
    const { caseId, version } = await storeCase(cloud, history);
    const request = { caseId, expectedVersion: version };
    expect(codeOf(await cloud.call(OFFICER, acceptApplication, request))).toBe('objectionOpen');
    const settled = await storeCase(cloud, history.add({ type: 'ObjectionLifted' }));
    const answer = await cloud.ask(OFFICER, acceptApplication, {
      caseId: settled.caseId,
      expectedVersion: settled.version,
    });
    expect(answer.status).toBe('accepted');
  });

  test('wants every signature', async () => {
    const { caseId, version } = await storeCase(cloud, CaseHistory.submitted());
    const answer = await cloud.call(OFFICER, acceptApplication, { caseId, expectedVersion: version });
    expect(codeOf(answer)).toBe('authorizationMissing');
  });
});

describe('an item of the notice that came back unreadable', () => {
  const answered = () =>
    CaseHistory.submitted().supplementRequested(missing('medical'), missing('income')).supplementAnswered(0);

  test('is asked for again, and the case waits for the resident', async () => {
    const { caseId } = await storeCase(cloud, answered());
    const why = '照片模糊，金额看不清';
    const answer = await cloud.ask(OFFICER, returnSupplementItem, { caseId, itemIndex: 0, why });
    expect(answer.status).toBe('supplementRequested');
    const { supplement } = await cloud.ask(OFFICER, openCase, { caseId });
    expect(supplement?.items[0]).toMatchObject({ returned: { why } });
    expect(supplement?.items[0]?.answer).toBeUndefined();
  });

  test('is not one that nobody has answered', async () => {
    const { caseId } = await storeCase(cloud, answered());
    const answer = await cloud.call(OFFICER, returnSupplementItem, { caseId, itemIndex: 1, why: '看不清' });
    expect(codeOf(answer)).toBe('supplementItemNotAnswered');
  });

  test('is never a new one: that is refused with the article', async () => {
    const { caseId } = await storeCase(cloud, answered());
    const answer = await cloud.call(OFFICER, returnSupplementItem, { caseId, itemIndex: 2, why: '再交一份' });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'supplementItemUnknown', message: expect.stringContaining('第十条') },
    });
  });
});

describe('handing a case on', () => {
  test('moves access and the clock goes on: the new office has it, the old one no longer, the county still', async () => {
    const before = await storeCase(cloud, CaseHistory.submitted());
    const { caseId } = before;
    const opened = await cloud.ask(OFFICER, openCase, { caseId });
    const { office } = await cloud.ask(OFFICER, transferCase, {
      caseId,
      toOfficeId: SHIQIAO,
      reason: '户口在石桥镇',
    });
    expect(office.officeId).toBe(SHIQIAO);
    expect(codeOf(await cloud.call(OFFICER, openCase, { caseId }))).toBe('caseNotFound');
    const there = await cloud.ask(OTHER_OFFICE, openCase, { caseId });
    expect(there).toMatchObject({ seat: 'lead', deadlines: opened.deadlines });
    expect(codeOf(await cloud.call(COUNTY, openCase, { caseId }))).toBe('ok');
    const mine = await cloud.ask(OFFICER, getWorklist, { caseNumber: before.caseNumber });
    expect(mine.items).toEqual([]);
  });

  test('tells the officers of the new office', async () => {
    const { caseId } = await storeCase(cloud, CaseHistory.submitted());
    await cloud.ask(OFFICER, transferCase, { caseId, toOfficeId: SHIQIAO, reason: '户口在石桥镇' });
    const { messages } = await cloud.ask(OTHER_OFFICE, getInbox, {});
    expect(messages.filter((message) => message.caseId === caseId)).toHaveLength(1);
  });

  test('goes to an office that there is, and not to the one that has it', async () => {
    const { caseId } = await storeCase(cloud, CaseHistory.submitted());
    const to = (toOfficeId: OfficeId) =>
      cloud.call(OFFICER, transferCase, { caseId, toOfficeId, reason: '户口不在这里' });
    expect(codeOf(await to('o_nowhere' as OfficeId))).toBe('officeUnknown');
    expect(codeOf(await to(TAOXI))).toBe('alreadyThere');
  });

  test('is not for the office that assists', async () => {
    const { caseId } = await storeCase(cloud, CaseHistory.submitted(), { assisting: YUNLING });
    const request = { caseId, toOfficeId: YUNLING, reason: '住在云岭' };
    expect(codeOf(await cloud.call('wu-banli', transferCase, request))).toBe('caseNotFound');
  });
});

describe('the investigation', () => {
  test('ends its own clock: the worklist shows the decision as the next day that counts', async () => {
    const { caseId, caseNumber } = await storeCase(cloud, accepted());
    const next = async () => (await cloud.ask(OFFICER, getWorklist, { caseNumber })).items[0]?.deadline?.kind;
    expect(await next()).toBe('investigation');
    const { status } = await cloud.ask(OFFICER, startInvestigation, { caseId });
    expect(status).toBe('accepted');
    expect(await next()).toBe('decision');
    const { availableActions, investigationStartedAt } = await cloud.ask(OFFICER, openCase, { caseId });
    expect(availableActions).not.toContain('startInvestigation');
    expect(investigationStartedAt).toBeDefined();
    expect(codeOf(await cloud.call(OFFICER, startInvestigation, { caseId }))).toBe('actionNotAvailable');
  });
});

describe('a refusal to authorize', () => {
  /** Accepted, and then one authorization was taken back. */
  const unsigned = () => accepted().add({ type: 'AuthorizationWithdrawn', memberId: M1 });
  const words = '您还没有签核对授权书，请签字或者说明理由';

  test('is put before the person with the day that the parameter gives', async () => {
    const { caseId } = await storeCase(cloud, unsigned());
    const { answerBy } = await cloud.ask(OFFICER, putRefusalForward, { caseId, memberId: M1, words });
    expect(answerBy).toBe(plusWorkingDays(workingCalendar(), today(), 5));
    const { refusals } = await cloud.ask(OFFICER, openCase, { caseId });
    expect(refusals).toMatchObject([{ memberId: 'm1', memberName: '王演示', words, answerBy }]);
    const again = await cloud.call(OFFICER, putRefusalForward, { caseId, memberId: M1, words });
    expect(again.ok).toBe(false);
  });

  test('ends nothing before that day, nor once it is explained', async () => {
    const { caseId } = await storeCase(cloud, unsigned());
    await cloud.ask(OFFICER, putRefusalForward, { caseId, memberId: M1, words });
    const request = { caseId, reason: '到期没有人说明理由' };
    expect(codeOf(await cloud.call(OFFICER, endProcedure, request))).toBe('refusalNotDue');
    const explained = unsigned()
      .add({ type: 'RefusalPutForward', memberId: M1, words, answerBy: plusDays(today(), -1) }, 'officer')
      .add({ type: 'RefusalExplained', memberId: M1, words: '人在外地住院' });
    const other = await storeCase(cloud, explained);
    const answer = await cloud.call(OFFICER, endProcedure, { ...request, caseId: other.caseId });
    expect(codeOf(answer)).toBe('actionNotAvailable');
  });

  test('ends the procedure when its day is over and nobody explained it; everybody may apply anew', async () => {
    const over = unsigned().add(
      { type: 'RefusalPutForward', memberId: M1, words, answerBy: plusDays(today(), -1) },
      'officer',
    );
    const { caseId, caseNumber } = await storeCase(cloud, over);
    await cloud.documents.create('person_claims', [{ _id: `lowIncome:${caseId}`, caseId, memberId: 'm1' }]);
    const { status } = await cloud.ask(OFFICER, endProcedure, { caseId, reason: '到期没有人说明理由' });
    expect(status).toBe('ended');
    expect(await cloud.documents.find('person_claims', `lowIncome:${caseId}`)).toBeUndefined();
    const { items } = await cloud.ask(OFFICER, getWorklist, { caseNumber });
    expect(items).toMatchObject([{ status: 'ended', group: 'closed' }]);
    const open = await cloud.ask(OFFICER, getWorklist, {});
    expect(open.items.map((item) => item.caseId)).not.toContain(caseId);
  });

  test('of a child is put to its guardian: whose authorization is missing is a matter of the household', async () => {
    const household = application({ members: [member('王小孙', '2020-01-02', 'grandchild')] });
    const { caseId } = await storeCase(cloud, CaseHistory.submitted(household).signedBy('m1'));
    const { members, availableActions } = await cloud.ask(OFFICER, openCase, { caseId });
    expect(members[1]).toMatchObject({ signsBy: 'guardian', mustSign: true });
    expect(availableActions).toContain('recordPaperSignature');
  });
});
