import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { continueRuns as contract } from '@/contracts/policy/adjustment';
import { succeed } from '@/domain/kernel/result';
import type { Dependencies } from '../../shared/pipeline/dependencies';
import type { Outcome } from '../../shared/pipeline/handler';
import { isConflict, retryConflicts } from '../../shared/pipeline/retry-conflicts';
import { UnitOfWork } from '../../shared/pipeline/unit-of-work';
import { ADJUSTMENTS, runOf, type StoredRun } from '../../shared/records/adjustment-records';
import { nextBatch, takeLease, workBatch } from '../adjustment/run-batch';

/** No batch is begun after this; the function has 30 s, and a batch takes less than one. */
const BUDGET_MS = 15_000;
const MOST_RUNS = 50;
const TIMER = {
  actorKind: 'system',
  actorId: 'system',
  action: 'policy.continueRuns',
  requestId: 'timer',
} as const;

/** One batch; undefined while somebody else works on the run. */
async function batchOf(run: StoredRun, dependencies: Dependencies): Promise<StoredRun | undefined> {
  const { documents, sealer, clock } = dependencies;
  const now = clock.now();
  if (!(await takeLease(documents, run, { holder: `timer ${now}`, now }))) return undefined;
  const batch = await nextBatch(documents, run);
  return retryConflicts(() =>
    documents.transact(async (transaction) => {
      const unit = new UnitOfWork(transaction, dependencies, TIMER, clock.now());
      const after = await workBatch(batch, unit, sealer);
      await unit.flush();
      return after;
    }),
  );
}

/** A conflict that does not end means that somebody else works on the run. */
const leaveToOthers = (error: unknown): undefined => {
  if (isConflict(error)) return undefined;
  throw error;
};

/**
 * Goes on with what officers started and left, batch by batch, until nothing is left or the time is up. Each batch is
 * taken under the lease under which a desk takes its own, so both may be at work.
 */
export async function continueRuns(
  _request: RequestOf<typeof contract>,
  dependencies: Dependencies,
): Promise<Outcome<ResponseOf<typeof contract>>> {
  const { documents, clock } = dependencies;
  const end = Date.parse(clock.now()) + BUDGET_MS;
  const running = { where: { status: 'running' }, limit: MOST_RUNS };
  const tally = { batches: 0, finished: 0 };
  for (const document of await documents.query(ADJUSTMENTS, running)) {
    let run: StoredRun | undefined = runOf(document);
    while (run?.status === 'running' && Date.parse(clock.now()) < end) {
      run = await batchOf(run, dependencies).catch(leaveToOthers);
      if (run) tally.batches += 1;
      if (run?.status === 'done') tally.finished += 1;
    }
  }
  return succeed(tally);
}
