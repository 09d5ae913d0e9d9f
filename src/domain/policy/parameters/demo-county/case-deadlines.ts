import { datedSource } from '../../dated-source';
import { parametersOf } from '../../parameters-of';
import type { PolicyParameter } from '../../policy-parameter';

/** The demo county's own promise (待核实), where the law says only 及时 or nothing. */
const SAMPLE = datedSource({ title: '演示县办理时限承诺（示例）' }, 'sample', '2021-07-01');

const region = '990101';

export const DEMO_COUNTY_CASE_DEADLINES: readonly PolicyParameter[] = [
  ...parametersOf(region, SAMPLE, { review: 3, quickAidExplanation: 10, callBack: 1, refusalAnswer: 5 }),
];
