import type { ResponseOf } from '@/contracts/action-contract';
import type { deliverDue as contract } from '@/contracts/notification/deliver-due';
import type { Instant } from '@/domain/kernel/instant';
import { succeed } from '@/domain/kernel/result';
import type { DeliveryOutcome } from '@/domain/notification/delivery';
import type { Notice } from '@/domain/notification/notice';
import type { Dependencies } from '../../shared/pipeline/dependencies';
import type { Outcome } from '../../shared/pipeline/handler';
import { logUnrecordedNotice } from '../../shared/pipeline/log';
import type { Documents } from '../../shared/ports/documents';
import { noticeOf } from '../../shared/records/notice-records';
import { type Delivery, deliverNotice } from '../deliver-notice';

const BATCH = 100;
/** Nothing new is begun after this; the longest single step (token, send, both again, 6 s each) takes 24 s, the function 50. */
const BUDGET_MS = 20_000;
/** Recipients served at once; one recipient's notices go one after the other. */
const LANES = 8;

type Tally = ResponseOf<typeof contract>;

/**
 * Sends what is due, oldest first, until nothing is left or the time is up. Safe beside other sweeps: a notice is
 * sent only under a lease that one of them gets.
 */
export async function deliverDue(delivery: Delivery, dependencies: Dependencies): Promise<Outcome<Tally>> {
  const { documents, clock } = dependencies;
  const end = Date.parse(clock.now()) + BUDGET_MS;
  const isOver = (): boolean => Date.parse(clock.now()) >= end;
  const tally = { attempted: 0, delivered: 0, failed: 0 };
  const seen = new Set<string>();

  const step = async (notice: Notice): Promise<void> => {
    seen.add(stepId(notice));
    try {
      count(tally, await deliverNotice(notice, delivery, dependencies));
    } catch (error) {
      // The database failed in the middle: the lease runs out, and a later sweep goes on.
      logUnrecordedNotice(notice, error);
    }
  };
  while (!isOver()) {
    const due = (await dueNotices(documents, clock.now())).filter((notice) => !seen.has(stepId(notice)));
    if (due.length === 0) break;
    await inLanes(byRecipient(due), async (notices) => {
      for (const notice of notices) if (!isOver()) await step(notice);
    });
  }
  return succeed(tally);
}

/** A notice comes round again in one sweep only with another attempt or under another lease. */
const stepId = ({ noticeId, attempts, status }: Notice): string => `${noticeId} ${attempts} ${status}`;

async function dueNotices(documents: Documents, now: Instant): Promise<Notice[]> {
  const where = { status: { in: ['pending', 'sending'] }, dueAt: { lte: now } };
  return (await documents.query('notices', { where, orderBy: [['dueAt', 'asc']], limit: BATCH })).map(
    noticeOf,
  );
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
