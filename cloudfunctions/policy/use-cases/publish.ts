import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import { failureOf } from '@/contracts/failures';
import type { publishPack } from '@/contracts/policy/packs';
import { fail, succeed } from '@/domain/kernel/result';
import { publishRelease } from '@/domain/policy/pack/decide-release';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { headDocument, PACK_HEADS, PACKS, packDocument } from '../../shared/records/pack-records';
import { ownRelease, reportOn, standingReleases } from '../county-releases';
import { countySeatOf, handOf } from '../county-seat';

/**
 * Publishes a draft that somebody else drafted. The check runs in the same transaction as the publication, against what
 * stands then: of two that are published at once the second is checked with the first in it.
 */
export async function publish(
  { releaseId, expectedVersion }: RequestOf<typeof publishPack>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof publishPack>>> {
  const { unit, sealer, clock } = context;
  const seat = await countySeatOf(context);
  if (!seat) return fail('countyOnly');
  const release = await ownRelease(context, seat, releaseId);
  if (!release) return fail('packNotFound');
  if (release.version !== expectedVersion) return fail('packChanged');
  const { head, releases } = await standingReleases(context, seat.region);
  const report = reportOn(release, releases);
  const published = publishRelease(release, handOf(seat, clock), report);
  if (!published.ok) {
    return published.failure === 'releaseFailsCheck'
      ? fail(failureOf('releaseFailsCheck', { message: `不能发布：${report.problems.join('')}` }))
      : published;
  }
  unit.replace(PACKS, packDocument(published.value, sealer));
  const after = headDocument(head, releaseId, unit.now);
  if (head.version === 0) unit.create(PACK_HEADS, after);
  else unit.replace(PACK_HEADS, after);
  unit.noteDone('packPublished');
  return succeed({ status: published.value.status, version: published.value.version });
}
