import { datedSource } from '../../dated-source';
import { parametersOf } from '../../parameters-of';
import type { PolicyParameter } from '../../policy-parameter';
import { aMonth } from '../../rates';

/** Guangdong and Guangzhou, from public reports (待核实): standards of 2023 and 2024, Guangdong's lines for margin households. */
const CITY_2023 = datedSource({ title: '广州市低保标准报道（待核实）' }, 'sample', '2023-01-01');
const CITY_2024 = datedSource({ title: '广州市低保标准报道（待核实）' }, 'sample', '2024-01-01');
const PROVINCE = datedSource({ title: '广东省低收入家庭认定报道（待核实）' }, 'sample', '2024-01-01');
const city = '4401';
const province = '44';

export const GUANGZHOU_SAMPLE: readonly PolicyParameter[] = [
  {
    name: 'subsistenceStandard',
    region: city,
    values: [
      { ...CITY_2023, value: aMonth(1_238) },
      { ...CITY_2024, value: aMonth(1_282) },
    ],
  },
  {
    name: 'extremeHardshipStandard',
    region: city,
    values: [
      { ...CITY_2023, value: aMonth(1_981) },
      { ...CITY_2024, value: aMonth(2_052) },
    ],
  },
  ...parametersOf(province, PROVINCE, {
    marginSavingsMonths: 24,
    marginHomes: 1,
    marginCarMonths: 0,
    marginCompanyAllowed: false,
    rigidShare: 6_000,
  }),
];
