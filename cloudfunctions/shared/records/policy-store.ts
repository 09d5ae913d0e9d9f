import { divisionsAbove } from '@/domain/kernel/region';
import { ALL_PARAMETERS } from '@/domain/policy/all-parameters';
import { parametersWith } from '@/domain/policy/pack/merge-packs';
import type { PublishedRelease } from '@/domain/policy/pack/pack-release';
import type { PolicyParameter } from '@/domain/policy/policy-parameter';
import type { Document, Documents } from '../ports/documents';
import { headOf, PACK_HEADS, PACKS, type PackHead, publishedPack } from './pack-records';

/** The parameters that hold for a place, those published through the database among them. */
export interface StandingPolicy {
  /** Changes with every publication for the place or a division above it; `''` where there is none. */
  readonly version: string;
  /** For `policyAt({ parameters })`. */
  readonly parameters: readonly PolicyParameter[];
  /** The releases in it, in the order of their publication. */
  readonly releases: readonly PublishedRelease[];
}

const BUILT_IN: StandingPolicy = { version: '', parameters: ALL_PARAMETERS, releases: [] };
const MOST_REMEMBERED = 50;

type Reads = Pick<Documents, 'query'>;

/** For the life of one function instance: the policy of each place by the version that was read last. */
const REMEMBERED = new WeakMap<Reads, Map<string, StandingPolicy>>();

const versionOf = (heads: readonly PackHead[]): string =>
  heads.map(({ region, version }) => `${region}:${version}`).join(',');

/** The releases with these ids, in their order; a missing one is an error, since what is published is never removed. */
async function releasesOf(documents: Reads, releaseIds: readonly string[]): Promise<PublishedRelease[]> {
  const found = await documents.query(PACKS, {
    where: { _id: { in: releaseIds } },
    without: ['people'],
    limit: releaseIds.length,
  });
  const byId = new Map(found.map((document: Document) => [document._id, document]));
  return releaseIds.map((releaseId) => {
    const document = byId.get(releaseId);
    const release = document && publishedPack(document);
    if (!release) throw new Error(`published release ${releaseId} is not stored`);
    return release;
  });
}

/**
 * The policy that stands for `region` (a division code of any level): what is built in, and what was published. Asks each
 * time which version stands, one small read, and reads the releases again only when it has changed.
 */
export async function standingPolicy(documents: Reads, region: string): Promise<StandingPolicy> {
  const regions = [region, ...divisionsAbove(region)];
  const found = await documents.query(PACK_HEADS, { where: { _id: { in: regions } }, limit: regions.length });
  return standingOf(documents, region, found);
}

const EVERYWHERE = '';
const MOST_HEADS = 1_000;

/** The same for all places at once: each parameter says whose it is. */
export async function standingEverywhere(documents: Reads): Promise<StandingPolicy> {
  return standingOf(
    documents,
    EVERYWHERE,
    await documents.query(PACK_HEADS, { where: {}, limit: MOST_HEADS }),
  );
}

async function standingOf(
  documents: Reads,
  region: string,
  found: readonly Document[],
): Promise<StandingPolicy> {
  if (found.length === 0) return BUILT_IN;
  const heads = found
    .map((document) => headOf(document._id, document))
    .sort((a, b) => (a.region < b.region ? -1 : 1));
  const version = versionOf(heads);
  const remembered = REMEMBERED.get(documents) ?? new Map<string, StandingPolicy>();
  REMEMBERED.set(documents, remembered);
  const known = remembered.get(region);
  if (known?.version === version) return known;
  const releases = await releasesOf(
    documents,
    heads.flatMap(({ releaseIds }) => releaseIds),
  );
  const standing = { version, parameters: parametersWith(ALL_PARAMETERS, releases), releases };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(region, standing);
  return standing;
}
