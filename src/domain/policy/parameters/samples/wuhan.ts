import { datedSource } from '../../dated-source';
import type { PolicyParameter } from '../../policy-parameter';
import { aMonth } from '../../rates';

/** Wuhan, from public reports (待核实): town and country differ. */
const CITY_2022 = datedSource({ title: '武汉市低保标准报道（待核实）' }, 'sample', '2022-04-01');
const CITY_2023 = datedSource({ title: '武汉市低保标准报道（待核实）' }, 'sample', '2023-06-01');
const region = '4201';

export const WUHAN_SAMPLE: readonly PolicyParameter[] = [
  {
    name: 'subsistenceStandard',
    region,
    area: 'urban',
    values: [
      { ...CITY_2022, value: aMonth(910) },
      { ...CITY_2023, value: aMonth(940) },
    ],
  },
  {
    name: 'subsistenceStandard',
    region,
    area: 'rural',
    values: [
      { ...CITY_2022, value: aMonth(780) },
      { ...CITY_2023, value: aMonth(820) },
    ],
  },
  {
    name: 'extremeHardshipStandard',
    region,
    area: 'urban',
    values: [{ ...CITY_2023, value: aMonth(1_880) }],
  },
  {
    name: 'extremeHardshipStandard',
    region,
    area: 'rural',
    values: [{ ...CITY_2023, value: aMonth(1_600) }],
  },
];
