import { datedSource } from '../../dated-source';
import { parametersOf } from '../../parameters-of';
import type { PolicyParameter } from '../../policy-parameter';
import { aMonth } from '../../rates';

/** Hangzhou, from public reports (待核实): standards of 2023 and 2025, margin line at twice the standard. */
const CITY_2022 = datedSource({ title: '杭州市低保边缘标准报道（待核实）' }, 'sample', '2022-01-01');
const CITY_2023 = datedSource({ title: '杭州市低保标准报道（待核实）' }, 'sample', '2023-07-31');
const CITY_2025 = datedSource({ title: '杭州市低保标准报道（待核实）' }, 'sample', '2025-01-23');
const region = '3301';

export const HANGZHOU_SAMPLE: readonly PolicyParameter[] = [
  {
    name: 'subsistenceStandard',
    region,
    values: [
      { ...CITY_2023, value: aMonth(1_259) },
      { ...CITY_2025, value: aMonth(1_301) },
    ],
  },
  {
    name: 'extremeHardshipStandard',
    region,
    values: [
      { ...CITY_2023, value: aMonth(2_098) },
      { ...CITY_2025, value: aMonth(2_255) },
    ],
  },
  ...parametersOf(region, CITY_2022, { marginMultiple: 20_000 }),
];
