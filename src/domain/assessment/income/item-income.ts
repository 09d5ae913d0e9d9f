import type { IncomeFact, IncomeItemKind } from '../../facts/income-fact';
import type { LegalReference } from '../../kernel/legal-reference';
import { type Calculation, type Figure, MONTHS_A_YEAR, type Naming } from '../calculation';
import { NO_LACKS } from '../lack';
import { INCOME_ARTICLE, INCOME_KINDS, type IncomeRegime } from './income-kinds';

/** What the numbers of each kind of income are called. */
const namingsOf = (label: string, article: LegalReference) => ({
  yearly: { label, unit: 'fenAYear', article } as const,
  monthly: { label, unit: 'fenAMonth', article } as const,
  ofTheYear: { label: `${label}（全年）`, unit: 'fenAYear' } as const,
  costs: { label: `${label}的成本、费用`, unit: 'fenAYear', article } as const,
  net: { label: `${label}（净）`, unit: 'fenAYear', article } as const,
});
type Namings = Readonly<Record<IncomeItemKind, ReturnType<typeof namingsOf>>>;
const namingsIn = (regime: IncomeRegime): Namings =>
  Object.fromEntries(
    Object.entries(INCOME_KINDS).map(([kind, { label }]) => [kind, namingsOf(label, INCOME_ARTICLE[regime])]),
  ) as Namings;
const NAMINGS: Readonly<Record<IncomeRegime, Namings>> = {
  household: namingsIn('household'),
  extremeHardship: namingsIn('extremeHardship'),
};
const IN_BRACKETS = /（.*）$/;
const MONTHS: Naming = { label: '一年中有这项收入的月数', unit: 'months' };

/** An income on the annual basis, before anything is taken off (季节性收入: only its months). */
function grossOf(
  { kind, every, amount, person, monthsAYear }: IncomeFact,
  regime: IncomeRegime,
  calculation: Calculation,
): Figure {
  const { yearly, monthly, ofTheYear } = NAMINGS[regime][kind];
  if (every === 'year') return calculation.fact(yearly, amount, person);
  const months = calculation.constant(MONTHS, monthsAYear ?? MONTHS_A_YEAR);
  return calculation.product(ofTheYear, calculation.fact(monthly, amount, person), months, 1, person);
}

/** After what it costs to earn it; a loss takes nothing off other income. */
function netOf(item: IncomeFact, regime: IncomeRegime, calculation: Calculation): Figure {
  const gross = grossOf(item, regime, calculation);
  if (!item.costs) return gross;
  const { costs, net } = NAMINGS[regime][item.kind];
  return calculation.difference(net, gross, calculation.fact(costs, item.costs, item.person), item.person);
}

/** What of one income counts, fen a year; undefined where all of it is left out. */
export function countedOf(
  item: IncomeFact,
  regime: IncomeRegime,
  calculation: Calculation,
): Figure | undefined {
  const rule = INCOME_KINDS[item.kind];
  const treatment = rule[regime];
  if (treatment === 'excluded') return undefined;
  if (treatment === 'counted') return netOf(item, regime, calculation);
  if (treatment === 'unsorted') {
    const what = `${rule.label.replace(IN_BRACKETS, '')}是哪一种`;
    const lacks = [{ kind: 'fact', what, about: item.person } as const];
    return calculation.open(
      { label: `${rule.label}（计不计入还要核实）`, unit: 'fenAYear', article: INCOME_ARTICLE[regime] },
      netOf(item, regime, calculation),
      lacks,
      item.person,
    );
  }
  const { value: isExempt, lacks } = calculation.setting(treatment);
  if (isExempt === true) return undefined;
  const net = netOf(item, regime, calculation);
  return isExempt === false || lacks === NO_LACKS
    ? net
    : calculation.open(
        {
          label: `${rule.label}（计不计入，本地规定还没有登记）`,
          unit: 'fenAYear',
          article: INCOME_ARTICLE[regime],
        },
        net,
        lacks,
        item.person,
      );
}
