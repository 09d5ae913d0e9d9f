import { randomBytes } from 'node:crypto';
import type { AccountId } from '@/domain/kernel/ids';
import type { OfficeId } from '@/domain/kernel/region';
import { sm4Sealer } from '../../cloudfunctions/shared/adapters/sm4-sealer';
import type { Documents } from '../../cloudfunctions/shared/ports/documents';
import { directoryRecords, staffDocument } from '../../cloudfunctions/shared/records/directory-records';
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
});
