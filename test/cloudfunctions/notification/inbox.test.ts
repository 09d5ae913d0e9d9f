import { submitApplication } from '@/contracts/application/submit-application';
import { deliverDue } from '@/contracts/notification/deliver-due';
import { getInbox } from '@/contracts/notification/get-inbox';
import { markRead } from '@/contracts/notification/mark-read';
import { recordConsent } from '@/contracts/notification/record-consent';
import { RESIDENT_TEMPLATE, STAFF_TEMPLATE } from '../../../localcloud/wechat/templates';
import { application } from '../../support/application-data';
import { eventually } from '../../support/eventually';
import { newRequestId, type ProductCloud, startProductCloud } from '../../support/product-cloud';

const RESIDENT = 'wang-yanshi';
const OFFICER = 'chen-banshi';

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
  await cloud.ask(RESIDENT, submitApplication, { application: application() });
});
afterAll(() => cloud.remove());

describe('after somebody has applied', () => {
  it('the officer finds the case in the inbox and a message on the phone', async () => {
    const { messages, unread } = await cloud.ask(OFFICER, getInbox, {});
    expect(messages).toMatchObject([{ title: '有新的救助申请', audience: 'staff' }]);
    expect(unread).toBe(1);
    await eventually(async () =>
      expect(await cloud.messages(OFFICER)).toMatchObject([{ channel: 'wecom', title: '有新的救助申请' }]),
    );
  });

  it('the resident finds the receipt', async () => {
    const { messages } = await cloud.ask(RESIDENT, getInbox, {});
    expect(messages).toMatchObject([{ title: '申请已收到', audience: 'resident' }]);
  });

  it('an officer of another office finds nothing', async () => {
    expect(await cloud.ask('he-banli', getInbox, {})).toMatchObject({ messages: [], unread: 0 });
  });
});

describe('marking as read', () => {
  it('is for one’s own messages only, and once', async () => {
    const { messages } = await cloud.ask(OFFICER, getInbox, {});
    const noticeIds = messages.map(({ noticeId }) => noticeId);
    expect(await cloud.ask(RESIDENT, markRead, { noticeIds })).toEqual({ marked: 0 });
    expect(await cloud.ask(OFFICER, markRead, { noticeIds: [...noticeIds, 'unknown'] })).toEqual({
      marked: 1,
    });
    expect(await cloud.ask(OFFICER, markRead, { noticeIds })).toEqual({ marked: 0 });
    expect(await cloud.ask(OFFICER, getInbox, {})).toMatchObject({
      unread: 0,
      messages: [{ readAt: expect.any(String) }],
    });
  });
});

describe('consent', () => {
  it('is asked of residents for their template, of staff for both', async () => {
    const ofResident = await cloud.ask(RESIDENT, getInbox, {});
    expect(ofResident.subscription.templateIds).toEqual([RESIDENT_TEMPLATE.id]);
    const ofStaff = await cloud.ask(OFFICER, getInbox, {});
    expect(ofStaff.subscription.templateIds).toEqual([STAFF_TEMPLATE.id, RESIDENT_TEMPLATE.id]);
    expect(ofStaff.subscription.grants).toEqual([
      { templateId: STAFF_TEMPLATE.id, audience: 'staff', remaining: 0 },
      { templateId: RESIDENT_TEMPLATE.id, audience: 'resident', remaining: 0 },
    ]);
  });

  it('counts every way of accepting, and a repeat of the request not again', async () => {
    const answer = (result: string, requestId = newRequestId()) =>
      cloud.ask(OFFICER, recordConsent, { results: [{ templateId: STAFF_TEMPLATE.id, result }] }, requestId);
    const requestId = newRequestId();
    expect(await answer('accept', requestId)).toEqual({ remaining: 1 });
    expect(await answer('accept', requestId)).toEqual({ remaining: 1 });
    expect(await answer('acceptWithAudio')).toEqual({ remaining: 2 });
    expect(await answer('reject')).toEqual({ remaining: 2 });
    const { subscription } = await cloud.ask(OFFICER, getInbox, {});
    expect(subscription.remaining).toBe(2);
    expect(subscription.grants.map(({ remaining }) => remaining)).toEqual([2, 0]);
  });

  it('loses no count when many answers come at once', async () => {
    const results = [{ templateId: STAFF_TEMPLATE.id, result: 'accept' }];
    const before = (await cloud.ask(OFFICER, getInbox, {})).subscription.remaining;
    await Promise.all(Array.from({ length: 5 }, () => cloud.ask(OFFICER, recordConsent, { results })));
    expect((await cloud.ask(OFFICER, getInbox, {})).subscription.remaining).toBe(before + 5);
  });

  it('for a template that is not ours is left alone', async () => {
    const results = [{ templateId: 'foreign', result: 'accept' }];
    const grants = () =>
      cloud.documents.query('subscription_grants', { where: { templateId: 'foreign' }, limit: 1 });
    await cloud.ask(OFFICER, recordConsent, { results });
    expect(await grants()).toEqual([]);
  });
});

it('nobody but the system may set a sweep going', async () => {
  for (const person of [RESIDENT, OFFICER])
    expect(await cloud.call(person, deliverDue, {})).toMatchObject({
      ok: false,
      error: { code: 'notAllowed' },
    });
});
