import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { BUILT_IN_CASES } from '@/domain/policy/pack/built-in-cases';
import { type CheckReport, checkRelease } from '@/domain/policy/pack/check-release';
import type { PackRelease, PublishedRelease } from '@/domain/policy/pack/pack-release';
import type { WriteContext } from '../shared/pipeline/handler';
import {
  headOf,
  openPack,
  PACK_HEADS,
  PACKS,
  type PackHead,
  publishedPack,
} from '../shared/records/pack-records';
import type { CountySeat } from './county-seat';

type Unit = Pick<WriteContext, 'unit' | 'sealer'>;

/** A release of the seat's own county, as of this transaction; undefined for one of another county, and for none. */
export async function ownRelease(
  { unit, sealer }: Unit,
  { region }: CountySeat,
  releaseId: string,
): Promise<PackRelease | undefined> {
  const document = await unit.find(PACKS, releaseId);
  return document?.region === region ? openPack(document, sealer) : undefined;
}

/** What stands in a county, as of this transaction. */
export async function standingReleases(
  { unit }: Pick<WriteContext, 'unit'>,
  region: string,
): Promise<{ head: PackHead; releases: PublishedRelease[] }> {
  const head = headOf(region, await unit.find(PACK_HEADS, region));
  const documents = await Promise.all(head.releaseIds.map((releaseId) => unit.find(PACKS, releaseId)));
  const releases = documents.flatMap((document) => (document && publishedPack(document)) ?? []);
  return { head, releases };
}

/** Checks a release against what stands in its county. */
export const reportOn = (release: PackRelease, published: readonly PublishedRelease[]): CheckReport =>
  checkRelease(release, {
    parameters: ALL_PARAMETERS,
    published: published.filter(({ releaseId }) => releaseId !== release.releaseId),
    builtInCases: BUILT_IN_CASES[release.region] ?? [],
  });
