import { whereToApply } from '@/contracts/directory/where-to-apply';
import type { Instant } from '@/domain/kernel/instant';
import { officeForVillage } from '../../cloudfunctions/directory/use-cases/office-for-village';
import { whereToApply as findWhereToApply } from '../../cloudfunctions/directory/use-cases/where-to-apply';
import { sm4Sealer } from '../../cloudfunctions/shared/adapters/sm4-sealer';
import type { ReadContext } from '../../cloudfunctions/shared/pipeline/handler';
import { directoryRecords } from '../../cloudfunctions/shared/records/directory-records';
import { seedCounty } from '../../localcloud/county/seed-county';
import { memoryDocuments } from '../localcloud/county/memory-documents';

const sealer = sm4Sealer({
  dataKeys: { k1: Buffer.alloc(16, 1) },
  currentKeyId: 'k1',
  digestKey: Buffer.alloc(32, 2),
});
const { documents } = memoryDocuments();
const NOW = '2026-11-22T02:00:00.000Z' as Instant;
// The directory's actions read nothing else of their surroundings.
const context = {
  directory: directoryRecords(documents, sealer, () => Date.parse(NOW)),
  clock: { now: () => NOW },
} as ReadContext;
const ask = (data: unknown) => findWhereToApply(whereToApply.request.parse(data), context);

beforeAll(() => seedCounty(documents, sealer));

describe('where to apply, asked before anything is handed in', () => {
  test('is answered with the office’s telephone, who assists, and the articles', async () => {
    const registeredIn = { in: 'served', village: '990101100201' };
    const answer = await ask({ programme: 'lowIncome', livesIn: '990101101201', registeredIn });
    if (!answer.ok) throw new Error('refused');
    const data = whereToApply.response.parse(answer.value);
    expect(data).toMatchObject({
      office: { officeId: 'o_qinghe_taoxi', phone: '0999-0001100' },
      assistingOffice: { officeId: 'o_qinghe_shiqiao', phone: '0999-0001101' },
      isUndetermined: false,
    });
    expect(data.routing.map(({ source }) => source)).toEqual([
      '《社会救助法》第三十七条第一款',
      '《最低生活保障审核确认办法》（民发〔2021〕57号）第十五条第二款',
    ]);
  });

  test('is answered for somebody who is registered nowhere: the county takes it, undetermined', async () => {
    const answer = await ask({ programme: 'lowIncome', livesIn: '990101100201' });
    expect(answer).toMatchObject({
      ok: true,
      value: { office: { officeId: 'o_qinghe_county' }, isUndetermined: true },
    });
  });

  test('names the member who should be the applicant', async () => {
    const answer = await ask({
      programme: 'lowIncome',
      livesIn: '990101100201',
      registeredIn: { in: 'elsewhere', province: '44', place: '示例县' },
      membersRegisteredHere: ['2'],
    });
    expect(answer).toMatchObject({
      ok: true,
      value: { office: { officeId: 'o_qinghe_taoxi' }, applicantShouldBe: '2' },
    });
  });

  test('an unknown village is said to be unknown, and half a question to be half', async () => {
    const unknown = await ask({ programme: 'temporaryAid', happenedIn: '990101999999' });
    expect(unknown).toMatchObject({ ok: false, failure: 'villageUnknown' });
    for (const data of [{}, { programme: 'temporaryAid' }, { programme: 'lowIncome' }, { programme: 'x' }])
      expect(whereToApply.request.safeParse(data).success).toBe(false);
  });

  test('the office of a village is that of today', async () => {
    const answer = await officeForVillage({ villageCode: '990101200203' as never }, context);
    expect(answer).toMatchObject({ ok: true, value: { office: { officeId: 'o_qinghe_yunling' } } });
  });
});
