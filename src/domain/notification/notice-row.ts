import type { Instant } from '../kernel/instant';
import { type OutsideChannel, planOf } from './delivery-plans';
import { type Notice, type NoticeChannel, noticeIdOf, type Telling } from './notice';

/** One notice row, not yet sent; the inbox row is where it belongs as soon as it is written. */
export function noticeRow(telling: Telling, channel: NoticeChannel, now: Instant): Notice {
  return {
    noticeId: noticeIdOf(telling, channel),
    ...telling,
    channel,
    status: channel === 'inbox' ? 'accepted' : 'pending',
    attempts: 0,
    createdAt: now,
    dueAt: now,
  };
}

/** The channel outside that a notice begins with. */
export const firstChannelOf = (
  telling: Pick<Telling, 'kind' | 'audience' | 'recipientKind'>,
): OutsideChannel => planOf(telling).channels[0];

/** The rows of a new notice: one in the inbox, where the recipient has one, and one on the first outside channel. */
export const noticeRows = (telling: Telling, now: Instant): Notice[] => [
  ...(telling.recipientKind === 'account' ? [noticeRow(telling, 'inbox', now)] : []),
  noticeRow(telling, firstChannelOf(telling), now),
];
