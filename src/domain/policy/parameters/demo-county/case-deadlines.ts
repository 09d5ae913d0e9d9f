import type { PlainDate } from '../../../kernel/plain-date';
import type { ParameterValue, PolicyParameter } from '../../policy-parameter';

/** The demo county's own promise (待核实), where the law says only 及时 or nothing. */
const SAMPLE = {
  effectiveFrom: '2021-07-01' as PlainDate,
  inForceFrom: '2021-07-01' as PlainDate,
  source: { title: '演示县办理时限承诺（示例）' },
  confidence: 'sample',
  lastVerifiedOn: '2026-11-22' as PlainDate,
} as const satisfies Omit<ParameterValue<number>, 'value'>;

const region = '990101';

export const DEMO_COUNTY_CASE_DEADLINES: readonly PolicyParameter[] = [
  { name: 'review', region, values: [{ ...SAMPLE, value: 3 }] },
  { name: 'callBack', region, values: [{ ...SAMPLE, value: 1 }] },
  { name: 'refusalAnswer', region, values: [{ ...SAMPLE, value: 5 }] },
];
