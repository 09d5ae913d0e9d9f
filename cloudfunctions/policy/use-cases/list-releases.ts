import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { listPacks } from '@/contracts/policy/packs';
import { succeed } from '@/domain/kernel/result';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { openPack, PACKS, publishedPack } from '../../shared/records/pack-records';
import { countySeatOf } from '../county-seat';
import { packSummary } from '../pack-views';

const MOST_LISTED = 200;

/** The releases of a county, the latest first: all of them for its own staff, for everybody else those published. */
export async function listReleases(
  { region: asked }: RequestOf<typeof listPacks>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof listPacks>>> {
  const { documents, sealer } = context;
  const seat = await countySeatOf(context);
  const region = asked ?? seat?.region;
  if (region === undefined) return succeed({ packs: [] });
  const isColleague = seat?.region === region;
  const statuses = isColleague ? ['draft', 'published', 'rejected'] : ['published'];
  const found = await documents.query(PACKS, {
    where: { region, status: { in: statuses } },
    orderBy: [['changedAt', 'desc']],
    limit: MOST_LISTED,
  });
  const reader = { isColleague, accountId: seat?.officer.accountId };
  const packs = found.flatMap((document) => {
    const release = isColleague ? openPack(document, sealer) : publishedPack(document);
    return release ? [packSummary(release, reader)] : [];
  });
  return succeed({ packs, ...(seat ? { countyName: seat.countyName } : {}) });
}
