import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { draftPack } from '@/contracts/policy/packs';
import { fail, succeed } from '@/domain/kernel/result';
import { draftRelease, redraftRelease } from '@/domain/policy/pack/decide-release';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { PACKS, packDocument } from '../../shared/records/pack-records';
import { ownRelease } from '../county-releases';
import { countySeatOf, handOf } from '../county-seat';

/** Keeps a draft of the caller's county: a new one, or the caller's own as it was changed. */
export async function draft(
  { change, content }: RequestOf<typeof draftPack>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof draftPack>>> {
  const { unit, sealer, ids, clock } = context;
  const seat = await countySeatOf(context);
  if (!seat) return fail('countyOnly');
  const by = handOf(seat, clock);
  if (!change) {
    const release = draftRelease(ids.packReleaseId(), seat.region, content, by);
    unit.create(PACKS, packDocument(release, sealer));
    unit.noteDone('packDrafted');
    return succeed({ releaseId: release.releaseId, version: release.version });
  }
  const release = await ownRelease(context, seat, change.releaseId);
  if (!release) return fail('packNotFound');
  if (release.version !== change.expectedVersion) return fail('packChanged');
  const changed = redraftRelease(release, content, by);
  if (!changed.ok) return changed;
  unit.replace(PACKS, packDocument(changed.value, sealer));
  unit.noteDone('packRedrafted');
  return succeed({ releaseId: release.releaseId, version: changed.value.version });
}
