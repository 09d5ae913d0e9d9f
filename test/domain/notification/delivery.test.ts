import fc from 'fast-check';
import type { AccountId } from '@/domain/kernel/ids';
import { plusMilliseconds } from '@/domain/kernel/instant';
import {
  type DeliveryOutcome,
  MOST_ATTEMPTS,
  pauseAfter,
  settle,
  underLease,
} from '@/domain/notification/delivery';
import { planOf } from '@/domain/notification/delivery-plans';
import { followUps } from '@/domain/notification/follow-up';
import type { Audience, Notice, NoticeKind } from '@/domain/notification/notice';
import { ALL_KINDS, dueNotice, NOW } from '../../support/notices';

const attempt = (notice: Notice, outcome: DeliveryOutcome) =>
  settle(underLease(notice, 'l', NOW), outcome, NOW);
const OPEN = ['pending', 'sending'];

describe('one attempt', () => {
  it('ends as accepted when the provider took it', () => {
    const { notice, sequel } = attempt(dueNotice('newCase'), { kind: 'accepted' });
    expect(notice).toMatchObject({ status: 'accepted', lastOutcome: 'ok', attempts: 1 });
    expect(notice).not.toHaveProperty('leaseId');
    expect(sequel).toEqual({ kind: 'none' });
  });

  it('waits 30 s, 1, 2, 4 and 8 minutes between attempts and gives up after the sixth', () => {
    let notice = dueNotice('newCase');
    const pauses: number[] = [];
    for (let count = 1; count < MOST_ATTEMPTS; count += 1) {
      ({ notice } = attempt(notice, { kind: 'retry', code: '-1' }));
      expect(notice).toMatchObject({ status: 'pending', attempts: count, lastOutcome: '-1' });
      expect(notice.dueAt).toBe(plusMilliseconds(NOW, pauseAfter(count)));
      pauses.push(pauseAfter(count) / 1000);
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480]);
    const last = attempt(notice, { kind: 'retry', code: '-1' });
    expect(last.notice).toMatchObject({ status: 'exhausted', attempts: 6 });
    expect(last.sequel).toEqual({ kind: 'channel', channel: 'subscribe' });
  });

  it('holds the lease longer than a function may run', () => {
    const leased = underLease(dueNotice('newCase'), 'lease-1', NOW);
    expect(leased).toMatchObject({ status: 'sending', leaseId: 'lease-1', attempts: 1 });
    expect(Date.parse(leased.dueAt) - Date.parse(NOW)).toBeGreaterThan(50_000);
  });

  it.each(['nextChannel', 'permanent', 'account'] as const)('goes to the next channel on %s', (kind) => {
    const { notice, sequel } = attempt(dueNotice('supplementRequested'), { kind, code: '43101' });
    expect(notice).toMatchObject({ status: 'refused', lastOutcome: '43101' });
    expect(sequel).toEqual({ kind: 'channel', channel: 'sms' });
  });

  it.each(ALL_KINDS)(
    'of unknown fate ends there; %s to %s goes on only where it must arrive',
    (kind, audience) => {
      const { notice, sequel } = attempt(dueNotice(kind, { audience }), {
        kind: 'unknown',
        code: 'noAnswer',
      });
      expect(notice.status).toBe('unknown');
      expect(sequel.kind === 'none').toBe(!planOf(notice).mustArrive);
    },
  );
});

