import { listOffices } from '@/contracts/directory/list-offices';
import type { DivisionCode } from '@/domain/kernel/region';
import { type ProductCloud, startProductCloud } from '../support/product-cloud';

let cloud: ProductCloud;
beforeAll(async () => {
  cloud = await startProductCloud();
});
afterAll(() => cloud.remove());

describe('the offices of a county, for handing a case on', () => {
  test('are its own first, then those below it', async () => {
    const { offices } = await cloud.ask('chen-banshi', listOffices, {
      countyCode: '990101' as DivisionCode,
    });
    expect(offices.map(({ officeId }) => officeId).slice(0, 1)).toEqual(['o_qinghe_county']);
    expect(offices.map(({ officeId }) => officeId).sort()).toEqual([
      'o_qinghe_county',
      'o_qinghe_shiqiao',
      'o_qinghe_taoxi',
      'o_qinghe_yunling',
    ]);
  });

  test('are none for a county that this environment does not serve', async () => {
    const countyCode = '110101' as DivisionCode;
    expect((await cloud.ask('chen-banshi', listOffices, { countyCode })).offices).toEqual([]);
  });
});
