import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { AdjustmentItem, listAdjustment } from '@/contracts/policy/adjustment';
import { fail, succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import {
  ADJUSTMENT_ITEMS,
  ADJUSTMENTS,
  openItem,
  runOf,
  type StoredItem,
} from '../../shared/records/adjustment-records';
import { countPending } from '../adjustment/pending-awards';
import { runView } from '../adjustment/run-view';
import { countySeatOf } from '../county-seat';

const MOST_RUNS = 20;
const MOST_ITEMS = 100;

const itemView = ({ awardId, outcome, content }: StoredItem, townshipName: string): AdjustmentItem => ({
  awardId,
  outcome,
  township: townshipName,
  ...content,
  reasons: [...content.reasons],
});

/** The county's runs, and what came of the awards in one of them; those that officers have to look at by default. */
export async function listOfAdjustment(
  { runId, outcome = 'queued', township }: RequestOf<typeof listAdjustment>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof listAdjustment>>> {
  const { documents, sealer, directory } = context;
  const seat = await countySeatOf(context);
  if (!seat) return fail('countyOnly');
  const { region, countyName } = seat;
  const stored = await documents.query(ADJUSTMENTS, {
    where: { region },
    orderBy: [['effectiveOn', 'desc']],
    limit: MOST_RUNS,
  });
  const runs = stored.map(runOf);
  const townships = (await directory.divisionsBelow(region)).map(({ code, name }) => ({ code, name }));
  const run = runs.find((candidate) => candidate.runId === runId);
  if (runId !== undefined && !run) return fail('adjustmentNotFound');
  const about = { countyName, runs: runs.map(runView), townships };
  if (!run) return succeed({ ...about, items: [], hasMore: false });
  const found = await documents.query(ADJUSTMENT_ITEMS, {
    where: { runId: run.runId, outcome, ...(township ? { township } : {}) },
    orderBy: [['_id', 'asc']],
    limit: MOST_ITEMS + 1,
  });
  context.cases.noteShownElsewhere(`adjustment ${run.runId}`);
  const nameOf = (code: string): string => townships.find((one) => one.code === code)?.name ?? '';
  return succeed({
    ...about,
    left: await countPending(documents, run),
    items: found
      .slice(0, MOST_ITEMS)
      .map((document) => openItem(document, sealer))
      .map((item) => itemView(item, nameOf(item.township))),
    hasMore: found.length > MOST_ITEMS,
  });
}
