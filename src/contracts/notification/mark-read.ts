import * as z from 'zod/mini';
import { defineAction } from '../action-contract';

/** Marks the caller's own messages as read; others' are left alone. */
export const markRead = defineAction({
  function: 'notification',
  action: 'markRead',
  summary: '把消息标为已读',
  access: { caller: 'anyone' },
  writes: true,
  request: z.object({ noticeIds: z.array(z.string()).check(z.minLength(1), z.maxLength(50)) }),
  response: z.object({ marked: z.number() }),
});
