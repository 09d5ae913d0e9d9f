import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { openCall } from '@/contracts/casework/calls';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { CALLBACKS, callbackOf, openCallback } from '../../shared/records/callback-records';
import { callView } from '../calls/call-view';
import { isCallOf } from '../calls/offices-of-caller';

/** Telephone and matter of one call; the look is logged, also where the call belongs to no case. */
export async function showCall(
  { callbackId }: RequestOf<typeof openCall>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof openCall>>> {
  const { documents, cases, sealer, clock } = context;
  const document = await documents.find(CALLBACKS, callbackId);
  if (!document || !(await isCallOf(document, context))) return fail('callNotFound');
  const callback = callbackOf(document);
  if (callback.caseId) cases.noteShown(callback.caseId, `call:${callbackId}`);
  else cases.noteShownElsewhere(`call:${callbackId}`);
  const { phone, about, notes } = openCallback(document, sealer);
  const call = callView(callback, officeDateOf(clock.now()));
  return succeed({ call, phone, about, notes: [...notes] });
}