describe('the order of channels', () => {
  const endsOf = (kind: NoticeKind, audience: Audience, changes: Partial<Notice> = {}): string[] => {
    const steps: string[] = [];
    let notice = dueNotice(kind, { audience, ...changes } as never);
    for (;;) {
      const { sequel } = attempt(notice, { kind: 'nextChannel', code: 'x' });
      if (sequel.kind !== 'channel') return [...steps, notice.channel, sequel.kind];
      steps.push(notice.channel);
      notice = { ...notice, channel: sequel.channel };
    }
  };

  const STAFF_DEADLINE = 'wecom subscribe sms head';
  const STAFF_ACT = 'wecom subscribe head';
  const STAFF_KNOW = 'wecom subscribe none';
  const RESIDENT_MUST = 'subscribe sms callResident';

  it.each<[NoticeKind, Audience, string]>([
    ['newCase', 'staff', STAFF_DEADLINE],
    ['supplementAnswered', 'staff', STAFF_DEADLINE],
    ['caseTransferredIn', 'staff', STAFF_DEADLINE],
    ['callbackRequested', 'staff', STAFF_DEADLINE],
    ['dueSoon', 'staff', STAFF_DEADLINE],
    ['overdue', 'staff', STAFF_DEADLINE],
    ['callResident', 'staff', STAFF_ACT],
    ['assistRequested', 'staff', STAFF_ACT],
    ['objectionRaised', 'staff', STAFF_ACT],
    ['refusalExplained', 'staff', STAFF_ACT],
    ['authorizationWithdrawn', 'staff', STAFF_ACT],
    ['objectionLifted', 'staff', STAFF_KNOW],
    ['tookOver', 'staff', STAFF_KNOW],
    ['caseWithdrawn', 'staff', STAFF_KNOW],
    ['declarationChanged', 'staff', STAFF_KNOW],
    ['digest', 'staff', STAFF_KNOW],
    ['applicationReceived', 'resident', 'subscribe none'],
    ['declarationChanged', 'resident', 'subscribe none'],
    ['investigationStarted', 'resident', 'subscribe none'],
    ['appliedForYou', 'resident', RESIDENT_MUST],
    ['partyJoined', 'resident', RESIDENT_MUST],
    ['tookOver', 'resident', RESIDENT_MUST],
    ['supplementRequested', 'resident', RESIDENT_MUST],
    ['supplementItemReturned', 'resident', RESIDENT_MUST],
    ['authorizationGranted', 'resident', RESIDENT_MUST],
    ['authorizationWithdrawn', 'resident', RESIDENT_MUST],
    ['signatureReminder', 'resident', RESIDENT_MUST],
    ['applicationAccepted', 'resident', RESIDENT_MUST],
    ['refusalPutForward', 'resident', RESIDENT_MUST],
    ['caseTransferredOut', 'resident', RESIDENT_MUST],
    ['caseWithdrawn', 'resident', RESIDENT_MUST],
    ['procedureEnded', 'resident', RESIDENT_MUST],
    ['phoneCode', 'resident', 'sms none'],
  ])('%s to %s: %s', (kind, audience, ends) => {
    expect(endsOf(kind, audience).join(' ')).toBe(ends);
  });

  it.each(['appliedForYou', 'supplementRequested', 'procedureEnded'] as const)(
    '%s to an applicant without an account: a short message, then a call',
    (kind) => {
      const toPhone = { recipientKind: 'applicantPhone', channel: 'sms' } as const;
      expect(endsOf(kind, 'resident', toPhone)).toEqual(['sms', 'callResident']);
    },
  );

  it('what law wants delivered must arrive: a refusal put forward, the end of the procedure', () => {
    for (const kind of ['refusalPutForward', 'procedureEnded', 'supplementRequested'] as const)
      expect(planOf(dueNotice(kind)).mustArrive).toBe(true);
  });
});

describe('every notice reaches a named end', () => {
  const outcome: fc.Arbitrary<DeliveryOutcome> = fc.oneof(
    fc.constant({ kind: 'accepted' } as const),
    fc.record({
      kind: fc.constantFrom('retry', 'nextChannel', 'permanent', 'account', 'unknown'),
      code: fc.constantFrom('-1', '43101', 'noAnswer'),
    }),
  );
  const colleagues = {
    officerIds: ['officer-1', 'officer-2'] as AccountId[],
    headIds: ['head-1'] as AccountId[],
  };

  it('whatever the providers answer, without repeating a channel for a person', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL_KINDS), fc.infiniteStream(outcome), ([kind, audience], outcomes) => {
        const rows = new Map(
          [dueNotice(kind, { audience, eventId: 'e:1' })].map((row) => [row.noticeId, row]),
        );
        const sends = new Map<string, number>();
        for (let steps = 0; steps < 400; steps += 1) {
          const due = [...rows.values()].find(
            ({ status, channel }) => channel !== 'inbox' && OPEN.includes(status),
          );
          if (!due) break;
          sends.set(due.noticeId, (sends.get(due.noticeId) ?? 0) + 1);
          const { notice, sequel } = attempt(due, outcomes.next().value);
          rows.set(notice.noticeId, notice);
          for (const row of followUps(notice, sequel, colleagues, NOW))
            if (!rows.has(row.noticeId)) rows.set(row.noticeId, row);
        }
        const outside = [...rows.values()].filter(({ channel }) => channel !== 'inbox');
        expect(outside.filter(({ status }) => OPEN.includes(status))).toEqual([]);
        expect(Math.max(...sends.values())).toBeLessThanOrEqual(MOST_ATTEMPTS);
        for (const row of outside)
          if (row.status === 'unknown') expect(sends.get(row.noticeId)).toBeLessThanOrEqual(MOST_ATTEMPTS);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it('asks every officer by name of the office to call, once in the inbox and once outside', () => {
    const notice = dueNotice('supplementRequested', { channel: 'sms' });
    const rows = followUps(notice, { kind: 'callResident' }, colleagues, NOW);
    expect(
      rows.map(({ kind, channel, recipientId, audience }) => [kind, channel, recipientId, audience]),
    ).toEqual([
      ['callResident', 'inbox', 'officer-1', 'staff'],
      ['callResident', 'wecom', 'officer-1', 'staff'],
      ['callResident', 'inbox', 'officer-2', 'staff'],
      ['callResident', 'wecom', 'officer-2', 'staff'],
    ]);
    expect(new Set(rows.map(({ noticeId }) => noticeId)).size).toBe(4);
  });

  it('tells the head the same thing that the officer could not be told', () => {
    const notice = dueNotice('newCase', { channel: 'sms' });
    const rows = followUps(notice, { kind: 'head' }, colleagues, NOW);
    expect(rows.map(({ kind, channel, recipientId }) => [kind, channel, recipientId])).toEqual([
      ['newCase', 'inbox', 'head-1'],
      ['newCase', 'wecom', 'head-1'],
    ]);
    expect(rows[0]).toMatchObject({ status: 'accepted', parameters: notice.parameters });
  });
});
