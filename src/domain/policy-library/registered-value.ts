import { citation } from '../kernel/legal-reference';
import { fen, yuanText } from '../kernel/money';
import type { PlainDate } from '../kernel/plain-date';
import {
  BENEFIT_PARAMETERS,
  type BenefitParameterName,
  type Limit,
  type Rate,
} from '../policy/benefit-parameters';
import { type FoundValue, type Policy, policyAt } from '../policy/policy-at';
import type { PolicyParameter } from '../policy/policy-parameter';
import { plainLabel } from './plain-labels';

/** A number of the rules in one place, ready to read. */
export interface RegisteredValue {
  readonly label: string;
  /** `700 元/月`; that nobody has set it where it is missing. */
  readonly text: string;
  /** The document it comes from; missing where the number is. */
  readonly source?: string;
  /** Not from the law's own text or an official copy (待核实). */
  readonly isUnverified: boolean;
  readonly isMissing: boolean;
}

/** The policies of one place on one day, for town and country. */
export interface PlacePolicies {
  readonly urban: Policy;
  readonly rural: Policy;
}

export const policiesOf = (
  region: string,
  on: PlainDate,
  parameters?: readonly PolicyParameter[],
): PlacePolicies => ({
  urban: policyAt({ region, area: 'urban', effectiveOn: on, knownOn: on, parameters }),
  rural: policyAt({ region, area: 'rural', effectiveOn: on, knownOn: on, parameters }),
});

export const NOT_REGISTERED = '这里还没有登记，请打电话问';
const MONTHS_A_YEAR = 12;
const BASIS_POINTS_A_PERCENT = 100;
const WHOLE_IN_BASIS_POINTS = 10_000;

const isRate = (value: unknown): value is Rate =>
  typeof value === 'object' && value !== null && 'per' in value;
const perText = ({ fen: amount, per }: Rate): string =>
  `${yuanText(fen(amount))} 元/${per === 'year' ? '年' : '月'}`;

/** So many months of the standard in yuan: what a limit means for one person; empty without a standard. */
function inYuan(months: number, policy: Policy): string {
  const standard = policy.find('subsistenceStandard')?.value;
  if (!standard) return '';
  const year = standard.per === 'year' ? standard.fen : standard.fen * MONTHS_A_YEAR;
  const exactly = (year * months) / MONTHS_A_YEAR;
  return `${Number.isInteger(exactly) ? '' : '大约 '}${yuanText(fen(Math.round(exactly)))} 元`;
}

/** A share of the standard as the line it draws, to compare an income with: `，就是 1,050 元/月`. */
function asLine(share: number, policy: Policy): string {
  const standard = policy.find('subsistenceStandard')?.value;
  if (!standard) return '';
  const line = Math.round((standard.fen * share) / WHOLE_IN_BASIS_POINTS);
  return `，就是 ${perText({ fen: line, per: standard.per })}`;
}

/** `16,800 元（24 个月的低保标准）`; that it must stay below where the place says so. */
function limitWords(limit: Limit, policy: Policy): string {
  if (limit === 0) return '不能有';
  const [most, below] = typeof limit === 'number' ? [limit, ''] : [limit.below, '要低于 '];
  const yuan = inYuan(most, policy);
  const months = `${most} 个月的低保标准`;
  return `${below}${yuan === '' ? months : `${yuan}（${months}）`}`;
}

/** A value in words, by what it counts. */
function valueWords(name: BenefitParameterName, value: unknown, policy: Policy): string {
  const [unit, label] = BENEFIT_PARAMETERS[name];
  if (isRate(value)) return unit === 'cap' && value.fen === 0 ? '不能扣' : perText(value);
  if (value === 'unlimited') return '没有上限';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (unit === 'limit') return limitWords(value as Limit, policy);
  if (typeof value !== 'number') return '按本地规定';
  if (unit === 'basisPoints') {
    const line = name === 'marginMultiple' ? asLine(value, policy) : '';
    return `${value / BASIS_POINTS_A_PERCENT}%${line}`;
  }
  if (unit === 'fen') return `${yuanText(fen(value))} 元`;
  if (unit === 'years') return `${value} 周岁`;
  if (unit === 'months') return `${value} 个月`;
  return label.includes('套数') ? `${value} 套` : String(value);
}

const isSure = ({ confidence }: FoundValue<unknown>): boolean =>
  confidence === 'law' || confidence === 'official-copy';

/** A number of the rules; where town and country differ, both. */
export function registeredValue(
  name: BenefitParameterName,
  { urban, rural }: PlacePolicies,
): RegisteredValue {
  const label = plainLabel(name, BENEFIT_PARAMETERS[name][1]);
  const inTown = urban.find(name);
  const inCountry = rural.find(name);
  const found = inTown ?? inCountry;
  if (!found) return { label, text: NOT_REGISTERED, isUnverified: false, isMissing: true };
  const town = inTown ? valueWords(name, inTown.value, urban) : NOT_REGISTERED;
  const country = inCountry ? valueWords(name, inCountry.value, rural) : NOT_REGISTERED;
  return {
    label,
    text: town === country ? town : `城里 ${town}；农村 ${country}`,
    source: citation(found.source),
    isUnverified: !isSure(found),
    isMissing: false,
  };
}
