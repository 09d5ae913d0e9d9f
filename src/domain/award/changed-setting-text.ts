import { COUNTY_PARAMETER_NAMES, type CountyParameterName } from '../policy/pack/county-parameters';
import { valueWords } from '../policy/pack/value-words';
import type { ParameterName } from '../policy/policy-parameter';
import type { ChangedSetting } from './changed-settings';

const isOfCounty = (name: ParameterName): name is CountyParameterName =>
  COUNTY_PARAMETER_NAMES.some((one) => one === name);

/**
 * What changed, from what to what: `最低生活保障标准：700 元/月 → 730 元/月`. Of what only the law or the province sets there
 * are no words for the values, and it says that it changed.
 */
export function changedSettingText({ name, label, before, now }: ChangedSetting): string {
  if (!isOfCounty(name)) return `${label}有变化`;
  const is = valueWords(name, now);
  return before === undefined
    ? `${label}：原来没有定，现在是 ${is}`
    : `${label}：${valueWords(name, before)} → ${is}`;
}
