import { STAFF_TEMPLATE } from '../../../localcloud/wechat/templates';
import {
  COLLEAGUE,
  COUNTY,
  COUNTY_COLLEAGUE,
  HEAD,
  OFFICER,
  openidOf,
  type StagedSweeper,
  startStagedSweeper,
} from './staged-sweeper';

const DAY_MS = 24 * 3_600_000;

let sweeper: StagedSweeper;
afterEach(() => sweeper.remove());

/** Before the first sweep: the directory remembers for a minute who is there. */
async function setActive(isActive: boolean, ...personas: readonly string[]): Promise<void> {
  const { documents } = sweeper.dependencies;
  for (const { _id, accountId } of await documents.query('staff', { where: {}, limit: 100 }))
    if (personas.some((persona) => openidOf(persona) === accountId))
      await documents.updateIf('staff', _id, {}, { isActive });
}

describe('an officer who has left', () => {
  it('gets nothing on the phone, not even a message they once agreed to; the head is told', async () => {
    sweeper = await startStagedSweeper();
    await sweeper.cloud.consent(OFFICER, STAFF_TEMPLATE.id, 3);
    await setActive(false, OFFICER);
    await sweeper.putDue('newCase');
    await sweeper.sweepToTheEnd();
    expect(await sweeper.channelsAt(OFFICER)).toEqual([]);
    expect(await sweeper.waysOf()).toEqual([
      'chen-banshi sms refused noAddress',
      'chen-banshi subscribe refused noAddress',
      'chen-banshi wecom refused noAddress',
      'sun-renshi wecom accepted ok',
    ]);
  });
});

describe('where nobody is there to be told', () => {
  it.each(['applicationAccepted', 'newCase'] as const)(
    '%s stands as unreachable, somebody is alerted, and it is tried again a day later',
    async (kind) => {
      sweeper = await startStagedSweeper();
      await setActive(false, OFFICER, COLLEAGUE, HEAD, COUNTY, COUNTY_COLLEAGUE);
      sweeper.cloud.faults.set({ sms: 'code:FailedOperation.PhoneNumberInBlacklist' });
      const notice = await sweeper.putDue(kind, { channel: 'sms' });
      await sweeper.sweep();
      const { status, dueAt } = await sweeper.stored(notice);
      expect(status).toBe('unreachable');
      expect(Date.parse(dueAt) - Date.parse(sweeper.now())).toBe(DAY_MS);
      expect(sweeper.alerts()).toMatchObject([{ level: 'alert', what: 'noticeUnreachable', kind }]);
      expect(await sweeper.sweep()).toMatchObject({ attempted: 0 });

      sweeper.pass(DAY_MS);
      await sweeper.sweep();
      expect((await sweeper.stored(notice)).status).toBe('unreachable');
      expect(sweeper.alerts()).toHaveLength(2);
      expect(JSON.stringify(sweeper.alerts())).not.toContain('demo-openid');
    },
  );

  it('it goes on as soon as somebody is', async () => {
    sweeper = await startStagedSweeper();
    const { directory } = sweeper.dependencies;
    const empty = { ...directory, staffOf: async () => [] };
    sweeper.cloud.faults.set({ sms: 'code:FailedOperation.PhoneNumberInBlacklist' });
    const notice = await sweeper.putDue('applicationAccepted', { channel: 'sms' });
    await sweeper.sweep(undefined, { ...sweeper.dependencies, directory: empty });
    expect((await sweeper.stored(notice)).status).toBe('unreachable');
    sweeper.pass(DAY_MS);
    await sweeper.sweepToTheEnd();
    expect((await sweeper.stored(notice)).status).toBe('refused');
    expect(await sweeper.waysOf('callResident')).toEqual([
      'chen-banshi wecom accepted ok',
      'liu-banshi wecom accepted ok',
    ]);
  });

  it('the topmost office that cannot be told does not count the one below it as told', async () => {
    sweeper = await startStagedSweeper();
    sweeper.cloud.faults.set({
      wecom: 'code:81013',
      wechat: 'code:43101',
      sms: 'code:LimitExceeded.DailyLimit',
    });
    await setActive(false, COUNTY_COLLEAGUE);
    await sweeper.putDue('newCase');
    await sweeper.sweepToTheEnd();
    expect(await sweeper.waysOf()).toContain('gao-xianshi sms unreachable LimitExceeded.DailyLimit');
    expect(sweeper.alerts()).toMatchObject([{ level: 'alert', what: 'noticeUnreachable' }]);
  });
});
