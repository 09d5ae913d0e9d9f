import { type DeliveryOutcome, settle, unreachable } from '@/domain/notification/delivery';
import { followUps } from '@/domain/notification/follow-up';
import type { Notice } from '@/domain/notification/notice';
import type { Dependencies } from '../shared/pipeline/dependencies';
import { logUnreachableNotice } from '../shared/pipeline/log';
import { retryConflicts } from '../shared/pipeline/retry-conflicts';
import type { Transaction } from '../shared/ports/documents';
import { noticeDocument, noticeOf } from '../shared/records/notice-records';
import { headsFor, officersFor } from './reach';

/**
 * Writes what became of an attempt, together with the rows that follow, in one transaction. `stored` is the notice
 * as it must still stand there; false when somebody else has settled it meanwhile, and then nothing is written.
 * Where the last resort finds nobody to tell, the notice stands as `unreachable` and somebody is alerted.
 */
export async function recordOutcome(
  stored: Notice,
  attempted: Notice,
  outcome: DeliveryOutcome,
  { documents, directory, clock }: Dependencies,
): Promise<boolean> {
  const now = clock.now();
  const { notice: settled, sequel } = settle(attempted, outcome, now);
  const colleagues = {
    officerIds: sequel.kind === 'callResident' ? await officersFor(settled, directory) : [],
    headIds: sequel.kind === 'head' ? await headsFor(settled, directory) : [],
  };
  const rows = followUps(settled, sequel, colleagues, now);
  const reachesNobody = sequel.kind !== 'none' && rows.length === 0;
  const notice = reachesNobody ? unreachable(settled, now) : settled;
  const isWritten = await retryConflicts(() =>
    documents.transact(async (transaction) => {
      if (!(await isUntouched(transaction, stored))) return false;
      await transaction.replace('notices', noticeDocument(notice));
      await createMissing(transaction, rows);
      return true;
    }),
  );
  if (isWritten && reachesNobody) logUnreachableNotice(notice);
  return isWritten;
}

async function isUntouched(transaction: Transaction, stored: Notice): Promise<boolean> {
  const document = await transaction.find('notices', stored.noticeId);
  if (!document) return false;
  const { status, attempts, leaseId } = noticeOf(document);
  return status === stored.status && attempts === stored.attempts && leaseId === stored.leaseId;
}

/** Two notices may lead to the same row, the head's for instance: it is told once. */
async function createMissing(transaction: Transaction, rows: readonly Notice[]): Promise<void> {
  const missing: Notice[] = [];
  for (const row of rows) if (!(await transaction.find('notices', row.noticeId))) missing.push(row);
  if (missing.length > 0) await transaction.create('notices', missing.map(noticeDocument));
}
