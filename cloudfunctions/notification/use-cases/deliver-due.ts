import type { ResponseOf } from '@/contracts/action-contract';
import type { deliverDue as contract } from '@/contracts/notification/deliver-due';
import { type Instant, plusMilliseconds } from '@/domain/kernel/instant';
import { succeed } from '@/domain/kernel/result';
import { countAttempt, type DeliveryOutcome, pauseAfter } from '@/domain/notification/delivery';
import type { Notice } from '@/domain/notification/notice';
import type { Dependencies } from '../../shared/pipeline/dependencies';
import type { Outcome } from '../../shared/pipeline/handler';
import { logUnexpected, logUnrecordedNotice } from '../../shared/pipeline/log';
import type { Documents } from '../../shared/ports/documents';
import { noticeOf } from '../../shared/records/notice-records';
import { clearInvitationTries } from '../clear-invitation-tries';
import { clearPhoneCodes } from '../clear-phone-codes';
import { type Delivery, deliverNotice } from '../deliver-notice';
import { morningRound } from '../morning/morning-round';

const BATCH = 100;
/** The platform gives no more in one query. */
const MOST_ROWS = 1000;
/** Nothing new is begun after this; the longest single step (token, send, both again, 6 s each) takes 24 s, the function 50. */
const BUDGET_MS = 20_000;
/** Recipients served at once; one recipient's notices go one after the other. */
const LANES = 8;

type Tally = ResponseOf<typeof contract>;

/**
 * Sends what is due, oldest first, until nothing is left or the time is up; in the morning it puts the day's
 * reminders into the outbox. Safe beside other sweeps: a notice is sent only under a lease that one of
 * them gets.
 */
export async function deliverDue(delivery: Delivery, dependencies: Dependencies): Promise<Outcome<Tally>> {
  const end = Date.parse(dependencies.clock.now()) + BUDGET_MS;
  const isOver = (): boolean => Date.parse(dependencies.clock.now()) >= end;
  const sweep = new Sweep(delivery, dependencies, isOver);
  await sweep.sendDue();
  await aside('clearPhoneCodes', () => clearPhoneCodes(dependencies));
  const isNewDay = await aside('urgentRound', () =>
    morningRound('urgent', delivery.rounds, dependencies, isOver),
  );
  if (isNewDay) await aside('clearInvitationTries', () => clearInvitationTries(dependencies, isOver));
  const hasReminders = await aside('morningRound', () =>
    morningRound('daily', delivery.rounds, dependencies, isOver),
  );
  if (isNewDay || hasReminders) await sweep.sendDue();
  return succeed(sweep.tally);
}

/** Work beside the sending: when it fails it is logged, and the next sweep tries again. */
async function aside<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    logUnexpected({ function: 'notification', action: what, requestId: 'sweep' }, error);
    return undefined;
  }
}

/** One run over the outbox. */
class Sweep {
  readonly tally = { attempted: 0, delivered: 0, failed: 0 };
  private readonly seen = new Set<string>();

  constructor(
    private readonly delivery: Delivery,
    private readonly dependencies: Dependencies,
    private readonly isOver: () => boolean,
  ) {}

  async sendDue(): Promise<void> {
    const { documents, clock } = this.dependencies;
    let limit = BATCH;
    while (!this.isOver()) {
      const rows = await dueNotices(documents, clock.now(), limit);
      const due = rows.filter((notice) => !this.seen.has(stepId(notice)));
      if (due.length === 0) {
        if (rows.length < limit || limit >= MOST_ROWS) break;
        limit += BATCH;
      }
      await inLanes(byRecipient(due), async (notices) => {
        for (const notice of notices) if (!this.isOver()) await this.step(notice);
      });
    }
  }

  private async step(notice: Notice): Promise<void> {
    this.seen.add(stepId(notice));
    try {
      count(this.tally, await deliverNotice(notice, this.delivery, this.dependencies));
    } catch (error) {
      logUnrecordedNotice(notice, error);
      await postpone(notice, this.dependencies).catch((failure) => logUnrecordedNotice(notice, failure));
    }
  }
}

/** A notice comes round again in one sweep only with another attempt or under another lease. */
const stepId = ({ noticeId, attempts, status }: Notice): string => `${noticeId} ${attempts} ${status}`;

/** A step that threw left the notice as it was, or under a lease that runs out: the former waits, longer each time. */
async function postpone(notice: Notice, { documents, clock }: Dependencies): Promise<void> {
  const { noticeId, status, attempts, dueAt: before } = notice;
  const counted = countAttempt(notice).attempts;
  const dueAt = plusMilliseconds(clock.now(), pauseAfter(counted));
  await documents.updateIf(
    'notices',
    noticeId,
    { status, attempts, dueAt: before },
    { attempts: counted, dueAt },
  );
}

async function dueNotices(documents: Documents, now: Instant, limit: number): Promise<Notice[]> {
  const where = { status: { in: ['pending', 'sending', 'unreachable'] }, dueAt: { lte: now } };
  return (await documents.query('notices', { where, orderBy: [['dueAt', 'asc']], limit })).map(noticeOf);
}

function byRecipient(notices: readonly Notice[]): Notice[][] {
  const groups = new Map<string, Notice[]>();
  for (const notice of notices)
    groups.set(notice.recipientId, [...(groups.get(notice.recipientId) ?? []), notice]);
  return [...groups.values()];
}

async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const lane = async (): Promise<void> => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

function count(
  tally: { attempted: number; delivered: number; failed: number },
  outcome: DeliveryOutcome | undefined,
) {
  if (!outcome) return;
  tally.attempted += 1;
  if (outcome.kind === 'accepted') tally.delivered += 1;
  else tally.failed += 1;
}
