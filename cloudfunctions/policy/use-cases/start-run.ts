import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { startAdjustment } from '@/contracts/policy/adjustment';
import { NO_TOTALS } from '@/domain/award/adjustment-totals';
import { firstDayOf, type Month } from '@/domain/award/month';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import {
  ADJUSTMENTS,
  runDocument,
  runIdOf,
  runOf,
  type StoredRun,
} from '../../shared/records/adjustment-records';
import { headOf, PACK_HEADS } from '../../shared/records/pack-records';
import { runView } from '../adjustment/run-view';
import { countySeatOf } from '../county-seat';

/** Starts the run of a month, or gives the one that was started for it: there is one a month. */
export async function startRun(
  { month: asked }: RequestOf<typeof startAdjustment>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof startAdjustment>>> {
  const { unit } = context;
  const seat = await countySeatOf(context);
  if (!seat) return fail('countyOnly');
  const { region, officer } = seat;
  const month = asked as Month;
  const runId = runIdOf(region, month);
  const known = await unit.find(ADJUSTMENTS, runId);
  if (known) return succeed(runView(runOf(known)));
  const head = headOf(region, await unit.find(PACK_HEADS, region));
  const run: StoredRun = {
    runId,
    region,
    month,
    effectiveOn: firstDayOf(month),
    status: 'running',
    releases: head.releaseIds.length,
    startedBy: officer.accountId,
    startedAt: unit.now,
    totals: NO_TOTALS,
  };
  unit.create(ADJUSTMENTS, runDocument(run));
  unit.noteDone('adjustmentStarted');
  return succeed(runView(run));
}
