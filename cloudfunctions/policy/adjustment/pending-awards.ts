import { plusDays } from '@/domain/kernel/plain-date';
import type { Documents } from '../../shared/ports/documents';
import type { StoredRun } from '../../shared/records/adjustment-records';
import { AWARDS } from '../../shared/records/award-records';

/** The awards of the run's county that no run has looked at for its month or a later one. */
const pending = ({ region, effectiveOn }: Pick<StoredRun, 'region' | 'effectiveOn'>) => ({
  region,
  adjustedThrough: { lte: plusDays(effectiveOn, -1) },
});

/** Ids of the next awards, at most `most`; opens nobody's. */
export async function nextAwards(
  documents: Pick<Documents, 'query'>,
  run: StoredRun,
  most: number,
): Promise<string[]> {
  const found = await documents.query(AWARDS, {
    where: pending(run),
    orderBy: [['_id', 'asc']],
    without: ['content'],
    limit: most,
  });
  return found.map(({ _id }) => _id);
}

/** How many are left. */
export const countPending = (documents: Pick<Documents, 'count'>, run: StoredRun): Promise<number> =>
  documents.count(AWARDS, pending(run));
