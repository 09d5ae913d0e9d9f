import { plusMilliseconds } from '@/domain/kernel/instant';
import type { Dependencies } from '../shared/pipeline/dependencies';
import { INVITATION_TRIES } from '../shared/records/invitation-records';

const BATCH = 100;
/** Tries count for the hour; a day leaves time to see what somebody was at. */
const KEPT_MS = 24 * 3_600_000;

/**
 * Removes what accounts tried of invitations that are not there, a day after it stopped counting; what the time does not
 * suffice for, the next day.
 */
export async function clearInvitationTries(
  { documents, clock }: Dependencies,
  isOver: () => boolean,
): Promise<void> {
  const where = { at: { lte: plusMilliseconds(clock.now(), -KEPT_MS) } };
  while (!isOver()) {
    const over = await documents.query(INVITATION_TRIES, { where, limit: BATCH });
    for (const { _id } of over) await documents.remove(INVITATION_TRIES, _id);
    if (over.length < BATCH) return;
  }
}
