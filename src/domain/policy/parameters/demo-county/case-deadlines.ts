import type { PlainDate } from '../../../kernel/plain-date';
import type { PolicyParameter } from '../../policy-parameter';

/** The demo county's own promise: the law says only 及时 for the look at the materials before acceptance. */
export const DEMO_COUNTY_CASE_DEADLINES: readonly PolicyParameter[] = [
  {
    name: 'review',
    region: '990101',
    values: [
      {
        value: 3,
        effectiveFrom: '2021-07-01' as PlainDate,
        inForceFrom: '2021-07-01' as PlainDate,
        source: { title: '演示县办理时限承诺（示例）' },
        confidence: 'sample',
        lastVerifiedOn: '2026-11-22' as PlainDate,
      },
    ],
  },
];
