import { addOutcome } from '@/domain/award/adjustment-totals';
import { type Instant, plusMilliseconds } from '@/domain/kernel/instant';
import type { UnitOfWork } from '../../shared/pipeline/unit-of-work';
import type { Documents } from '../../shared/ports/documents';
import type { Sealer } from '../../shared/ports/sealer';
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
import { adjustStored } from './adjust-stored';
import { countPending, nextAwards } from './pending-awards';
import { type PoliciesOfRun, policiesOfRun } from './policies-of-run';

/** So many in one transaction. */
const BATCH = 25;
/** Above what a batch takes; whoever dies in one leaves the run to others after it. */
const LEASE_MS = 45_000;

/** A batch that is to be worked out. */
export interface Batch {
  readonly runId: string;
  readonly awardIds: readonly string[];
  /** How many are left with these. */
  readonly pending: number;
  readonly policiesOf: PoliciesOfRun;
}

/**
 * Takes the run for `holder` alone; false while somebody else has it, and when `holder` has worked and given it up: a repeat
 * of that request gets its answer and takes nothing.
 */
export async function takeLease(
  documents: Pick<Documents, 'find' | 'updateIf'>,
  { runId, leaseBy, leaseUntil }: StoredRun,
  { holder, now }: { readonly holder: string; readonly now: Instant },
): Promise<boolean> {
  if (leaseBy === holder) return leaseUntil !== undefined;
  if (leaseUntil !== undefined && leaseUntil > now) return false;
  const lease = { leaseBy: holder, leaseUntil: plusMilliseconds(now, LEASE_MS) };
  if (await documents.updateIf(ADJUSTMENTS, runId, { leaseBy, leaseUntil }, lease)) return true;
  const after = await documents.find(ADJUSTMENTS, runId);
  return after?.leaseBy === holder && after.leaseUntil !== undefined;
}

/** The next awards of a run, with the policies that it compares. */
export async function nextBatch(
  documents: Pick<Documents, 'query' | 'count'>,
  run: StoredRun,
): Promise<Batch> {
  const { releases } = await standingPolicy(documents, run.region);
  return {
    runId: run.runId,
    awardIds: await nextAwards(documents, run, BATCH),
    pending: await countPending(documents, run),
    policiesOf: policiesOfRun(run, releases),
  };
}

/**
 * Works out a batch in one transaction with the run's totals and gives the run up: an award that somebody else has looked
 * at meanwhile is left out, and whatever is interrupted leaves nothing behind. Undefined when there is no such run.
 */
export async function workBatch(
  { runId, awardIds, policiesOf }: Batch,
  unit: UnitOfWork,
  sealer: Sealer,
): Promise<StoredRun | undefined> {
  const document = await unit.find(ADJUSTMENTS, runId);
  if (!document) return undefined;
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
  const { leaseUntil, finishedAt, ...kept } = run;
  const isDone = awardIds.length < BATCH;
  const after: StoredRun = {
    ...kept,
    totals,
    status: isDone ? 'done' : 'running',
    ...(isDone ? { finishedAt: finishedAt ?? unit.now } : {}),
  };
  unit.replace(ADJUSTMENTS, runDocument(after));
  unit.noteDone('adjustmentContinued');
  return after;
}
