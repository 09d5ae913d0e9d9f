import * as z from 'zod/mini';
import { defineAction } from '../action-contract';

/** Sends what is due; called by the timer and, as a nudge, by functions right after a commit. */
export const deliverDue = defineAction({
  function: 'notification',
  action: 'deliverDue',
  summary: '发送到期的通知（仅系统）',
  access: { caller: 'system' },
  writes: false,
  request: z.object({}),
  response: z.object({ attempted: z.number(), delivered: z.number(), failed: z.number() }),
});
