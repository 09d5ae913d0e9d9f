import { DEMO_COUNTY_BENEFIT_RULES } from './parameters/demo-county/benefit-rules';
import { DEMO_COUNTY_BENEFITS } from './parameters/demo-county/benefits';
import { DEMO_COUNTY_CASE_DEADLINES } from './parameters/demo-county/case-deadlines';
import { DEMO_COUNTY_NOTICES } from './parameters/demo-county/notices';
import { DEMO_COUNTY_ROUTING } from './parameters/demo-county/routing';
import { DEMO_COUNTY_SPECIAL_AID } from './parameters/demo-county/special-aid';
import { HUBEI_MARGIN_HOUSEHOLDS } from './parameters/hubei/margin-households';
import { HUBEI_SPECIAL_AID } from './parameters/hubei/special-aid';
import { NATIONAL_BENEFITS } from './parameters/nation/benefits';
import { NATIONAL_CASE_DEADLINES } from './parameters/nation/case-deadlines';
import { NATIONAL_SPECIAL_AID } from './parameters/nation/special-aid';
import { GUANGZHOU_SAMPLE } from './parameters/samples/guangzhou';
import { HANGZHOU_SAMPLE } from './parameters/samples/hangzhou';
import { HENGYANG_SAMPLE } from './parameters/samples/hengyang';
import { HUNAN_SAMPLE } from './parameters/samples/hunan';
import { WUHAN_SAMPLE } from './parameters/samples/wuhan';
import type { PolicyParameter } from './policy-parameter';

/** Every parameter that the product knows, of every place: a place is data, not code. */
export const ALL_PARAMETERS: readonly PolicyParameter[] = [
  ...NATIONAL_CASE_DEADLINES,
  ...NATIONAL_BENEFITS,
  ...NATIONAL_SPECIAL_AID,
  ...HUBEI_MARGIN_HOUSEHOLDS,
  ...HUBEI_SPECIAL_AID,
  ...GUANGZHOU_SAMPLE,
  ...HANGZHOU_SAMPLE,
  ...HENGYANG_SAMPLE,
  ...WUHAN_SAMPLE,
  ...HUNAN_SAMPLE,
  ...DEMO_COUNTY_CASE_DEADLINES,
  ...DEMO_COUNTY_ROUTING,
  ...DEMO_COUNTY_NOTICES,
  ...DEMO_COUNTY_BENEFITS,
  ...DEMO_COUNTY_BENEFIT_RULES,
  ...DEMO_COUNTY_SPECIAL_AID,
];
