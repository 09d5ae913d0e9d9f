import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { listCalls } from '@/contracts/casework/calls';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { openCallbacksOf } from '../../shared/records/callback-records';
import { callView } from '../calls/call-view';
import { officesOfCaller } from '../calls/offices-of-caller';

/** The calls that people asked for and nobody has made yet; opens nobody's telephone number. */
export async function listOpenCalls(
  _request: RequestOf<typeof listCalls>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof listCalls>>> {
  const calls = await openCallbacksOf(context.documents, await officesOfCaller(context));
  const today = officeDateOf(context.clock.now());
  return succeed({ calls: calls.map((call) => callView(call, today)) });
}
