import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { continueAdjustment } from '@/contracts/policy/adjustment';
import { addOutcome } from '@/domain/award/adjustment-totals';
import { plusMilliseconds } from '@/domain/kernel/instant';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, PrepareContext, WriteContext } from '../../shared/pipeline/handler';
import {
  ADJUSTMENT_ITEMS,
  ADJUSTMENTS,
  itemDocument,
  runDocument,
  runOf,
  type StoredRun,
} from '../../shared/records/adjustment-records';
import { AWARDS, awardDocument, openAward } from '../../shared/records/award-records';
import { standingPolicy } from '../../shared/records/policy-store';
import { adjustStored } from '../adjustment/adjust-stored';
import { nextAwards } from '../adjustment/pending-awards';
import { type PoliciesOfRun, policiesOfRun } from '../adjustment/policies-of-run';
import { runView } from '../adjustment/run-view';
import { countySeatOf } from '../county-seat';

/** So many in one transaction. */
const BATCH = 25;
/** Above what a batch takes; whoever dies in one leaves the run to others after it. */
const LEASE_MS = 45_000;

/** A batch that is to be worked out. */
export interface Batch {
  readonly runId: string;
  readonly awardIds: readonly string[];
  readonly policiesOf: PoliciesOfRun;
}

/** Takes the run for this request alone; false while another request has it. */
async function takeLease({ documents, clock, requestId }: PrepareContext, run: StoredRun): Promise<boolean> {
  const now = clock.now();
  const { leaseBy, leaseUntil } = run;
  if (leaseBy === requestId) return true;
  if (leaseUntil !== undefined && leaseUntil > now) return false;
  const lease = { leaseBy: requestId, leaseUntil: plusMilliseconds(now, LEASE_MS) };
  if (await documents.updateIf(ADJUSTMENTS, run.runId, { leaseBy, leaseUntil }, lease)) return true;
  const after = await documents.find(ADJUSTMENTS, run.runId);
  return after?.leaseBy === requestId;
}

/** Takes the run and finds the next awards that it has not looked at. */
export async function takeBatch(
  { runId }: RequestOf<typeof continueAdjustment>,
  context: PrepareContext,
): Promise<Outcome<Batch>> {
  const { documents } = context;
  const seat = await countySeatOf(context);
  if (!seat) return fail('countyOnly');
  const document = await documents.find(ADJUSTMENTS, runId);
  if (document?.region !== seat.region) return fail('adjustmentNotFound');
  const run = runOf(document);
  if (!(await takeLease(context, run))) return fail('adjustmentBusy');
  const { releases } = await standingPolicy(documents, run.region);
  const policiesOf = policiesOfRun(run, releases);
  return succeed({ runId, awardIds: await nextAwards(documents, run, BATCH), policiesOf });
}

/**
 * Works out a batch in one transaction with the run's totals: an award that another request has looked at meanwhile is
 * left out, and whatever is interrupted leaves nothing behind.
 */
export async function continueRun(
  { runId, awardIds, policiesOf }: Batch,
  { unit, sealer }: WriteContext,
): Promise<Outcome<ResponseOf<typeof continueAdjustment>>> {
  const document = await unit.find(ADJUSTMENTS, runId);
  if (!document) return fail('adjustmentNotFound');
  const run = runOf(document);
  const found = await Promise.all(awardIds.map((awardId) => unit.find(AWARDS, awardId)));
  let totals = run.totals;
  for (const award of found) {
    if (!award || String(award.adjustedThrough) >= run.effectiveOn) continue;
    const stored = openAward(award, sealer);
    const { outcome, after, item } = adjustStored(stored, { run, policiesOf, at: unit.now });
    totals = addOutcome(totals, stored.award, outcome);
    unit.create(ADJUSTMENT_ITEMS, itemDocument(item, sealer));
    unit.replace(AWARDS, awardDocument(after, sealer));
  }
  const { leaseBy, leaseUntil, finishedAt, ...kept } = run;
  const isDone = awardIds.length < BATCH;
  const after: StoredRun = {
    ...kept,
    totals,
    status: isDone ? 'done' : 'running',
    ...(isDone ? { finishedAt: finishedAt ?? unit.now } : {}),
  };
  unit.replace(ADJUSTMENTS, runDocument(after));
  unit.noteDone('adjustmentContinued');
  return succeed(runView(after));
}
