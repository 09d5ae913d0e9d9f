import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { finishCall } from '@/contracts/casework/calls';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { CALLBACKS, callbackOf, calledDocument } from '../../shared/records/callback-records';
import { isCallOf } from '../calls/offices-of-caller';

/** Writes down what came of a call: reached ends the task, no answer keeps it. */
export async function noteCall(
  { callbackId, outcome, note }: RequestOf<typeof finishCall>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof finishCall>>> {
  const { unit, sealer } = context;
  const document = await unit.find(CALLBACKS, callbackId);
  if (!document || !(await isCallOf(document, context))) return fail('callNotFound');
  if (callbackOf(document).status === 'done') return fail('callNotFound');
  const called = calledDocument(document, { outcome, note }, sealer);
  unit.replace(CALLBACKS, called);
  unit.noteDone(`call:${callbackId}:${outcome}`);
  return succeed({ status: callbackOf(called).status });
}
