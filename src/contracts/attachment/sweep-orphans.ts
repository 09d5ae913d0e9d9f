import * as z from 'zod/mini';
import { defineAction } from '../action-contract';

/** Deletes photos that were thrown away, never finished, or waited too long for an application; called by the timer. */
export const sweepOrphans = defineAction({
  function: 'attachment',
  action: 'sweepOrphans',
  summary: '清除没有交上去的旧照片（仅系统）',
  access: { caller: 'system' },
  writes: false,
  request: z.object({}),
  response: z.object({ deleted: z.number(), failed: z.number() }),
});
