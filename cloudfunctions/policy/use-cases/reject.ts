import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { rejectPack } from '@/contracts/policy/packs';
import { fail, succeed } from '@/domain/kernel/result';
import { rejectRelease } from '@/domain/policy/pack/decide-release';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { PACKS, packDocument } from '../../shared/records/pack-records';
import { ownRelease } from '../county-releases';
import { countySeatOf, handOf } from '../county-seat';

/** Sends a draft of the caller's county back with the reason. */
export async function reject(
  { releaseId, expectedVersion, reason }: RequestOf<typeof rejectPack>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof rejectPack>>> {
  const { unit, sealer, clock } = context;
  const seat = await countySeatOf(context);
  if (!seat) return fail('countyOnly');
  const release = await ownRelease(context, seat, releaseId);
  if (!release) return fail('packNotFound');
  if (release.version !== expectedVersion) return fail('packChanged');
  const rejected = rejectRelease(release, handOf(seat, clock), reason);
  if (!rejected.ok) return rejected;
  unit.replace(PACKS, packDocument(rejected.value, sealer));
  unit.noteDone('packRejected');
  return succeed({ status: rejected.value.status, version: rejected.value.version });
}
