import { divisionsAbove, type OfficeId } from '@/domain/kernel/region';
import type { Directory, Division, Office, StaffMember } from '../ports/directory';
import type { Document, Documents } from '../ports/documents';
import type { Sealer } from '../ports/sealer';

const CACHE_MS = 60_000;
const MOST_DIVISIONS = 1000;
const MOST_STAFF = 200;

/** Remembers answers for a minute, for the life of one function instance. */
function remembering<T>(load: (key: string) => Promise<T>, now: () => number): (key: string) => Promise<T> {
  const known = new Map<string, { until: number; value: Promise<T> }>();
  return (key) => {
    const hit = known.get(key);
    if (hit && hit.until > now()) return hit.value;
    const value = load(key);
    known.set(key, { until: now() + CACHE_MS, value });
    value.catch(() => known.delete(key));
    return value;
  };
}

const officeOf = ({ _id, ...office }: Document): Office =>
  ({ ...office, officeId: _id }) as unknown as Office;
const divisionOf = ({ _id, ...division }: Document): Division => division as unknown as Division;

/** The staff member as stored: work facts in the open, name and telephone sealed. */
export function staffDocument(
  { staffId, displayName, phone, ...open }: StaffMember,
  sealer: Sealer,
): Document {
  return {
    _id: staffId,
    ...open,
    personal: sealer.seal({ collection: 'staff', id: staffId, field: 'personal' }, { displayName, phone }),
  };
}

function staffOf({ _id, personal, ...open }: Document, sealer: Sealer): StaffMember {
  const opened = sealer.open({ collection: 'staff', id: _id, field: 'personal' }, String(personal)) as Pick<
    StaffMember,
    'displayName' | 'phone'
  >;
  return { staffId: _id, ...open, ...opened } as unknown as StaffMember;
}

/** The directory over the document database. */
export function directoryRecords(
  documents: Documents,
  sealer: Sealer,
  now: () => number = Date.now,
): Directory {
  const findOne =
    <T>(collection: string, map: (document: Document) => T) =>
    async (id: string): Promise<T | undefined> => {
      const document = await documents.find(collection, id);
      return document && map(document);
    };
  const findOffice = remembering(findOne('offices', officeOf), now);
  const findDivision = remembering(findOne('divisions', divisionOf), now);
  const divisionsBelow = remembering(async (parentCode) => {
    const where: Record<string, string> = parentCode ? { parentCode } : { level: 'county' };
    return (
      await documents.query('divisions', { where, orderBy: [['code', 'asc']], limit: MOST_DIVISIONS })
    ).map(divisionOf);
  }, now);
  const staffWhere = async (where: Record<string, string | boolean>): Promise<StaffMember[]> =>
    (await documents.query('staff', { where, limit: MOST_STAFF })).map((document) =>
      staffOf(document, sealer),
    );
  const staffOfOffice = remembering((officeId) => staffWhere({ officeId, isActive: true }), now);
  const staffByAccount = remembering(async (accountId) => (await staffWhere({ accountId }))[0], now);
  return {
    findOffice,
    findDivision,
    divisionsBelow,
    async officeForVillage(villageCode) {
      if ((await findDivision(villageCode))?.level !== 'village') return undefined;
      for (const code of [villageCode, ...divisionsAbove(villageCode)]) {
        const officeId: OfficeId | undefined = (await findDivision(code))?.officeId;
        if (officeId) return findOffice(officeId);
      }
      return undefined;
    },
    findStaff: staffByAccount,
    staffOf: staffOfOffice,
  };
}
