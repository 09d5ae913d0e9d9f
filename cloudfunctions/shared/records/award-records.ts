import type { Award } from '@/domain/award/award';
import type { Document } from '../ports/documents';
import type { Place, Sealer } from '../ports/sealer';

export const AWARDS = 'awards';

/** An award as the county keeps it (在保记录). */
export interface StoredAward {
  readonly award: Award;
  /** Division code of the county that pays it. */
  readonly region: string;
  /** The first day of the last month up to which adjustments have looked at it. */
  readonly adjustedThrough: string;
  /** Who receives it, and the names of those in its facts, by their ids. */
  readonly recipient: string;
  readonly names: Readonly<Record<string, string>>;
}

const placeOf = (id: string): Place => ({ collection: AWARDS, id, field: 'content' });

/** The award as it is stored: which county and township in the open, everything about the household sealed. */
export const awardDocument = (
  { award, region, adjustedThrough, recipient, names }: StoredAward,
  sealer: Sealer,
): Document => ({
  _id: award.awardId,
  region,
  township: award.township,
  adjustedThrough,
  content: sealer.seal(placeOf(award.awardId), { award, recipient, names }),
});

/** The award with its household. */
export const openAward = (document: Document, sealer: Sealer): StoredAward => ({
  ...(sealer.open(placeOf(document._id), String(document.content)) as Pick<
    StoredAward,
    'award' | 'recipient' | 'names'
  >),
  region: String(document.region),
  adjustedThrough: String(document.adjustedThrough),
});
