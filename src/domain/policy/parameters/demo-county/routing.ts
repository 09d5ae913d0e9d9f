import type { PlainDate } from '../../../kernel/plain-date';
import type { PolicyParameter } from '../../policy-parameter';

/**
 * Where the demo province and county take applications. The nation sets neither: 最低生活保障审核确认办法第五条 leaves
 * the first to each province, 社会救助法第三十七条 leaves the second to places that are ready for it.
 */
export const DEMO_COUNTY_ROUTING: readonly PolicyParameter[] = [
  {
    name: 'intraProvinceRule',
    region: '99',
    values: [
      {
        value: 'residence',
        effectiveFrom: '2025-01-01' as PlainDate,
        inForceFrom: '2024-12-01' as PlainDate,
        source: { title: '演示省最低生活保障办法（示例）' },
        confidence: 'sample',
        lastVerifiedOn: '2026-11-22' as PlainDate,
      },
    ],
  },
  {
    name: 'acceptsResidencePermit',
    region: '990101',
    values: [
      {
        value: true,
        effectiveFrom: '2026-07-01' as PlainDate,
        inForceFrom: '2026-07-01' as PlainDate,
        source: { title: '演示县持居住证申请社会救助通告（示例）' },
        confidence: 'sample',
        lastVerifiedOn: '2026-11-22' as PlainDate,
      },
    ],
  },
];
