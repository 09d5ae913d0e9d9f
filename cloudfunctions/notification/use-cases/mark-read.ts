import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { markRead as contract } from '@/contracts/notification/mark-read';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { noticeOf } from '../../shared/records/notice-records';

/** Marks the caller's own messages as read. */
export async function markRead(
  { noticeIds }: RequestOf<typeof contract>,
  { caller, unit }: WriteContext,
): Promise<Outcome<ResponseOf<typeof contract>>> {
  if (caller.kind !== 'account') return fail('notAllowed');
  let marked = 0;
  for (const id of new Set(noticeIds)) {
    const document = await unit.find('notices', id);
    if (!document) continue;
    const { recipientId, channel, readAt } = noticeOf(document);
    if (recipientId !== caller.accountId || channel !== 'inbox' || readAt) continue;
    unit.replace('notices', { ...document, readAt: unit.now });
    marked += 1;
  }
  return succeed({ marked });
}
