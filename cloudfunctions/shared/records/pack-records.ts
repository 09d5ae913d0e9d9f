import type { Instant } from '@/domain/kernel/instant';
import {
  type Hand,
  isPublished,
  type PackRelease,
  type PublishedRelease,
} from '@/domain/policy/pack/pack-release';
import type { Document } from '../ports/documents';
import type { Place, Sealer } from '../ports/sealer';

export const PACKS = 'policy_packs';
/** One row a county: which releases stand, in the order of their publication. */
export const PACK_HEADS = 'policy_heads';

/** What is sealed of a release: people's names, and what one wrote to the other. */
interface People {
  readonly draftedBy: string;
  readonly decidedBy?: string;
  readonly rejection?: string;
}

const placeOf = (id: string): Place => ({ collection: PACKS, id, field: 'people' });
const openHand = ({ accountId, at }: Hand) => ({ accountId, at });

/** The release as it is stored: what it says and when in the open, who wrote what to whom sealed. */
export function packDocument(release: PackRelease, sealer: Sealer): Document {
  const { releaseId, draftedBy, decidedBy, rejection, ...open } = release;
  const people: People = {
    draftedBy: draftedBy.displayName,
    ...(decidedBy ? { decidedBy: decidedBy.displayName } : {}),
    ...(rejection === undefined ? {} : { rejection }),
  };
  return {
    _id: releaseId,
    ...open,
    changedAt: (decidedBy ?? draftedBy).at,
    draftedBy: openHand(draftedBy),
    ...(decidedBy ? { decidedBy: openHand(decidedBy) } : {}),
    people: sealer.seal(placeOf(releaseId), people),
  };
}

type OpenPart = Omit<PackRelease, 'releaseId' | 'draftedBy' | 'decidedBy' | 'rejection'> & {
  readonly draftedBy: Omit<Hand, 'displayName'>;
  readonly decidedBy?: Omit<Hand, 'displayName'>;
};

function releaseWith({ _id, changedAt, people, ...stored }: Document, names: People): PackRelease {
  const { draftedBy, decidedBy, ...open } = stored as unknown as OpenPart;
  return {
    ...open,
    releaseId: _id as PackRelease['releaseId'],
    draftedBy: { ...draftedBy, displayName: names.draftedBy },
    ...(decidedBy ? { decidedBy: { ...decidedBy, displayName: names.decidedBy ?? '' } } : {}),
    ...(names.rejection === undefined ? {} : { rejection: names.rejection }),
  };
}

/** The release with the names of its people. */
export const openPack = (document: Document, sealer: Sealer): PackRelease =>
  releaseWith(document, sealer.open(placeOf(document._id), String(document.people)) as People);

/** A published release without anybody's name; undefined for any other. */
export function publishedPack(document: Document): PublishedRelease | undefined {
  const release = releaseWith(document, { draftedBy: '' });
  return isPublished(release) ? release : undefined;
}

/** What stands in a county. */
export interface PackHead {
  readonly region: string;
  /** Counts the publications. */
  readonly version: number;
  readonly releaseIds: readonly string[];
}

export const headOf = (region: string, document: Document | undefined): PackHead => ({
  region,
  version: Number(document?.version ?? 0),
  releaseIds: (document?.releaseIds as string[] | undefined) ?? [],
});

/** The head after one more publication. */
export const headDocument = (
  { region, version, releaseIds }: PackHead,
  added: string,
  at: Instant,
): Document => ({
  _id: region,
  version: version + 1,
  releaseIds: [...releaseIds, added],
  changedAt: at,
});
