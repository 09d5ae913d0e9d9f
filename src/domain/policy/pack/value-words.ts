import { fen as fenOf, yuanText } from '../../kernel/money';
import type { Cap, Limit, Rate, SubsistenceTier } from '../benefit-parameters';
import type { Share } from '../special-aid-parameters';
import { type CountyParameterName, choicesOf, labelOf, unitOf } from './county-parameters';

const BASIS_POINTS_A_PERCENT = 100;
const rateWords = ({ fen, per }: Rate): string =>
  `${yuanText(fenOf(fen))} 元/${per === 'month' ? '月' : '年'}`;

const percent = (basisPoints: number): string => `${basisPoints / BASIS_POINTS_A_PERCENT}%`;

/** A share that is exact, or of which only bounds are said. */
function shareWords(share: Share): string {
  if (typeof share === 'number') return percent(share);
  const { atLeast, atMost } = share;
  return `不低于 ${percent(atLeast)}${atMost === undefined ? '' : `、不高于 ${percent(atMost)}`}`;
}

const tierWords = ({ below, pays }: SubsistenceTier): string =>
  `收入低于标准 ${percent(below)} 的，每人 ${rateWords(pays)}`;

/** `24 个月`, `低于 144 个月`. */
const limitWords = (limit: Limit): string =>
  typeof limit === 'number' ? `${limit} 个月` : `低于 ${limit.below} 个月`;

/** What stands behind a plain number of each unit. */
const BEHIND: Readonly<Record<string, string>> = { months: ' 个月', days: ' 天', years: ' 周岁' };

/** A parameter's value as a notice says it: `700 元/月`, `20%`, `只按最高的一项`. */
export function valueWords(name: CountyParameterName, value: unknown): string {
  const unit = unitOf(name);
  switch (unit) {
    case 'rate':
      return rateWords(value as Rate);
    case 'cap':
      return value === 'unlimited' ? '不限' : rateWords(value as Exclude<Cap, 'unlimited'>);
    case 'basisPoints':
      return shareWords(value as Share);
    case 'tiers':
      return (value as readonly SubsistenceTier[]).map(tierWords).join('；');
    case 'limit':
      return limitWords(value as Limit);
    case 'fen':
      return `${yuanText(fenOf(Number(value)))} 元`;
    case 'switch':
      return value === true ? '是' : '否';
    case 'choice':
      return choicesOf(name)?.[String(value)] ?? String(value);
    default:
      return `${String(value)}${BEHIND[unit] ?? ''}`;
  }
}

/** `最低生活保障标准（城镇）`. */
export const parameterWords = (name: CountyParameterName, area?: 'urban' | 'rural'): string =>
  `${labelOf(name)}${area === undefined ? '' : area === 'urban' ? '（城镇）' : '（农村）'}`;
