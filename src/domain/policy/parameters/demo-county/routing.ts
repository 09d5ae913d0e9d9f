import { datedSource } from '../../dated-source';
import { parametersOf } from '../../parameters-of';
import type { PolicyParameter } from '../../policy-parameter';

const PROVINCE = datedSource(
  { title: '演示省最低生活保障办法（示例）' },
  'sample',
  '2025-01-01',
  '2024-12-01',
);
const COUNTY = datedSource({ title: '演示县持居住证申请社会救助通告（示例）' }, 'sample', '2026-07-01');

/**
 * Where the demo province and county take applications. The nation sets neither: 最低生活保障审核确认办法第五条 leaves
 * the first to each province, 社会救助法第三十七条 leaves the second to places that are ready for it.
 */
export const DEMO_COUNTY_ROUTING: readonly PolicyParameter[] = [
  ...parametersOf('99', PROVINCE, { intraProvinceRule: 'residence' }),
  ...parametersOf('990101', COUNTY, { acceptsResidencePermit: true }),
];
