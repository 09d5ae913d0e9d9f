import { caseNumberFrom } from '@/domain/kernel/case-number';
import type { AccountId, CaseId } from '@/domain/kernel/ids';
import { plusMilliseconds } from '@/domain/kernel/instant';
import { underLease } from '@/domain/notification/delivery';
import { DELIVERY_PLANS } from '@/domain/notification/delivery-plans';
import type { Notice, NoticeKind } from '@/domain/notification/notice';
import { remainingGrants } from '../../../cloudfunctions/notification/grants';
import type { Dependencies } from '../../../cloudfunctions/shared/pipeline/dependencies';
import { caseDocument } from '../../../cloudfunctions/shared/records/case-records';
import type { MessageFault } from '../../../localcloud/faults';
import { RESIDENT_TEMPLATE, STAFF_TEMPLATE } from '../../../localcloud/wechat/templates';
import { application, applicationDraft } from '../../support/application-data';
import { CaseHistory } from '../../support/case-history';
import { type MessageCloud, type MessageCloudOptions, startMessageCloud } from '../../support/message-cloud';
import { ALL_KINDS, audienceOf, dueNotice } from '../../support/notices';
import { createSweeper, type Sweeper } from '../../support/sweep';

const RESIDENT = 'wang-yanshi';
const OFFICER = 'chen-banshi';
const HEAD = 'sun-renshi';
const PEOPLE = [RESIDENT, OFFICER, 'liu-banshi', HEAD, 'gao-xianshi'];
const openidOf = (persona: string) => `demo-openid-${persona}` as AccountId;
const CASE_ID = `c_${'0'.repeat(20)}` as CaseId;

let cloud: MessageCloud;
let sweeper: Sweeper;
let alerts: jest.SpyInstance;

async function start(options: MessageCloudOptions = {}): Promise<void> {
  cloud = await startMessageCloud(options);
  sweeper = await createSweeper(cloud);
  const contact = { ...applicationDraft().applicant, phone: '16000000101' };
  const { state } = CaseHistory.submitted(application({ applicant: contact }));
  await sweeper.dependencies.documents.create('cases', [caseDocument(state, sweeper.dependencies.sealer)]);
}
beforeEach(() => {
  alerts = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  alerts.mockRestore();
  await cloud.remove();
});

const recipientOf = (kind: NoticeKind): AccountId =>
  openidOf(audienceOf(kind) === 'staff' ? OFFICER : RESIDENT);
const put = async (kind: NoticeKind, changes: Partial<Notice> = {}): Promise<Notice> => {
  const notice = dueNotice(kind, { recipientId: recipientOf(kind), ...changes } as never, sweeper.now());
  await sweeper.put(notice);
  return notice;
};
const stored = async (notice: Notice): Promise<Notice> => {
  const found = (await sweeper.notices()).find(({ noticeId }) => noticeId === notice.noticeId);
  if (!found) throw new Error('the notice is gone');
  return found;
};
/** Which channels the notices went, and how each ended: `wecom refused 81013`. */
const waysOf = async (kind?: NoticeKind): Promise<string[]> =>
  (await sweeper.notices())
    .filter((notice) => notice.channel !== 'inbox' && (!kind || notice.kind === kind))
    .map(({ recipientId, channel, status, lastOutcome }) =>
      [recipientId.replace('demo-openid-', ''), channel, status, lastOutcome].join(' '),
    )
    .sort();
const channelsAt = async (persona: string): Promise<string[]> =>
  (await cloud.messages(persona)).map(({ channel }) => channel).sort();

