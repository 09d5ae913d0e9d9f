import type { RegisteredPlace } from '@/domain/household/residence';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { VillageCode } from '@/domain/kernel/region';
import type { HouseholdRoutingFacts, RoutingFacts } from '@/domain/routing/responsible-office';
import { sm4Sealer } from '../../cloudfunctions/shared/adapters/sm4-sealer';
import { directoryRecords } from '../../cloudfunctions/shared/records/directory-records';
import {
  findResponsibleOffice,
  routingReasonView,
} from '../../cloudfunctions/shared/views/responsible-office';
import { seedCounty } from '../../localcloud/county/seed-county';
import { memoryDocuments } from '../localcloud/county/memory-documents';

const TODAY = '2026-11-22' as PlainDate;
const [EAST, WEST, TEA, SETTLED, ZONE, SOUTH] = [
  '990101100201',
  '990101100202',
  '990101200203',
  '990101200205',
  '990101400001',
  '990101101201',
].map((code) => VillageCode.parse(code)) as [
  VillageCode,
  VillageCode,
  VillageCode,
  VillageCode,
  VillageCode,
  VillageCode,
];

const sealer = sm4Sealer({
  dataKeys: { k1: Buffer.alloc(16, 1) },
  currentKeyId: 'k1',
  digestKey: Buffer.alloc(32, 2),
});
const store = memoryDocuments();
const directory = directoryRecords(store.documents, sealer);
beforeAll(() => seedCounty(store.documents, sealer));

const served = (village: VillageCode): RegisteredPlace => ({ in: 'served', village });
const household = (
  livesIn: VillageCode,
  registeredIn: RegisteredPlace,
  more: Partial<HouseholdRoutingFacts> = {},
): RoutingFacts => ({ programme: 'lowIncome', livesIn, registeredIn, ...more });

/** The offices found, and the reasons as people read them. */
async function asked(facts: RoutingFacts, on = TODAY) {
  const found = await findResponsibleOffice(facts, directory, on);
  return {
    lead: found?.lead.officeId,
    assisting: found?.assisting?.officeId,
    why: found?.reasons.map(({ text }) => text).join('') ?? '',
    found,
  };
}

describe('the responsible office of the demo county', () => {
  test('is the township’s, with reasons and their articles', async () => {
    const { found } = await asked(household(EAST, served(EAST)));
    expect(found?.lead.name).toBe('桃溪镇人民政府社会事务办公室');
    expect(found?.reasons.map(routingReasonView)).toEqual([
      { text: expect.stringMatching(/户口和住处在同一个村.*。$/), source: '《社会救助法》第三十七条第一款' },
    ]);
  });

  test('is assisted by the office where they live, and the reason says so', async () => {
    const { lead, assisting, why } = await asked(household(SOUTH, served(EAST)));
    expect([lead, assisting]).toEqual(['o_qinghe_taoxi', 'o_qinghe_shiqiao']);
    expect(why).toContain('协助');
  });

  test('assists nobody where both villages have the same office, and nobody reads of it', async () => {
    const { lead, assisting, why } = await asked(household(WEST, served(EAST)));
    expect([lead, assisting]).toEqual(['o_qinghe_taoxi', undefined]);
    expect(why).not.toContain('协助');
  });

  test('is the county’s for a development zone without a window, and says why', async () => {
    const { lead, why } = await asked(household(ZONE, served(ZONE)));
    expect(lead).toBe('o_qinghe_county');
    expect(why).toContain('没有办救助的窗口');
  });

  test('is the one that looks after a resettled village, in the mapping’s own words', async () => {
    const { lead, why } = await asked(household(SETTLED, served(SETTLED)));
    expect(lead).toBe('o_qinghe_shiqiao');
    expect(why).toContain('新居村整村搬到了石桥镇，由石桥镇办理。');
  });

  test('changes with the day on which a village is handed over', async () => {
    const facts = household(TEA, served(TEA));
    expect((await asked(facts, '2027-02-28' as PlainDate)).lead).toBe('o_qinghe_yunling');
    expect((await asked(facts, '2027-03-01' as PlainDate)).lead).toBe('o_qinghe_shiqiao');
  });

  test('is where the emergency happened', async () => {
    expect((await asked({ programme: 'temporaryAid', happenedIn: SOUTH })).lead).toBe('o_qinghe_shiqiao');
  });

  test('is the county’s inbox for another province without a permit, the township’s with one', async () => {
    const outside: RegisteredPlace = { in: 'elsewhere', province: '44', place: '示例县' };
    expect((await asked(household(EAST, outside))).lead).toBe('o_qinghe_county');
    const permitted = await asked(household(EAST, outside, { hasResidencePermit: true }));
    expect(permitted.lead).toBe('o_qinghe_taoxi');
    expect(permitted.why).toContain('已经开通凭居住证申请');
  });

  test('follows the demo province’s rule for another county of it', async () => {
    const { lead, found } = await asked(
      household(EAST, { in: 'elsewhere', province: '99', place: '白石县' }),
    );
    expect(lead).toBe('o_qinghe_taoxi');
    expect(found?.undetermined).toBeUndefined();
  });

  test('is nobody’s for a village that is not known, wherever it stands in the question', async () => {
    const unknown = VillageCode.parse('990101100999');
    expect(await findResponsibleOffice(household(unknown, served(EAST)), directory, TODAY)).toBeUndefined();
    expect(await findResponsibleOffice(household(EAST, served(unknown)), directory, TODAY)).toBeUndefined();
    const emergency: RoutingFacts = { programme: 'temporaryAid', happenedIn: unknown };
    expect(await findResponsibleOffice(emergency, directory, TODAY)).toBeUndefined();
  });
});
