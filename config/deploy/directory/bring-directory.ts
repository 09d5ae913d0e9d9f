import { isDeepStrictEqual } from 'node:util';
import type { Document, Documents } from '../../../cloudfunctions/shared/ports/documents';
import type { Sealer } from '../../../cloudfunctions/shared/ports/sealer';
import { mappingDocument, staffDocument } from '../../../cloudfunctions/shared/records/directory-records';
import type { OfficeMapping } from '../../../src/domain/routing/office-mapping';
import type { CollectionName } from '../../collections';
import type { DirectoryData } from './directory-file';

/** Documents looked up by one query, and created by one call. */
const BATCH = 100;
const MOST_STAFF = 1000;

export interface BroughtIn {
  readonly created: number;
  readonly changed: number;
  /** Active members of staff in the database of whom the file says nothing. */
  readonly unmentionedStaff: readonly string[];
}

/**
 * Brings divisions, offices, their mapping and staff into the database. What says the same already is left alone, so a
 * second run changes nothing; nothing is ever deleted, because cases refer to it. A division of the file that has no
 * mapping any more has it emptied.
 */
export async function bringDirectory(
  documents: Documents,
  sealer: Sealer,
  { divisions, offices, mappings, staff }: DirectoryData,
): Promise<BroughtIn> {
  /** Two seals of one text differ: staff are compared opened. */
  const opened = ({ personal, ...open }: Document) => ({
    ...open,
    personal: sealer.open({ collection: 'staff', id: open._id, field: 'personal' }, String(personal)),
  });
  const officeDocuments = offices.map(({ officeId, ...office }) => ({ _id: officeId, ...office }));
  const divisionDocuments = divisions.map((division) => ({ _id: division.code, ...division }));
  const mappingDocuments = [
    ...mappings,
    ...(await mappingsNoLongerNamed(documents, divisions, mappings)),
  ].map(mappingDocument);
  const staffDocuments = staff.map((member) => staffDocument(member, sealer));
  // Offices first: a mapping may point only to an office that is there.
  const results = [
    await bring(documents, 'offices', officeDocuments),
    await bring(documents, 'office_mappings', mappingDocuments),
    await bring(documents, 'divisions', divisionDocuments),
    await bring(documents, 'staff', staffDocuments, opened),
  ];
  const active = await documents.query('staff', { where: { isActive: true }, limit: MOST_STAFF });
  const mentioned = new Set(staff.map(({ staffId }) => staffId));
  return {
    created: results.reduce((sum, { created }) => sum + created, 0),
    changed: results.reduce((sum, { changed }) => sum + changed, 0),
    unmentionedStaff: active.map(({ _id }) => _id).filter((id) => !mentioned.has(id)),
  };
}

/** Emptied mappings for the divisions of the file that the database still maps and the file does not. */
async function mappingsNoLongerNamed(
  documents: Documents,
  divisions: DirectoryData['divisions'],
  mappings: DirectoryData['mappings'],
): Promise<OfficeMapping[]> {
  const named = new Set(mappings.map(({ divisionCode }) => divisionCode));
  const unnamed = divisions.map(({ code }) => code).filter((code) => !named.has(code));
  const stored: string[] = [];
  for (let start = 0; start < unnamed.length; start += BATCH) {
    const where = { _id: { in: unnamed.slice(start, start + BATCH) } };
    stored.push(...(await documents.query('office_mappings', { where, limit: BATCH })).map(({ _id }) => _id));
  }
  return stored.map((divisionCode) => ({ divisionCode, periods: [] }));
}

async function bring(
  documents: Documents,
  collection: CollectionName,
  wanted: readonly Document[],
  comparable: (document: Document) => unknown = (document) => document,
): Promise<{ readonly created: number; readonly changed: number }> {
  let created = 0;
  let changed = 0;
  for (let start = 0; start < wanted.length; start += BATCH) {
    const batch = wanted.slice(start, start + BATCH);
    const where = { _id: { in: batch.map(({ _id }) => _id) } };
    const stored = await documents.query(collection, { where, limit: BATCH });
    const storedById = new Map(stored.map((document) => [document._id, document]));
    const missing = batch.filter(({ _id }) => !storedById.has(_id));
    if (missing.length > 0) await documents.create(collection, missing);
    created += missing.length;
    for (const document of batch) {
      const before = storedById.get(document._id);
      if (!before || isDeepStrictEqual(comparable(before), comparable(document))) continue;
      await documents.transact((transaction) => transaction.replace(collection, document));
      changed += 1;
    }
  }
  return { created, changed };
}
