import { instantOf } from '@/domain/kernel/instant';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { divisionsAbove } from '@/domain/kernel/region';
import { mappedOffice, type OfficeMapping } from '@/domain/routing/office-mapping';
import type { Directory, Division, Office, StaffMember, StaffSeat } from '../ports/directory';
import type { Document, Documents } from '../ports/documents';
import type { Sealer } from '../ports/sealer';
import { standingEverywhere } from './policy-store';

const CACHE_MS = 60_000;
const MOST_REMEMBERED = 500;
const MOST_DIVISIONS = 1000;
const MOST_OFFICES = 1000;
const MOST_STAFF = 200;

/** Remembers the last 500 answers for a minute each, for the life of one function instance. */
function remembering<T>(load: (key: string) => Promise<T>, now: () => number): (key: string) => Promise<T> {
  const known = new Map<string, { until: number; value: Promise<T> }>();
  return (key) => {
    const hit = known.get(key);
    if (hit && hit.until > now()) return hit.value;
    const value = load(key);
    known.delete(key);
    known.set(key, { until: now() + CACHE_MS, value });
    const [oldest] = known.keys();
    if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
    value.catch(() => known.delete(key));
    return value;
  };
}

export const officeOf = ({ _id, ...office }: Document): Office =>
  ({ ...office, officeId: _id }) as unknown as Office;
const mappingOf = ({ _id, ...mapping }: Document): OfficeMapping => mapping as unknown as OfficeMapping;

/** The mapping as stored: one document for each division that has any, replaced as a whole. */
export const mappingDocument = (mapping: OfficeMapping): Document => ({
  _id: mapping.divisionCode,
  ...mapping,
});
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

const seatOf = ({ _id, personal, ...open }: Document): StaffSeat =>
  ({ staffId: _id, ...open }) as unknown as StaffSeat;

function memberOf(document: Document, sealer: Sealer): StaffMember {
  const place = { collection: 'staff', id: document._id, field: 'personal' };
  const opened = sealer.open(place, String(document.personal));
  return { ...seatOf(document), ...(opened as Pick<StaffMember, 'displayName' | 'phone'>) };
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
  const officesBelow = remembering(async (parentOfficeId) => {
    const query = { where: { parentOfficeId }, limit: MOST_OFFICES };
    return (await documents.query('offices', query)).map(officeOf);
  }, now);
  const divisionsBelow = remembering(async (parentCode) => {
    const where: Record<string, string> = parentCode ? { parentCode } : { level: 'county' };
    return (
      await documents.query('divisions', { where, orderBy: [['code', 'asc']], limit: MOST_DIVISIONS })
    ).map(divisionOf);
  }, now);
  const staffOf = remembering(async (officeId) => {
    const where = { officeId, isActive: true };
    return (await documents.query('staff', { where, without: ['personal'], limit: MOST_STAFF })).map(seatOf);
  }, now);
  const mappingsFor = remembering(async (code) => {
    const codes = [code, ...divisionsAbove(code)];
    const query = { where: { _id: { in: codes } }, limit: codes.length };
    return (await documents.query('office_mappings', query)).map(mappingOf);
  }, now);
  const parameters = remembering(async () => (await standingEverywhere(documents)).parameters, now);
  const today = () => officeDateOf(instantOf(new Date(now())));
  const officeFor: Directory['officeFor'] = async (code, on) => {
    const mapped = mappedOffice(code, await mappingsFor(code), on ?? today());
    const office = mapped && (await findOffice(mapped.officeId));
    if (!office) return undefined;
    return {
      office,
      mappedBy: mapped.divisionCode,
      ...(mapped.reason ? { reason: mapped.reason } : {}),
    };
  };
  return {
    findOffice,
    officesBelow,
    findDivision,
    divisionsBelow,
    officeFor,
    async officeForVillage(villageCode, on) {
      const isVillage = (await findDivision(villageCode))?.level === 'village';
      return isVillage ? (await officeFor(villageCode, on))?.office : undefined;
    },
    async findStaff(accountId) {
      const [document] = await documents.query('staff', { where: { accountId }, limit: 1 });
      return document && memberOf(document, sealer);
    },
    staffOf,
    parameters: () => parameters(''),
  };
}
