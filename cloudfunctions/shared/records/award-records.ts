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
  /** How it was brought in from the county's own list; missing where it was not. */
  readonly brought?: BroughtAward;
}

/** What finds an award again when the list is brought in once more. Keyed digests: nobody can invert them. */
export interface BroughtAward {
  /** Of the identity numbers of its people. */
  readonly people: readonly string[];
  /** Of what the list said about it. */
  readonly said: string;
}

const placeOf = (id: string): Place => ({ collection: AWARDS, id, field: 'content' });

/** The award as it is stored: which county and township in the open, everything about the household sealed. */
export const awardDocument = (
  { award, region, adjustedThrough, recipient, names, brought }: StoredAward,
  sealer: Sealer,
): Document => ({
  _id: award.awardId,
  region,
  township: award.township,
  adjustedThrough,
  ...brought,
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
  ...(Array.isArray(document.people)
    ? { brought: { people: document.people.map(String), said: String(document.said) } }
    : {}),
});
