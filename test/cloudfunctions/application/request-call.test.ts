import type { RequestOf } from '@/contracts/action-contract';
import { requestCall } from '@/contracts/application/request-call';
import { submitApplication } from '@/contracts/application/submit-application';
import { finishCall, listCalls, openCall } from '@/contracts/casework/calls';
import { getInbox } from '@/contracts/notification/get-inbox';
import { someoneElse } from '../../support/application-data';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';

let cloud: ProductCloud;
beforeEach(async () => {
  cloud = await startProductCloud();
});
afterEach(() => cloud.remove());

const WHO = 'wang-yanshi';
const call = (more: Partial<RequestOf<typeof requestCall>> = {}, persona = WHO) =>
  cloud.call(persona, requestCall, {
    phone: '16000000101' as never,
    about: '看不懂',
    when: 'morning',
    ...more,
  });

test('goes to the office of the village, which is told that somebody waits and not what about', async () => {
  const asked = await call({ villageCode: '990101100201' as never });
  expect(asked).toMatchObject({ ok: true, data: { office: { officeId: 'o_qinghe_taoxi' } } });
  expect(asked.ok && asked.data.dueOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  const { messages } = await cloud.ask('chen-banshi', getInbox, {});
  expect(messages.map(({ title }) => title)).toContain('有群众请你回电话');
  expect(JSON.stringify(messages)).not.toMatch(/看不懂|16000000101/);
  const [row] = await cloud.documents.query('callbacks', { where: {}, limit: 10 });
  expect(JSON.stringify(row)).not.toMatch(/看不懂|16000000101/);
});

test('without a village goes to the county’s own inbox, from a village nobody knows nowhere', async () => {
  expect(await call()).toMatchObject({ ok: true, data: { office: { officeId: 'o_qinghe_county' } } });
  expect(await call({ villageCode: '990101999999' as never })).toMatchObject({
    ok: false,
    error: { code: 'villageUnknown' },
  });
});

test('about a case goes to its office, and is nobody’s but a party’s', async () => {
  const { caseId } = await cloud.ask(WHO, submitApplication, { application: someoneElse(401) });
  expect(await call({ caseId })).toMatchObject({
    ok: true,
    data: { office: { officeId: 'o_qinghe_taoxi' } },
  });
  expect(await call({ caseId }, 'li-yangli')).toMatchObject({ ok: false, error: { code: 'caseNotFound' } });
});

test('three wait at most, also when ten are asked for at once; a call that reached makes room', async () => {
  const village = { villageCode: '990101100201' as never };
  const answers = await Promise.all(Array.from({ length: 10 }, () => call(village)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
  expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code])))).toEqual(
    new Set(['tooManyCalls']),
  );
  const { calls } = await cloud.ask('chen-banshi', listCalls, {});
  expect(calls).toHaveLength(3);
  const callbackId = calls[0]?.callbackId as never;
  expect(await cloud.ask('chen-banshi', openCall, { callbackId })).toMatchObject({ phone: '16000000101' });
  await cloud.ask('chen-banshi', finishCall, { callbackId, outcome: 'noAnswer', note: '没人接' });
  expect((await call(village)).ok).toBe(false);
  await cloud.ask('chen-banshi', finishCall, { callbackId, outcome: 'reached', note: '讲清楚了' });
  expect((await call(village)).ok).toBe(true);
});
