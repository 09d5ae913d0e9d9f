import { sm4Sealer } from '../../../cloudfunctions/shared/adapters/sm4-sealer';
import { directoryRecords } from '../../../cloudfunctions/shared/records/directory-records';
import { DIVISIONS } from '../../../localcloud/county/divisions';
import { OFFICE_MAPPINGS } from '../../../localcloud/county/mappings';
import { OFFICES } from '../../../localcloud/county/offices';
import { STAFF } from '../../../localcloud/county/people';
import { seedCounty } from '../../../localcloud/county/seed-county';
import type { AccountId } from '../../../src/domain/kernel/ids';
import type { PlainDate } from '../../../src/domain/kernel/plain-date';
import { memoryDocuments } from './memory-documents';

const sealer = sm4Sealer({
  dataKeys: { k1: Buffer.alloc(16, 1) },
  currentKeyId: 'k1',
  digestKey: Buffer.alloc(32, 2),
});

test('the first seeding writes every division, office and member of staff', async () => {
  const store = memoryDocuments();
  expect(await seedCounty(store.documents, sealer)).toMatchObject({
    created: DIVISIONS.length + OFFICES.length + OFFICE_MAPPINGS.length + STAFF.length,
    changed: 0,
  });
  expect(store.all('divisions')).toHaveLength(DIVISIONS.length);
});

test('seeding twice changes nothing', async () => {
  const store = memoryDocuments();
  await seedCounty(store.documents, sealer);
  const before = JSON.stringify(['divisions', 'offices', 'staff'].map(store.all));
  const writes = store.writes();
  expect(await seedCounty(store.documents, sealer)).toMatchObject({ created: 0, changed: 0 });
  expect(store.writes()).toBe(writes);
  expect(JSON.stringify(['divisions', 'offices', 'staff'].map(store.all))).toBe(before);
});

test('what differs is brought up to date, and what others wrote stays', async () => {
  const store = memoryDocuments();
  await seedCounty(store.documents, sealer);
  const [office] = store.all('offices');
  const [member] = store.all('staff');
  if (!office || !member) throw new Error('nothing was seeded');
  store.put('offices', { ...office, phone: '0999-0009999' });
  store.put('staff', {
    ...member,
    personal: sealer.seal({ collection: 'staff', id: member._id, field: 'personal' }, { displayName: '旧' }),
  });
  store.put('staff', { ...member, _id: 's_added_by_the_head' });
  expect(await seedCounty(store.documents, sealer)).toMatchObject({ created: 0, changed: 2 });
  expect(store.all('offices').find(({ _id }) => _id === office._id)).toEqual(office);
  expect(store.all('staff').map(({ _id }) => _id)).toContain('s_added_by_the_head');
});

test('names and telephones of staff are stored only sealed', async () => {
  const store = memoryDocuments();
  await seedCounty(store.documents, sealer);
  const stored = JSON.stringify(store.all('staff'));
  for (const { displayName, phone } of STAFF) {
    expect(stored).not.toContain(displayName);
    expect(stored).not.toContain(phone);
  }
});

describe('the directory over the seeded county', () => {
  const store = memoryDocuments();
  const directory = directoryRecords(store.documents, sealer);
  beforeAll(() => seedCounty(store.documents, sealer));

  test('sends every village to an office', async () => {
    for (const { code, level } of DIVISIONS) {
      if (level !== 'village') continue;
      for (const on of ['2000-01-01', '2026-11-22', '2099-12-31'] as PlainDate[])
        expect(await directory.officeForVillage(code, on)).toBeDefined();
      expect(await directory.officeForVillage(code)).toBeDefined();
    }
  });

  const officeOn = async (village: string, on: string) =>
    (await directory.officeForVillage(village, on as PlainDate))?.officeId;

  test('follows the own mapping of a village before that of its township', async () => {
    expect(await officeOn('990101200204', '2026-11-22')).toBe('o_qinghe_yunling');
    expect(await officeOn('990101200205', '2026-11-22')).toBe('o_qinghe_shiqiao');
  });

  test('sends the development zone, which has no office, to the county', async () => {
    expect(await officeOn('990101400001', '2026-11-22')).toBe('o_qinghe_county');
  });

  test('hands 茶园村 over on the first of March 2027, not a day earlier', async () => {
    expect(await officeOn('990101200203', '2027-02-28')).toBe('o_qinghe_yunling');
    expect(await officeOn('990101200203', '2027-03-01')).toBe('o_qinghe_shiqiao');
  });

  test('knows no office for a township or an unknown code where a village is asked for', async () => {
    expect(await officeOn('990101200', '2026-11-22')).toBeUndefined();
    expect(await officeOn('990101200999', '2026-11-22')).toBeUndefined();
  });

  test('knows staff by account', async () => {
    const found = await directory.findStaff('demo-openid-chen-banshi' as AccountId);
    expect(found).toMatchObject({ displayName: '陈办示', role: 'officer', officeId: 'o_qinghe_taoxi' });
    expect(await directory.findStaff('demo-openid-wang-yanshi' as AccountId)).toBeUndefined();
  });
});
