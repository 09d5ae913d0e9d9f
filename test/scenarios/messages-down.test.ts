import { submitApplication } from '@/contracts/application/submit-application';
import { someoneElse } from '../support/application-data';
import { eventually } from '../support/eventually';
import { type ProductCloud, startProductCloud } from '../support/product-cloud';

let cloud: ProductCloud;
const printed: string[] = [];
beforeAll(async () => {
  cloud = await startProductCloud({ onFunctionLog: ({ text }) => printed.push(text) });
});
afterAll(() => cloud.remove());

const OFFICER = 'chen-banshi';
const titles = async (persona: string): Promise<string[]> =>
  (await cloud.messages(persona)).map(({ title }) => title);
const standing = async (caseId: string): Promise<string[]> =>
  (await wecomOf(caseId)).map(({ status, attempts }) => `${status} ${attempts}`);
const wecomOf = (caseId: string) =>
  cloud.documents.query('notices', { where: { caseId, channel: 'wecom', kind: 'newCase' }, limit: 10 });

async function sweep(): Promise<void> {
  await fetch(`${cloud.url}/local/timers/run`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"function":"notification"}',
  });
}

/** Lets the pauses between attempts pass. */
async function timePasses(caseId: string): Promise<void> {
  for (const notice of await wecomOf(caseId))
    await cloud.documents.updateIf(
      'notices',
      notice._id,
      { status: 'pending' },
      { dueAt: '2026-01-01T00:00:00.000Z' },
    );
}

describe('when the message endpoint is down for a while', () => {
  test('the application is taken all the same, and the office is told once when it is up again', async () => {
    cloud.faults.set({ wecom: 'fail' });
    const { caseId } = await cloud.ask('wang-yanshi', submitApplication, { application: someoneElse(1) });
    await eventually(async () => expect(await standing(caseId)).toEqual(['pending 1', 'pending 1']));
    expect(await titles(OFFICER)).toEqual([]);

    await timePasses(caseId);
    await sweep();
    await eventually(async () => expect(await standing(caseId)).toEqual(['pending 2', 'pending 2']));

    cloud.faults.set({ wecom: 'ok' });
    await timePasses(caseId);
    await Promise.all([sweep(), sweep(), sweep()]);
    await eventually(async () =>
      expect((await wecomOf(caseId)).map(({ status }) => status)).toEqual(['accepted', 'accepted']),
    );
    await sweep();
    expect(await titles(OFFICER)).toEqual(['有新的救助申请']);
  });

  test('a message that was taken without an answer is not sent again, and the deadline goes on by another channel', async () => {
    cloud.faults.set({ wecom: 'acceptThenHang' });
    const before = (await titles(OFFICER)).length;
    const { caseId } = await cloud.ask('wang-yanshi', submitApplication, { application: someoneElse(2) });
    await eventually(
      async () => expect((await wecomOf(caseId)).map(({ status }) => status)).toEqual(['unknown', 'unknown']),
      60_000,
    );
    cloud.faults.clear();
    await eventually(async () => {
      await sweep();
      const now = await cloud.messages(OFFICER);
      const channels = now.slice(0, now.length - before).map(({ channel }) => channel);
      expect(channels.sort()).toEqual(['sms', 'wecom']);
    });
  }, 90_000);

  test('sweeps that serve many people at once record what became of every notice', async () => {
    printed.length = 0;
    const people = ['wang-yanshi', 'li-yangli', 'wang-xiaoshi', 'zhou-xieshi'];
    await Promise.all(
      people.map((persona, index) =>
        cloud.ask(persona, submitApplication, { application: someoneElse(3 + index) }),
      ),
    );
    await eventually(async () => {
      await sweep();
      const where = { status: { in: ['pending', 'sending'] } };
      expect(await cloud.documents.query('notices', { where, limit: 1 })).toEqual([]);
    });
    expect(printed.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});
