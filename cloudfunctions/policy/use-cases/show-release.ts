import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getPack } from '@/contracts/policy/packs';
import { fail, succeed } from '@/domain/kernel/result';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { parametersWith } from '@/domain/policy/pack/merge-packs';
import type { PublishedRelease } from '@/domain/policy/pack/pack-release';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { openPack, PACKS, publishedPack } from '../../shared/records/pack-records';
import { standingPolicy } from '../../shared/records/policy-store';
import { countySeatOf } from '../county-seat';
import { packLines, packSummary } from '../pack-views';

/** One release against what was published before it: published ones for everybody, drafts for the county's own staff. */
export async function showRelease(
  { releaseId }: RequestOf<typeof getPack>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof getPack>>> {
  const { documents, sealer } = context;
  const document = await documents.find(PACKS, releaseId);
  const seat = await countySeatOf(context);
  const isColleague = seat !== undefined && seat.region === document?.region;
  const release = document && (isColleague ? openPack(document, sealer) : publishedPack(document));
  if (!release) return fail('packNotFound');
  const { releases } = await standingPolicy(documents, release.region);
  const place = releases.findIndex((other) => other.releaseId === releaseId);
  const isEarlier = ({ region }: PublishedRelease, index: number): boolean =>
    region !== release.region || place < 0 || index < place;
  const earlier = parametersWith(ALL_PARAMETERS, releases.filter(isEarlier));
  return succeed({
    summary: packSummary(release, { isColleague, accountId: seat?.officer.accountId }),
    lines: packLines(release, earlier),
    content: release.content,
  });
}
