import * as z from 'zod/mini';
import { CaseId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { defineAction } from '../action-contract';

export const InboxMessage = z.object({
  noticeId: z.string(),
  at: Instant,
  title: z.string(),
  text: z.string(),
  caseId: z.optional(CaseId),
  /** Which face of the case it opens. */
  audience: z.enum(['resident', 'staff']),
  readAt: z.optional(Instant),
});
export type InboxMessage = z.infer<typeof InboxMessage>;

/** The caller's own messages, newest first, at most 50, and which message templates to ask consent for. */
export const getInbox = defineAction({
  function: 'notification',
  action: 'getInbox',
  summary: '我的消息',
  access: { caller: 'anyone' },
  writes: false,
  request: z.object({}),
  response: z.object({
    messages: z.array(InboxMessage),
    unread: z.number(),
    subscription: z.object({
      templateIds: z.array(z.string()),
      /** How many messages of the first template the person still takes. */
      remaining: z.number(),
      /** The same for each template: staff see what is left for their work and for themselves. */
      grants: z.array(
        z.object({ templateId: z.string(), audience: z.enum(['resident', 'staff']), remaining: z.number() }),
      ),
    }),
  }),
});
