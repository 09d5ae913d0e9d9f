import { caseNumberFrom, spokenCaseNumber } from '@/domain/kernel/case-number';
import { type OutsideChannel, planOf } from '@/domain/notification/delivery-plans';
import type { Audience, Notice, NoticeKind } from '@/domain/notification/notice';
import { listedCodes, outcomeOf, type Provider, rulingOn } from '@/domain/notification/provider-outcomes';
import { noticeOf } from '../../../cloudfunctions/shared/records/notice-records';
import { MESSAGE_FAULTS, type MessageChannel, type MessageFault } from '../../../localcloud/faults';
import { RESIDENT_TEMPLATE, STAFF_TEMPLATE } from '../../../localcloud/wechat/templates';
import { dueNotice } from '../../support/notices';
import { HEAD, OFFICER, RESIDENT, type StagedSweeper, startStagedSweeper } from './staged-sweeper';

const PROVIDERS: Readonly<Record<OutsideChannel, MessageChannel & string>> = {
  subscribe: 'wechat',
  wecom: 'wecom',
  sms: 'sms',
};
/** What one provider alone answers, without what can happen on the way to any. */
const codesOf = (provider: Provider): MessageFault[] =>
  listedCodes(provider)
    .map(([code]) => code)
    .filter((code) => /^-?\d+$|^[A-Z]/.test(code))
    .map((code): MessageFault => `code:${code}`);

/** For each audience one kind that must arrive and one that need not. */
const KINDS: Readonly<Record<Audience, readonly NoticeKind[]>> = {
  resident: ['supplementRequested', 'signatureReminder', 'applicationReceived'],
  staff: ['newCase', 'caseWithdrawn'],
};

/** What the row must be in the end, said apart from the code that decides it. */
function endUnder(fault: MessageFault, provider: Provider): Notice['status'] {
  if (fault === 'ok' || fault === 'twice') return 'accepted';
  if (fault === 'hang' || fault === 'acceptThenHang') return 'unknown';
  if (fault === 'fail') return 'exhausted';
  const code = fault.slice('code:'.length);
  const { kind } = outcomeOf(provider, code);
  if (kind === 'unknown') return 'unknown';
  return kind === 'retry' || rulingOn(provider, code).outcome === 'token' ? 'exhausted' : 'refused';
}

let sweeper: StagedSweeper;
let cells = 0;

const startCloud = async (timeoutMs?: number): Promise<void> => {
  sweeper = await startStagedSweeper({
    ...(timeoutMs ? { timeoutMs } : {}),
    messaging: { sms: { perNumberAndDay: 100_000, sameTextMs: 0 } },
  });
};

interface Cell {
  readonly channel: OutsideChannel;
  readonly fault: MessageFault;
  readonly kind: NoticeKind;
  readonly audience: Audience;
}

