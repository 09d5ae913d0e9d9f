import { randomBytes } from 'node:crypto';
import type { AccountId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { OfficeId } from '@/domain/kernel/region';
import { sm4Sealer } from '../../cloudfunctions/shared/adapters/sm4-sealer';
import type { Office } from '../../cloudfunctions/shared/ports/directory';
import type { Documents } from '../../cloudfunctions/shared/ports/documents';
import { directoryRecords, staffDocument } from '../../cloudfunctions/shared/records/directory-records';
import { headDocument, headOf, packDocument } from '../../cloudfunctions/shared/records/pack-records';
import { deadlinesFor } from '../../cloudfunctions/shared/views/deadlines';
import { aPublished } from '../domain/policy/pack/pack-values';
import { memoryDocuments } from '../localcloud/county/memory-documents';

const sealer = sm4Sealer({
  dataKeys: { k1: randomBytes(16) },
  currentKeyId: 'k1',
  digestKey: randomBytes(32),
});

const member = (name: string) => ({
  staffId: `s_${name}`,
  accountId: name as AccountId,
  officeId: 'o_town' as OfficeId,
  role: 'officer' as const,
  isActive: true,
  displayName: '陈办示',
  phone: '16000000301',
});

const OFFICE: Office = {
  officeId: 'o_town' as OfficeId,
  name: '民政办',
  address: '',
  phone: '',
  hours: '',
  divisionCode: '990101',
};
const ACCEPTED = {
  programme: 'lowIncome',
  status: 'accepted',
  submittedAt: '2027-03-01T02:00:00.000Z' as Instant,
  reviewableSince: '2027-03-01T02:00:00.000Z' as Instant,
  acceptedAt: '2027-03-01T03:00:00.000Z' as Instant,
} as const;

/** The memory database, and which ids were looked up in it. */
function observed() {
  const memory = memoryDocuments();
  const found: string[] = [];
  const documents: Documents = {
    ...memory.documents,
    find: (collection, id) => {
      found.push(id);
      return memory.documents.find(collection, id);
    },
  };
  return { memory, documents, found };
}

describe('the directory', () => {
  test('names the staff of an office by their open fields, even where somebody’s envelope is damaged', async () => {
    const { memory, documents } = observed();
    memory.put('staff', staffDocument(member('whole'), sealer));
    memory.put('staff', { ...staffDocument(member('torn'), sealer), personal: 'damaged' });
    const staff = await directoryRecords(documents, sealer).staffOf('o_town');
    expect(staff.map(({ accountId }) => accountId)).toEqual(['whole', 'torn']);
    expect(JSON.stringify(staff)).not.toMatch(/陈办示|16000000301|personal/);
  });

  test('opens name and telephone of the one person addressed', async () => {
    const { memory, documents } = observed();
    memory.put('staff', staffDocument(member('whole'), sealer));
    memory.put('staff', { ...staffDocument(member('torn'), sealer), personal: 'damaged' });
    const directory = directoryRecords(documents, sealer);
    expect(await directory.findStaff('whole' as AccountId)).toEqual(member('whole'));
    await expect(directory.findStaff('torn' as AccountId)).rejects.toThrow();
  });

  test('sees at once that somebody was deactivated, while offices may be a minute old', async () => {
    const { memory, documents, found } = observed();
    memory.put('staff', staffDocument(member('whole'), sealer));
    let now = 0;
    const directory = directoryRecords(documents, sealer, () => now);
    expect((await directory.findStaff('whole' as AccountId))?.isActive).toBe(true);
    memory.put('staff', staffDocument({ ...member('whole'), isActive: false }, sealer));
    expect((await directory.findStaff('whole' as AccountId))?.isActive).toBe(false);

    await directory.findOffice('o_town');
    await directory.findOffice('o_town');
    expect(found).toEqual(['o_town']);
    now = 60_000;
    await directory.findOffice('o_town');
    expect(found).toEqual(['o_town', 'o_town']);
  });

  test('remembers five hundred answers of a kind and forgets the oldest first', async () => {
    const { documents, found } = observed();
    const directory = directoryRecords(documents, sealer, () => 0);
    const ids = Array.from({ length: 501 }, (_, index) => `o_${index}`);
    for (const id of ids) await directory.findOffice(id);
    expect(found).toHaveLength(501);
    await directory.findOffice('o_500');
    await directory.findOffice('o_1');
    expect(found).toHaveLength(501);
    await directory.findOffice('o_0');
    expect(found).toHaveLength(502);
  });

  test('knows the offices right below an office', async () => {
    const { memory, documents } = observed();
    memory.put('offices', { _id: 'o_town', name: '镇', parentOfficeId: 'o_county' });
    memory.put('offices', { _id: 'o_other', name: '别处', parentOfficeId: 'o_elsewhere' });
    const below = await directoryRecords(documents, sealer).officesBelow('o_county');
    expect(below).toEqual([{ officeId: 'o_town', name: '镇', parentOfficeId: 'o_county' }]);
  });

  test('has what a county published within a minute, and clocks and routing go by it', async () => {
    const { memory, documents } = observed();
    let asked = 0;
    const counted: Documents = {
      ...documents,
      query: (collection, query) => {
        asked += 1;
        return documents.query(collection, query);
      },
    };
    let now = 0;
    const directory = directoryRecords(counted, sealer, () => now);
    const dueOn = async () => {
      const parameters = await directory.parameters();
      return deadlinesFor(ACCEPTED, OFFICE, '2027-03-02' as PlainDate, parameters).find(
        ({ kind }) => kind === 'decision',
      )?.words;
    };
    expect(await dueOn()).toBe('受理之日起 30 个工作日内作出决定');
    const release = aPublished({
      effectiveFrom: '2027-01-01',
      inForceFrom: '2026-12-20',
      values: [{ name: 'decision', value: 20, article: '第六条', quote: '自受理之日起20个工作日内办结。' }],
    });
    memory.put('policy_packs', packDocument(release, sealer));
    memory.put(
      'policy_heads',
      headDocument(headOf('990101', undefined), release.releaseId, '2026-12-21T02:00:00.000Z' as Instant),
    );
    now = 59_999;
    expect(await dueOn()).toContain('30 个工作日');
    expect(asked).toBe(1);
    now = 60_000;
    expect(await dueOn()).toContain('20 个工作日');
    now = 120_000;
    await directory.parameters();
    expect(asked).toBe(4);
  });
});
