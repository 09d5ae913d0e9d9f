import { RESIDENT_TEMPLATE, STAFF_TEMPLATE } from '../../../localcloud/wechat/templates';
import {
  CASE_ID,
  COLLEAGUE,
  COUNTY,
  COUNTY_COLLEAGUE,
  HEAD,
  OFFICER,
  openidOf,
  RESIDENT,
  type StagedSweeper,
  startStagedSweeper,
} from './staged-sweeper';

let sweeper: StagedSweeper;
afterEach(() => sweeper.remove());

describe('when a channel fails', () => {
  it('staff with a deadline: WeCom, subscribe message, short message', async () => {
    sweeper = await startStagedSweeper();
    sweeper.cloud.faults.set({ wecom: 'code:81013' });
    await sweeper.putDue('newCase');
    await sweeper.sweepToTheEnd();
    expect(await sweeper.waysOf()).toEqual([
      'chen-banshi sms accepted ok',
      'chen-banshi subscribe refused 43101',
      'chen-banshi wecom refused 81013',
    ]);
    expect(await sweeper.channelsAt(OFFICER)).toEqual(['sms']);
  });

  it('staff whom nothing reaches: the head of the office is told', async () => {
    sweeper = await startStagedSweeper();
    sweeper.cloud.faults.set({ sms: 'code:FailedOperation.PhoneNumberInBlacklist' });
    await sweeper.putDue('newCase', { channel: 'sms' });
    await sweeper.sweepToTheEnd();
    expect(await sweeper.waysOf()).toEqual([
      'chen-banshi sms refused FailedOperation.PhoneNumberInBlacklist',
      'sun-renshi wecom accepted ok',
    ]);
    expect(await sweeper.channelsAt(HEAD)).toEqual(['wecom']);
    const inbox = (await sweeper.notices()).filter(({ channel }) => channel === 'inbox');
    expect(inbox.map(({ recipientId, kind }) => [recipientId, kind])).toEqual([[openidOf(HEAD), 'newCase']]);
  });

  it('where the head cannot be told either, the office above is', async () => {
    sweeper = await startStagedSweeper();
    sweeper.cloud.faults.set({
      wecom: 'code:60020',
      wechat: 'code:43101',
      sms: 'code:LimitExceeded.DailyLimit',
    });
    await sweeper.putDue('newCase');
    await sweeper.sweepToTheEnd();
    const told = (await sweeper.notices()).filter(({ channel }) => channel === 'inbox');
    expect(told.map(({ recipientId }) => recipientId).sort()).toEqual(
      [openidOf(COUNTY), openidOf(COUNTY_COLLEAGUE), openidOf(HEAD)].sort(),
    );
  });

  it('a resident: subscribe message, short message to the contact number, which stands in the log', async () => {
    sweeper = await startStagedSweeper();
    await sweeper.putDue('supplementRequested');
    await sweeper.sweepToTheEnd();
    expect(await sweeper.waysOf()).toEqual([
      'wang-yanshi sms accepted ok',
      'wang-yanshi subscribe refused 43101',
    ]);
    expect(await sweeper.channelsAt(RESIDENT)).toEqual(['sms']);
    const log = await sweeper.dependencies.documents.query('audit_entries', { where: {}, limit: 10 });
    expect(log).toMatchObject([
      {
        actorKind: 'system',
        action: 'notification.deliverDue',
        kind: 'read',
        what: ['contact phone'],
        caseIds: [CASE_ID],
      },
    ]);
  });

  it('a resident whom nothing reaches: the officers of the office are asked to call', async () => {
    sweeper = await startStagedSweeper();
    sweeper.cloud.faults.set({ sms: 'code:InvalidParameterValue.IncorrectPhoneNumber' });
    await sweeper.putDue('applicationAccepted');
    await sweeper.sweepToTheEnd();
    expect(await sweeper.waysOf('callResident')).toEqual([
      'chen-banshi wecom accepted ok',
      'liu-banshi wecom accepted ok',
    ]);
    expect((await sweeper.cloud.messages(OFFICER))[0]?.title).toBe('请打电话告知群众');
  });

  it('a mere receipt ends there; the inbox has it', async () => {
    sweeper = await startStagedSweeper();
    await sweeper.putDue('applicationReceived');
    await sweeper.sweepToTheEnd();
    expect(await sweeper.waysOf()).toEqual(['wang-yanshi subscribe refused 43101']);
  });

  it('for a while: it waits longer each time, and goes on after six attempts', async () => {
    sweeper = await startStagedSweeper();
    sweeper.cloud.faults.set({ wecom: 'fail' });
    const notice = await sweeper.putDue('newCase');
    await sweeper.sweep();
    expect(await sweeper.stored(notice)).toMatchObject({ status: 'pending', attempts: 1, lastOutcome: '-1' });
    expect(await sweeper.sweep()).toMatchObject({ attempted: 0 });
    await sweeper.sweepToTheEnd();
    expect(await sweeper.waysOf()).toContain('chen-banshi wecom exhausted -1');
    expect(await sweeper.channelsAt(OFFICER)).toEqual(['sms']);
  });

  it('for everybody: it is left alone for ten minutes, and somebody is alerted', async () => {
    sweeper = await startStagedSweeper({ wechat: { bannedTemplateIds: [RESIDENT_TEMPLATE.id] } });
    const instance = sweeper.newInstance();
    await sweeper.putDue('applicationReceived');
    await sweeper.sweep(instance);
    const second = await sweeper.putDue('applicationReceived');
    await sweeper.sweep(instance);
    expect((await sweeper.stored(second)).lastOutcome).toBe('resting:43107');
    sweeper.pass(11 * 60_000);
    const third = await sweeper.putDue('applicationReceived');
    await sweeper.sweep(instance);
    expect((await sweeper.stored(third)).lastOutcome).toBe('43107');
    const lines = sweeper.alerts();
    expect(lines).toMatchObject([
      { level: 'alert', code: '43107' },
      { level: 'alert', code: '43107' },
    ]);
    expect(JSON.stringify(lines)).not.toContain('demo-openid');
  });

  it('for one member only: the others still get theirs, and somebody is alerted', async () => {
    sweeper = await startStagedSweeper();
    const instance = sweeper.newInstance();
    sweeper.cloud.faults.set({ wecom: 'code:60011' });
    await sweeper.putDue('newCase');
    await sweeper.sweep(instance);
    sweeper.cloud.faults.clear();
    await sweeper.putDue('newCase', { recipientId: openidOf(COLLEAGUE) });
    await sweeper.sweep(instance);
    expect(await sweeper.channelsAt(COLLEAGUE)).toEqual(['wecom']);
    expect(sweeper.alerts()).toMatchObject([{ level: 'alert', channel: 'wecom', code: '60011' }]);
  });

  it('while the banned template is the residents’, staff still get theirs', async () => {
    sweeper = await startStagedSweeper({ wechat: { bannedTemplateIds: [RESIDENT_TEMPLATE.id] } });
    await sweeper.cloud.consent(OFFICER, STAFF_TEMPLATE.id);
    const instance = sweeper.newInstance();
    await sweeper.putDue('applicationReceived');
    await sweeper.sweep(instance);
    await sweeper.putDue('newCase', { channel: 'subscribe' });
    await sweeper.sweep(instance);
    expect(await sweeper.channelsAt(OFFICER)).toEqual(['subscribe']);
  });
});
