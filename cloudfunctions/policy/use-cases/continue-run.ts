import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { continueAdjustment } from '@/contracts/policy/adjustment';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, PrepareContext, WriteContext } from '../../shared/pipeline/handler';
import { ADJUSTMENTS, runOf } from '../../shared/records/adjustment-records';
import { type Batch, nextBatch, takeLease, workBatch } from '../adjustment/run-batch';
import { runView } from '../adjustment/run-view';
import { countySeatOf } from '../county-seat';

/** Takes the run and finds the next awards that it has not looked at. */
export async function takeBatch(
  { runId }: RequestOf<typeof continueAdjustment>,
  context: PrepareContext,
): Promise<Outcome<Batch>> {
  const { documents, clock, requestId } = context;
  const seat = await countySeatOf(context);
  if (!seat) return fail('countyOnly');
  const document = await documents.find(ADJUSTMENTS, runId);
  if (document?.region !== seat.region) return fail('adjustmentNotFound');
  const run = runOf(document);
  const taking = { holder: requestId, now: clock.now() };
  if (!(await takeLease(documents, run, taking))) return fail('adjustmentBusy');
  return succeed(await nextBatch(documents, run));
}

/** Works out the batch that was taken. */
export async function continueRun(
  batch: Batch,
  { unit, sealer }: WriteContext,
): Promise<Outcome<ResponseOf<typeof continueAdjustment>>> {
  const after = await workBatch(batch, unit, sealer);
  if (!after) return fail('adjustmentNotFound');
  return succeed({ ...runView(after), left: batch.pending - batch.awardIds.length });
}
