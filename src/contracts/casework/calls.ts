import * as z from 'zod/mini';
import { CaseNumber } from '@/domain/kernel/case-number';
import { CallbackId, CaseId } from '@/domain/kernel/ids';
import { Instant } from '@/domain/kernel/instant';
import { PlainDate } from '@/domain/kernel/plain-date';
import { writtenText } from '@/domain/kernel/written-text';
import { defineAction } from '../action-contract';

/** A call that somebody asked for (回电任务), as the list shows it. */
export const CallView = z.object({
  callbackId: CallbackId,
  caseId: z.optional(CaseId),
  caseNumber: z.optional(CaseNumber),
  when: z.enum(['any', 'morning', 'afternoon']),
  requestedAt: Instant,
  dueOn: z.optional(PlainDate),
  urgency: z.enum(['overdue', 'dueSoon', 'calm']),
  status: z.enum(['open', 'done']),
  attempts: z.number(),
});
export type CallView = z.infer<typeof CallView>;

/** The calls that people asked of the caller's office, those due first. */
export const listCalls = defineAction({
  function: 'casework',
  action: 'listCalls',
  summary: '请求回电的任务',
  access: { caller: 'officer' },
  writes: false,
  request: z.object({}),
  response: z.object({ calls: z.array(CallView) }),
});

/** Telephone and matter of one call; the look is logged. */
export const openCall = defineAction({
  function: 'casework',
  action: 'openCall',
  summary: '打开一个回电任务（查看留痕）',
  access: { caller: 'officer' },
  writes: false,
  request: z.object({ callbackId: CallbackId }),
  response: z.object({ call: CallView, phone: z.string(), about: z.string(), notes: z.array(z.string()) }),
});

/** What came of a call: reached ends the task, no answer keeps it. */
export const finishCall = defineAction({
  function: 'casework',
  action: 'finishCall',
  summary: '登记回电结果',
  access: { caller: 'officer' },
  writes: true,
  request: z.object({
    callbackId: CallbackId,
    outcome: z.enum(['reached', 'noAnswer'], '请选打通了没有'),
    note: writtenText({ most: 300 }),
  }),
  response: z.object({ status: z.enum(['open', 'done']) }),
});
