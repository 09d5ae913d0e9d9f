import type { CallView } from '@/contracts/casework/calls';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { Callback } from '../../shared/records/callback-records';
import { urgencyOf } from '../worklist/worklist-item';

/** A call that somebody asked for, as the list shows it. */
export const callView = (callback: Callback, today: PlainDate): CallView => {
  const { callbackId, caseId, caseNumber, when, requestedAt, dueOn, status, attempts } = callback;
  return {
    callbackId,
    ...(caseId ? { caseId } : {}),
    ...(caseNumber ? { caseNumber } : {}),
    when,
    requestedAt,
    ...(dueOn ? { dueOn } : {}),
    urgency: status === 'done' ? 'calm' : urgencyOf(dueOn, today),
    status,
    attempts,
  };
};
