import type { IncomeFact, IncomeItemKind } from '../../facts/income-fact';
import type { LegalReference } from '../../kernel/legal-reference';
import { type Calculation, type Figure, MONTHS_A_YEAR, type Naming } from '../calculation';
import { NO_LACKS } from '../lack';
import {
  INCOME_ARTICLE,
  INCOME_KINDS,
  type IncomeCategory,
  type IncomeRegime,
  type Treatment,
} from './income-kinds';

/** How one kind of income is counted under one regime, and what its numbers are called. */
const kindUnder = (
  article: LegalReference,
  label: string,
  category: IncomeCategory,
  treatment: Treatment,
) => ({
  label,
  category,
  treatment,
  article,
  yearly: { label, unit: 'fenAYear', article } as const,
  monthly: { label, unit: 'fenAMonth', article } as const,
  ofTheYear: { label: `${label}（全年）`, unit: 'fenAYear' } as const,
  costs: { label: `${label}的成本、费用`, unit: 'fenAYear', article } as const,
  net: { label: `${label}（净）`, unit: 'fenAYear', article } as const,
});
export type CountedKind = ReturnType<typeof kindUnder>;
const kindsUnder = (regime: IncomeRegime): ReadonlyMap<string, CountedKind> =>
  new Map(
    Object.entries(INCOME_KINDS).map(([kind, { label, category, [regime]: treatment }]) => [
      kind,
      kindUnder(INCOME_ARTICLE[regime], label, category, treatment),
    ]),
  );
const COUNTED_KINDS: Readonly<Record<IncomeRegime, ReadonlyMap<string, CountedKind>>> = {
  household: kindsUnder('household'),
  extremeHardship: kindsUnder('extremeHardship'),
};

/** How a regime counts a kind of income. */
export function countedKind(regime: IncomeRegime, kind: IncomeItemKind): CountedKind {
  const counted = COUNTED_KINDS[regime].get(kind);
  if (!counted) throw new RangeError(`no rule counts ${kind}`);
  return counted;
}
const IN_BRACKETS = /（.*）$/;
const MONTHS: Naming = { label: '一年中有这项收入的月数', unit: 'months' };

/** An income on the annual basis, before anything is taken off (季节性收入: only its months). */
function grossOf(
  { every, amount, person, monthsAYear }: IncomeFact,
  { yearly, monthly, ofTheYear }: CountedKind,
  calculation: Calculation,
): Figure {
  if (every === 'year') return calculation.fact(yearly, amount, person);
  const months = calculation.constant(MONTHS, monthsAYear ?? MONTHS_A_YEAR);
  return calculation.product(ofTheYear, calculation.fact(monthly, amount, person), months, 1, person);
}

/** After what it costs to earn it; a loss takes nothing off other income. */
function netOf(item: IncomeFact, kind: CountedKind, calculation: Calculation): Figure {
  const gross = grossOf(item, kind, calculation);
  if (!item.costs) return gross;
  const { costs, net } = kind;
  return calculation.difference(net, gross, calculation.fact(costs, item.costs, item.person), item.person);
}

/** What of one income of this kind counts, fen a year; undefined where all of it is left out. */
export function countedOf(item: IncomeFact, kind: CountedKind, calculation: Calculation): Figure | undefined {
  const { label, treatment, article } = kind;
  if (treatment === 'excluded') return undefined;
  if (treatment === 'counted') return netOf(item, kind, calculation);
  if (treatment === 'unsorted') {
    const what = `${label.replace(IN_BRACKETS, '')}是哪一种`;
    const lacks = [{ kind: 'fact', what, about: item.person } as const];
    return calculation.open(
      { label: `${label}（计不计入还要核实）`, unit: 'fenAYear', article },
      netOf(item, kind, calculation),
      lacks,
      item.person,
    );
  }
  const { value: isExempt, lacks } = calculation.setting(treatment);
  if (isExempt === true) return undefined;
  const net = netOf(item, kind, calculation);
  return isExempt === false || lacks === NO_LACKS
    ? net
    : calculation.open(
        { label: `${label}（计不计入，本地规定还没有登记）`, unit: 'fenAYear', article },
        net,
        lacks,
        item.person,
      );
}
