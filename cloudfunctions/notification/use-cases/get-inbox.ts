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
    const asked = templateIdsFor(caller, templateIds());
    const [found, ...grants] = await Promise.all([
      documents.query('notices', {
        where: { recipientId: caller.accountId, channel: 'inbox' },
        orderBy: [['createdAt', 'desc']],
        limit: MOST_MESSAGES,
      }),
      ...asked.map(async ({ templateId, audience }) => ({
        templateId,
        audience,
        remaining: await remainingGrants(documents, caller.accountId, templateId),
      })),
    ]);
    const messages = found.map(noticeOf).map(messageOf);
    return succeed({
      messages,
      unread: messages.filter(({ readAt }) => !readAt).length,
      subscription: {
        templateIds: asked.map(({ templateId }) => templateId),
        remaining: grants[0]?.remaining ?? 0,
        grants,
      },
    });
  };

function messageOf(notice: Notice) {
  const { noticeId, createdAt, caseId, audience, readAt } = notice;
  const { title, text } = noticeText(notice);
  return {
    noticeId,
    at: createdAt,
    title,
    text,
    audience,
    ...(caseId ? { caseId } : {}),
    ...(readAt ? { readAt } : {}),
  };
}