/** Sends one notice while its channel has the fault and the others have none, and checks where it ends. */
async function check({ channel, fault, kind, audience }: Cell): Promise<void> {
  cells += 1;
  const caseNumber = caseNumberFrom(cells);
  const parameters = { ...dueNotice(kind, { audience }).parameters, caseNumber };
  for (const [person, template] of [
    [RESIDENT, RESIDENT_TEMPLATE],
    [OFFICER, STAFF_TEMPLATE],
    [HEAD, STAFF_TEMPLATE],
  ] as const)
    await sweeper.cloud.consent(person, template.id, 2);
  sweeper.cloud.faults.clear();
  sweeper.cloud.faults.set({ [PROVIDERS[channel]]: fault });
  const put = await sweeper.putDue(kind, { audience, channel, parameters });
  await sweeper.sweepToTheEnd();
  sweeper.cloud.faults.clear();
  await sweeper.sweepToTheEnd();

  const end = endUnder(fault, PROVIDERS[channel] as Provider);
  const where = { eventId: put.eventId };
  const rows = (await sweeper.dependencies.documents.query('notices', { where, limit: 100 })).map(noticeOf);
  const plan = planOf(put);
  const next = plan.channels[plan.channels.indexOf(channel) + 1];
  const goesOn = end !== 'accepted' && (end !== 'unknown' || plan.mustArrive);
  const label = { channel, fault, kind };
  expect({ ...label, end: rows.find((row) => row.channel === channel && row.kind === kind)?.status }).toEqual(
    {
      ...label,
      end,
    },
  );
  const others = rows.filter((row) => row.channel !== 'inbox' && row.noticeId !== put.noticeId);
  const wanted = !goesOn ? 'nothing' : (next ?? plan.lastResort);
  const got = others.length === 0 ? 'nothing' : next ? others[0]?.channel : handedOnTo(others);
  expect({ ...label, goesOnTo: got }).toEqual({ ...label, goesOnTo: wanted === 'none' ? 'nothing' : wanted });

  const phone = await sweeper.cloud.messages(audience === 'staff' ? OFFICER : RESIDENT);
  const number = [caseNumber, spokenCaseNumber(caseNumber)];
  const title = (row: { lines: readonly string[] }) => number.some((text) => row.lines.join().includes(text));
  const copies = phone.filter(title).filter(({ lines }) => !lines.join().includes('请打电话告知群众'));
  const byChannel = copies.filter((message) => message.channel === channel).length;
  const most = fault === 'twice' ? 2 : 1;
  expect({ ...label, byChannel: byChannel <= most }).toEqual({ ...label, byChannel: true });
  if (end !== 'unknown')
    expect({ ...label, copies: copies.length <= most }).toEqual({ ...label, copies: true });
}

const handedOnTo = (rows: readonly Notice[]): string =>
  rows.some(({ kind }) => kind === 'callResident') ? 'callResident' : 'head';

const CHANNELS: readonly OutsideChannel[] = ['wecom', 'subscribe', 'sms'];
const cellsOf = (channel: OutsideChannel, faults: readonly MessageFault[]): Cell[] =>
  (['resident', 'staff'] as const).flatMap((audience) =>
    KINDS[audience]
      .filter((kind) => planOf(dueNotice(kind, { audience })).channels.includes(channel))
      .flatMap((kind) => faults.map((fault) => ({ channel, fault, kind, audience }))),
  );

afterEach(() => sweeper.remove());

describe('each notice reaches a named end, goes on where it has to, and none is doubled that is not unknown', () => {
  it.each(CHANNELS)(
    '%s: ok, refused for a while, delivered twice',
    async (channel) => {
      await startCloud();
      for (const cell of cellsOf(channel, ['ok', 'fail', 'twice'])) await check(cell);
    },
    120_000,
  );

  it.each(CHANNELS)(
    '%s: no answer, with and without the message',
    async (channel) => {
      await startCloud(200);
      for (const cell of cellsOf(channel, ['hang', 'acceptThenHang'])) await check(cell);
    },
    120_000,
  );

  it.each(CHANNELS)(
    '%s: every code of its provider',
    async (channel) => {
      await startCloud();
      for (const cell of cellsOf(channel, codesOf(PROVIDERS[channel] as Provider))) await check(cell);
    },
    300_000,
  );

  it('an exhausted quota of the day (45009) moves on at once, without another attempt', async () => {
    await startCloud();
    await sweeper.cloud.consent(OFFICER, STAFF_TEMPLATE.id);
    sweeper.cloud.faults.set({ wecom: 'code:45009', wechat: 'code:45009' });
    await sweeper.putDue('newCase');
    await sweeper.sweep();
    expect(await sweeper.waysOf()).toEqual([
      'chen-banshi sms accepted ok',
      'chen-banshi subscribe refused 45009',
      'chen-banshi wecom refused 45009',
    ]);
    for (const { attempts, channel } of await sweeper.notices())
      if (channel !== 'inbox') expect(attempts).toBe(1);
  });

  it('covers every switch of the local endpoints', async () => {
    await startCloud();
    expect([...MESSAGE_FAULTS].sort()).toEqual(['acceptThenHang', 'fail', 'hang', 'ok', 'twice']);
    expect(codesOf('wechat').length + codesOf('wecom').length + codesOf('sms').length).toBeGreaterThan(60);
  });
});
