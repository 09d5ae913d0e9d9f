import type { ResponseOf } from '@/contracts/action-contract';
import type { sweepOrphans } from '@/contracts/attachment/sweep-orphans';
import { UNBOUND_KEPT_DAYS } from '@/domain/attachment/limits';
import { type Instant, plusMilliseconds } from '@/domain/kernel/instant';
import { succeed } from '@/domain/kernel/result';
import type { Dependencies } from '../../shared/pipeline/dependencies';
import type { Outcome } from '../../shared/pipeline/handler';
import { logUndeletedPhoto } from '../../shared/pipeline/log';
import type { Document } from '../../shared/ports/documents';
import { ATTACHMENTS, type AttachmentState } from '../../shared/records/attachment-records';

const DAY_MS = 24 * 3_600_000;
/** An upload ends within a minute; one that is still open after a day never will. */
const KEPT_DAYS: readonly (readonly [AttachmentState, number])[] = [
  ['discarded', 0],
  ['storing', 1],
  ['unbound', UNBOUND_KEPT_DAYS],
];
/** Of one state in one sweep; the rest goes the next day. */
const MOST_OF_ONE_SWEEP = 500;
/** Nothing new is begun after this; the function has 20 s. */
const BUDGET_MS = 12_000;

/** Deletes what nobody will hand in any more: the file first, then what is known of it. */
export async function sweep(dependencies: Dependencies): Promise<Outcome<ResponseOf<typeof sweepOrphans>>> {
  const { clock } = dependencies;
  const end = Date.parse(clock.now()) + BUDGET_MS;
  const tally = { deleted: 0, failed: 0 };
  for (const [state, days] of KEPT_DAYS)
    for (const document of await olderThan(
      state,
      plusMilliseconds(clock.now(), -days * DAY_MS),
      dependencies,
    )) {
      if (Date.parse(clock.now()) >= end) return succeed(tally);
      try {
        if (await deletePhoto(document, dependencies)) tally.deleted += 1;
      } catch (error) {
        logUndeletedPhoto(document._id, error);
        tally.failed += 1;
      }
    }
  return succeed(tally);
}

const olderThan = (
  state: AttachmentState,
  before: Instant,
  { documents }: Dependencies,
): Promise<Document[]> =>
  documents.query(ATTACHMENTS, {
    where: { state, uploadedAt: { lte: before } },
    orderBy: [['uploadedAt', 'asc']],
    without: ['about'],
    limit: MOST_OF_ONE_SWEEP,
  });

/** False when somebody handed it in at this moment. */
async function deletePhoto(
  { _id, state, path, fileId }: Document,
  { documents, files }: Dependencies,
): Promise<boolean> {
  const discarded: AttachmentState = 'discarded';
  if (!(await documents.updateIf(ATTACHMENTS, _id, { state }, { state: discarded }))) return false;
  await files.remove(typeof fileId === 'string' ? fileId : await files.idOf(String(path)));
  await documents.remove(ATTACHMENTS, _id);
  return true;
}
