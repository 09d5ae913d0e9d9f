import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getInbox as contract } from '@/contracts/notification/get-inbox';
import { fail, succeed } from '@/domain/kernel/result';
import type { Notice } from '@/domain/notification/notice';
import { noticeText } from '@/domain/notification/notice-texts';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { noticeOf } from '../../shared/records/notice-records';
import { remainingGrants } from '../grants';
import { type TemplateIds, templateIdsFor } from '../templates-for';

const MOST_MESSAGES = 50;

/** The caller's own messages, and what to ask consent for. */
export const getInbox =
  (templateIds: () => TemplateIds) =>
  async (
    _: RequestOf<typeof contract>,
    { caller, documents }: ReadContext,
  ): Promise<Outcome<ResponseOf<typeof contract>>> => {
    if (caller.kind !== 'account') return fail('notAllowed');
    const [first, ...others] = templateIdsFor(caller, templateIds());
    const [found, remaining] = await Promise.all([
      documents.query('notices', {
        where: { recipientId: caller.accountId, channel: 'inbox' },
        orderBy: [['createdAt', 'desc']],
        limit: MOST_MESSAGES,
      }),
      remainingGrants(documents, caller.accountId, first),
    ]);
    const messages = found.map(noticeOf).map(messageOf);
    return succeed({
      messages,
      unread: messages.filter(({ readAt }) => !readAt).length,
      subscription: { templateIds: [first, ...others], remaining },
    });
  };

function messageOf({ noticeId, createdAt, kind, parameters, caseId, audience, readAt }: Notice) {
  const { title, text } = noticeText(kind, parameters);
  return { noticeId, at: createdAt, title, text, caseId, audience, ...(readAt ? { readAt } : {}) };
}