describe('a sweep', () => {
  it('sends what is due and leaves what is not', async () => {
    await start();
    const due = await put('newCase');
    const later = await put('newCase', { dueAt: plusMilliseconds(sweeper.now(), 1000) });
    expect(await sweeper.sweep()).toEqual({ attempted: 1, delivered: 1, failed: 0 });
    expect(await stored(due)).toMatchObject({ status: 'accepted', attempts: 1, lastOutcome: 'ok' });
    expect((await stored(later)).status).toBe('pending');
    expect(await channelsAt(OFFICER)).toEqual(['wecom']);
  });

  it('sends more than one batch, oldest first for each person', async () => {
    await start();
    const notices = Array.from({ length: 130 }, (_, index) =>
      dueNotice(
        'newCase',
        { recipientId: openidOf(OFFICER), dueAt: plusMilliseconds(sweeper.now(), index - 1000) },
        sweeper.now(),
      ),
    );
    await sweeper.put(...[...notices].reverse());
    const { delivered } = await sweeper.sweep();
    expect(delivered).toBe(130);
  });

  it('begins nothing new when its time is up', async () => {
    await start();
    for (let count = 0; count < 4; count += 1) await put('newCase');
    const channels = sweeper.newInstance().channels;
    const slow = {
      ...sweeper.newInstance(),
      channels: {
        ...channels,
        wecom: {
          async send() {
            sweeper.pass(11_000);
            return { kind: 'accepted' } as const;
          },
        },
      },
    };
    expect(await sweeper.sweep(slow)).toMatchObject({ delivered: 2 });
    expect((await sweeper.notices()).filter(({ status }) => status === 'pending')).toHaveLength(2);
  });

  it('beside three others sends every notice exactly once', async () => {
    await start();
    const people = [OFFICER, 'liu-banshi', HEAD, 'he-banli', 'wu-banli'];
    const notices = Array.from({ length: 40 }, (_, index) => {
      const recipientId = openidOf(people[index % people.length] ?? OFFICER);
      const notice = dueNotice('newCase', { recipientId }, sweeper.now());
      return { ...notice, parameters: { ...notice.parameters, caseNumber: caseNumberFrom(index) } };
    });
    await sweeper.put(...notices);
    const tallies = await Promise.all([1, 2, 3, 4].map(() => sweeper.sweep()));
    expect(tallies.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(40);
    const arrived = (await Promise.all(people.map((person) => cloud.messages(person)))).flat();
    expect(arrived).toHaveLength(40);
    expect(new Set(arrived.map(({ lines }) => lines[0])).size).toBe(40);
    for (const notice of await sweeper.notices())
      expect(notice).toMatchObject({ status: 'accepted', attempts: 1 });
  });
});

describe('when a channel fails', () => {
  it('staff with a deadline: WeCom, subscribe message, short message', async () => {
    await start();
    cloud.faults.set({ wecom: 'code:81013' });
    await put('newCase');
    await sweeper.sweepToTheEnd();
    expect(await waysOf()).toEqual([
      'chen-banshi sms accepted ok',
      'chen-banshi subscribe refused 43101',
      'chen-banshi wecom refused 81013',
    ]);
    expect(await channelsAt(OFFICER)).toEqual(['sms']);
  });

  it('staff whom nothing reaches: the head of the office is told', async () => {
    await start();
    cloud.faults.set({ sms: 'code:FailedOperation.PhoneNumberInBlacklist' });
    await put('newCase', { channel: 'sms' });
    await sweeper.sweepToTheEnd();
    expect(await waysOf()).toEqual([
      'chen-banshi sms refused FailedOperation.PhoneNumberInBlacklist',
      'sun-renshi wecom accepted ok',
    ]);
    expect(await channelsAt(HEAD)).toEqual(['wecom']);
    const inbox = (await sweeper.notices()).filter(({ channel }) => channel === 'inbox');
    expect(inbox.map(({ recipientId, kind }) => [recipientId, kind])).toEqual([[openidOf(HEAD), 'newCase']]);
  });

  it('where the head cannot be told either, the office above is', async () => {
    await start();
    cloud.faults.set({ wecom: 'code:60020', wechat: 'code:43101', sms: 'code:LimitExceeded.DailyLimit' });
    await put('newCase');
    await sweeper.sweepToTheEnd();
    const told = (await sweeper.notices()).filter(({ channel }) => channel === 'inbox');
    expect(told.map(({ recipientId }) => recipientId).sort()).toEqual([
      openidOf('gao-xianshi'),
      openidOf(HEAD),
    ]);
  });

  it('a resident: subscribe message, short message to the contact number, which stands in the log', async () => {
    await start();
    await put('supplementRequested');
    await sweeper.sweepToTheEnd();
    expect(await waysOf()).toEqual(['wang-yanshi sms accepted ok', 'wang-yanshi subscribe refused 43101']);
    expect(await channelsAt(RESIDENT)).toEqual(['sms']);
    const log = await sweeper.dependencies.documents.query('audit_entries', { where: {}, limit: 10 });
    expect(log).toMatchObject([
      {
        actorKind: 'system',
        action: 'notification.deliverDue',
        kind: 'read',
        what: ['applicant.phone'],
        caseIds: [CASE_ID],
      },
    ]);
  });

  it('a resident whom nothing reaches: the officers of the office are asked to call', async () => {
    await start();
    cloud.faults.set({ sms: 'code:InvalidParameterValue.IncorrectPhoneNumber' });
    await put('applicationAccepted');
    await sweeper.sweepToTheEnd();
    expect(await waysOf('callResident')).toEqual([
      'chen-banshi wecom accepted ok',
      'liu-banshi wecom accepted ok',
    ]);
    expect((await cloud.messages(OFFICER))[0]?.title).toBe('请打电话告知群众');
  });

  it('a mere receipt ends there; the inbox has it', async () => {
    await start();
    await put('applicationReceived');
    await sweeper.sweepToTheEnd();
    expect(await waysOf()).toEqual(['wang-yanshi subscribe refused 43101']);
  });

  it('for a while: it waits longer each time, and goes on after six attempts', async () => {
    await start();
    cloud.faults.set({ wecom: 'fail' });
    const notice = await put('newCase');
    await sweeper.sweep();
    expect(await stored(notice)).toMatchObject({ status: 'pending', attempts: 1, lastOutcome: '-1' });
    expect(await sweeper.sweep()).toMatchObject({ attempted: 0 });
    await sweeper.sweepToTheEnd();
    expect(await waysOf()).toContain('chen-banshi wecom exhausted -1');
    expect(await channelsAt(OFFICER)).toEqual(['sms']);
  });

  it('for everybody: it is left alone for ten minutes, and somebody is alerted', async () => {
    await start({ wechat: { bannedTemplateIds: [RESIDENT_TEMPLATE.id] } });
    const instance = sweeper.newInstance();
    await put('applicationReceived');
    await sweeper.sweep(instance);
    const second = await put('applicationReceived');
    await sweeper.sweep(instance);
    expect((await stored(second)).lastOutcome).toBe('resting:43107');
    sweeper.pass(11 * 60_000);
    const third = await put('applicationReceived');
    await sweeper.sweep(instance);
    expect((await stored(third)).lastOutcome).toBe('43107');
    const lines = alerts.mock.calls.map(([line]) => JSON.parse(String(line)));
    expect(lines).toMatchObject([
      { level: 'alert', code: '43107' },
      { level: 'alert', code: '43107' },
    ]);
    expect(JSON.stringify(lines)).not.toContain('demo-openid');
  });

  it('while the banned template is the residents’, staff still get theirs', async () => {
    await start({ wechat: { bannedTemplateIds: [RESIDENT_TEMPLATE.id] } });
    await cloud.consent(OFFICER, STAFF_TEMPLATE.id);
    const instance = sweeper.newInstance();
    await put('applicationReceived');
    await sweeper.sweep(instance);
    await put('newCase', { channel: 'subscribe' });
    await sweeper.sweep(instance);
    expect(await channelsAt(OFFICER)).toEqual(['subscribe']);
  });
});

describe('when nobody knows whether it arrived', () => {
  it.each(['hang', 'acceptThenHang'] as const)(
    '%s: it is never sent again there; what must arrive goes on',
    async (fault) => {
      await start({ timeoutMs: 1500 });
      await cloud.consent(RESIDENT, RESIDENT_TEMPLATE.id, 5);
      cloud.faults.set({ wechat: fault });
      await put('supplementRequested');
      await put('applicationReceived');
      await sweeper.sweepToTheEnd();
      cloud.faults.clear();
      await sweeper.sweepToTheEnd();
      expect(await waysOf()).toEqual([
        'wang-yanshi sms accepted ok',
        'wang-yanshi subscribe unknown noAnswer',
        'wang-yanshi subscribe unknown noAnswer',
      ]);
      const arrived = fault === 'hang' ? ['sms'] : ['sms', 'subscribe', 'subscribe'];
      expect(await channelsAt(RESIDENT)).toEqual(arrived);
    },
  );

  it('a sweep that died while sending: its lease runs out and the next channel is tried', async () => {
    await start();
    const notice = dueNotice('newCase', { recipientId: openidOf(OFFICER) }, sweeper.now());
    await sweeper.put(underLease(notice, 'dead', sweeper.now()));
    expect(await sweeper.sweep()).toMatchObject({ attempted: 0 });
    sweeper.pass(61_000);
    await sweeper.sweepToTheEnd();
    expect(await waysOf()).toEqual([
      'chen-banshi sms accepted ok',
      'chen-banshi subscribe refused 43101',
      'chen-banshi wecom unknown leaseOver',
    ]);
  });

  it('a sweep killed between acceptance and record: the message is there once, the row says unknown', async () => {
    await start();
    const notice = await put('newCase');
    const dying: Dependencies = {
      ...sweeper.dependencies,
      documents: {
        ...sweeper.dependencies.documents,
        transact: () => Promise.reject(new Error('the instance is gone')),
      },
    };
    await sweeper.sweep(sweeper.newInstance(), dying);
    expect((await stored(notice)).status).toBe('sending');
    sweeper.pass(61_000);
    await Promise.all([sweeper.sweep(), sweeper.sweep()]);
    await sweeper.sweepToTheEnd();
    expect((await stored(notice)).status).toBe('unknown');
    expect(await channelsAt(OFFICER)).toEqual(['sms', 'wecom']);
  });
});

describe('the count of consents', () => {
  it('goes down with each message, and to nothing when WeChat says so', async () => {
    await start();
    const { documents } = sweeper.dependencies;
    const grant = {
      accountId: openidOf(RESIDENT),
      templateId: RESIDENT_TEMPLATE.id,
      remaining: 3,
      lastResult: 'accept',
    };
    await documents.create('subscription_grants', [
      { _id: `${grant.accountId}:${grant.templateId}`, ...grant },
    ]);
    const left = () => remainingGrants(documents, grant.accountId, grant.templateId);
    await cloud.consent(RESIDENT, RESIDENT_TEMPLATE.id);
    await put('applicationReceived');
    await sweeper.sweep();
    expect(await left()).toBe(2);
    await put('applicationReceived');
    await sweeper.sweep();
    expect(await left()).toBe(0);
  });
});

const FAULTS: readonly MessageFault[] = [
  'fail',
  'hang',
  'acceptThenHang',
  'twice',
  'code:45009',
  'code:60020',
];

describe('with every endpoint failing the same way', () => {
  it.each(FAULTS)(
    '%s: every kind reaches a named end and nobody gets one twice by one channel',
    async (fault) => {
      await start(/hang/i.test(fault) ? { timeoutMs: 150 } : {});
      for (const person of PEOPLE) {
        await cloud.consent(person, STAFF_TEMPLATE.id, 12);
        await cloud.consent(person, RESIDENT_TEMPLATE.id, 12);
      }
      cloud.faults.set({ wechat: fault, wecom: fault, sms: fault });
      const { parameters } = dueNotice('newCase');
      const notices: Notice[] = [];
      for (const [index, kind] of ALL_KINDS.entries())
        notices.push(await put(kind, { parameters: { ...parameters, caseNumber: caseNumberFrom(index) } }));
      await sweeper.sweepToTheEnd();

      const rows = await sweeper.notices();
      for (const row of rows) expect(['accepted', 'refused', 'unknown', 'exhausted']).toContain(row.status);
      for (const person of PEOPLE) {
        const texts = (await cloud.messages(person)).map(({ channel, title, lines }) =>
          [channel, title, ...lines].join(),
        );
        if (fault !== 'twice') expect(new Set(texts).size).toBe(texts.length);
      }
      const isTaken = fault === 'twice';
      for (const { kind, eventId } of notices) {
        const isHandedOn = rows.some((row) => row.channel === 'inbox' && row.eventId === eventId);
        expect(isHandedOn).toBe(!isTaken && DELIVERY_PLANS[kind].lastResort !== 'none');
      }
    },
    60_000,
  );
});
