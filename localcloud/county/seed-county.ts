import { isDeepStrictEqual } from 'node:util';
import type { Document, Documents } from '../../cloudfunctions/shared/ports/documents';
import type { Sealer } from '../../cloudfunctions/shared/ports/sealer';
import { staffDocument } from '../../cloudfunctions/shared/records/directory-records';
import type { CollectionName } from '../../config/collections';
import { DIVISIONS } from './divisions';
import { OFFICES } from './offices';
import { STAFF } from './people';

/** More than the demo county has, and what one query may give. */
const MOST_DOCUMENTS = 1000;

/** How many documents were new and how many had to be brought up to date. */
export interface SeedResult {
  readonly created: number;
  readonly changed: number;
}

/**
 * Brings divisions, offices and staff of the demo county into the database. A document that already says the same
 * is left alone, so a second run changes nothing; documents of others stay.
 */
export async function seedCounty(documents: Documents, sealer: Sealer): Promise<SeedResult> {
  /** Two seals of one text differ: staff are compared opened. */
  const opened = ({ personal, ...open }: Document) => ({
    ...open,
    personal: sealer.open({ collection: 'staff', id: open._id, field: 'personal' }, String(personal)),
  });
  const results = [
    await bring(
      documents,
      'divisions',
      DIVISIONS.map((division) => ({ _id: division.code, ...division })),
    ),
    await bring(
      documents,
      'offices',
      OFFICES.map(({ officeId, ...office }) => ({ _id: officeId, ...office })),
    ),
    await bring(
      documents,
      'staff',
      STAFF.map((member) => staffDocument(member, sealer)),
      opened,
    ),
  ];
  return {
    created: results.reduce((sum, { created }) => sum + created, 0),
    changed: results.reduce((sum, { changed }) => sum + changed, 0),
  };
}

async function bring(
  documents: Documents,
  collection: CollectionName,
  wanted: readonly Document[],
  comparable: (document: Document) => unknown = (document) => document,
): Promise<SeedResult> {
  const stored = await documents.query(collection, {
    where: { _id: { in: wanted.map(({ _id }) => _id) } },
    limit: MOST_DOCUMENTS,
  });
  const storedById = new Map(stored.map((document) => [document._id, document]));
  const missing = wanted.filter(({ _id }) => !storedById.has(_id));
  const changed = wanted.filter((document) => {
    const before = storedById.get(document._id);
    return before && !isDeepStrictEqual(comparable(before), comparable(document));
  });
  if (missing.length > 0) await documents.create(collection, missing);
  for (const document of changed) {
    await documents.transact((transaction) => transaction.replace(collection, document));
  }
  return { created: missing.length, changed: changed.length };
}
