import type { IncomeFact } from '../../facts/income-fact';
import { type Calculation, type Figure, MONTHS_A_YEAR } from '../calculation';
import { NO_LACKS } from '../lack';
import { INCOME_KINDS, type IncomeRegime } from './income-kinds';

/** An income on the annual basis, before anything is taken off (季节性收入: only its months). */
function grossOf(item: IncomeFact, calculation: Calculation): Figure {
  const { label, article } = INCOME_KINDS[item.kind];
  if (item.every === 'year')
    return calculation.fact({ label, unit: 'fenAYear', article }, item.amount, item.person);
  const monthly = calculation.fact({ label, unit: 'fenAMonth', article }, item.amount, item.person);
  const months = calculation.constant(
    { label: '一年中有这项收入的月数', unit: 'months' },
    item.monthsAYear ?? MONTHS_A_YEAR,
  );
  return calculation.product(
    { label: `${label}（全年）`, unit: 'fenAYear' },
    monthly,
    months,
    1,
    item.person,
  );
}

/** After what it costs to earn it; a loss takes nothing off other income. */
function netOf(item: IncomeFact, calculation: Calculation): Figure {
  const gross = grossOf(item, calculation);
  if (!item.costs) return gross;
  const { label, article } = INCOME_KINDS[item.kind];
  const costs = calculation.fact(
    { label: `${label}的成本、费用`, unit: 'fenAYear', article },
    item.costs,
    item.person,
  );
  return calculation.difference(
    { label: `${label}（净）`, unit: 'fenAYear', article },
    gross,
    costs,
    item.person,
  );
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
  if (treatment === 'counted') return netOf(item, calculation);
  if (treatment === 'unsorted') {
    const lacks = [{ kind: 'fact', what: `${rule.label}是哪一种`, about: item.person } as const];
    return calculation.open(
      { label: `${rule.label}（计不计入还要核实）`, unit: 'fenAYear', article: rule.article },
      netOf(item, calculation),
      lacks,
      item.person,
    );
  }
  const { value: isExempt, lacks } = calculation.setting(treatment);
  if (isExempt === true) return undefined;
  const net = netOf(item, calculation);
  return isExempt === false || lacks === NO_LACKS
    ? net
    : calculation.open(
        { label: `${rule.label}（计不计入，本地规定还没有登记）`, unit: 'fenAYear', article: rule.article },
        net,
        lacks,
        item.person,
      );
}
