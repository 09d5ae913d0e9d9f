import { submitApplication } from '@/contracts/application/submit-application';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import type { Notice } from '@/domain/notification/notice';
import { noticeOf } from '../../../cloudfunctions/shared/records/notice-records';
import { someoneElse } from '../../support/application-data';
import { eventually } from '../../support/eventually';
import { type ProductCloud, startProductCloud } from '../../support/product-cloud';

const OFFICERS = ['chen-banshi', 'liu-banshi'];
/** A sweep makes fewer calls to the cloud than this for the notices of one application. */
const CALLS = 24;

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

const outside = async (): Promise<Notice[]> =>
  (await cloud.documents.query('notices', { where: {}, limit: 1000 }))
    .map(noticeOf)
    .filter(({ channel }) => channel !== 'inbox');
const isOpen = ({ status }: Notice): boolean => status === 'pending' || status === 'sending';
const post = (path: string, body: object) =>
  fetch(cloud.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const sweep = () => post('/local/timers/run', { function: 'notification' });

/** Lets the leases of dead sweeps run out without waiting for it. */
async function endLeases(): Promise<void> {
  for (const { noticeId, leaseId } of (await outside()).filter(({ status }) => status === 'sending'))
    await cloud.documents.updateIf('notices', noticeId, { leaseId }, { dueAt: '2026-01-01T00:00:00.000Z' });
}

test(`the function killed after each of its first ${CALLS} calls, every tick of the timer doubled: every notice ends, no phone gets one twice`, async () => {
  cloud.faults.set({ timers: 'double' });
  for (let calls = 0; calls < CALLS; calls += 1) {
    cloud.faults.set({ kill: { notification: calls } });
    await cloud.ask('wang-yanshi', submitApplication, { application: someoneElse(calls + 1) });
    await sweep();
    await sweep();
  }
  cloud.faults.clear();
  // A dead sweep's open transaction holds its notice for the platform's thirty seconds.
  await eventually(
    async () => {
      await endLeases();
      await sweep();
      expect((await outside()).filter(isOpen)).toEqual([]);
    },
    75_000,
    1000,
  );

  const notices = await outside();
  for (const officer of OFFICERS) {
    const messages = (await cloud.messages(officer)).filter(({ channel }) => channel === 'wecom');
    const cases = messages.map(({ lines }) => lines[0]);
    expect(new Set(cases).size).toBe(cases.length);
    const sent = notices.filter(
      ({ recipientId, channel, status }) =>
        recipientId === `demo-openid-${officer}` && channel === 'wecom' && status === 'accepted',
    );
    for (const { parameters } of sent)
      expect(cases).toContain(
        `案件编号：${parameters.caseNumber && spokenCaseNumber(parameters.caseNumber)}`,
      );
  }
}, 120_000);
