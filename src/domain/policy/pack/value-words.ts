import { fen as fenOf, yuanText } from '../../kernel/money';
import { BENEFIT_PARAMETERS, type Cap, type Rate } from '../benefit-parameters';
import { type CountyParameterName, choicesOf } from './county-parameters';

const BASIS_POINTS_A_PERCENT = 100;
const rateWords = ({ fen, per }: Rate): string =>
  `${yuanText(fenOf(fen))} 元/${per === 'month' ? '月' : '年'}`;

/** What stands behind a plain number of each unit. */
const BEHIND: Readonly<Record<string, string>> = { months: ' 个月', days: ' 天', years: ' 周岁' };

/** A parameter's value as a notice says it: `700 元/月`, `20%`, `只按最高的一项`. */
export function valueWords(name: CountyParameterName, value: unknown): string {
  const [unit] = BENEFIT_PARAMETERS[name];
  switch (unit) {
    case 'rate':
      return rateWords(value as Rate);
    case 'cap':
      return value === 'unlimited' ? '不限' : rateWords(value as Exclude<Cap, 'unlimited'>);
    case 'basisPoints':
      return `${Number(value) / BASIS_POINTS_A_PERCENT}%`;
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
  `${BENEFIT_PARAMETERS[name][1]}${area === undefined ? '' : area === 'urban' ? '（城镇）' : '（农村）'}`;
