import * as z from 'zod/mini';
import { defineAction } from '../action-contract';

/** Records what the person answered when WeChat asked whether it may send messages; one accept is one message. */
export const recordConsent = defineAction({
  function: 'notification',
  action: 'recordConsent',
  summary: '登记订阅消息授权结果',
  access: { caller: 'anyone' },
  writes: true,
  request: z.object({
    results: z
      .array(z.object({ templateId: z.string(), result: z.string() }))
      .check(z.minLength(1), z.maxLength(5)),
  }),
  response: z.object({ remaining: z.number() }),
});
