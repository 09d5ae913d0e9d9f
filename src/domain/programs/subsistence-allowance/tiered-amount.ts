import { type Figure, MONTHS_A_YEAR, type Naming, WHOLE_IN_BASIS_POINTS } from '../../assessment/calculation';
import { isBelow } from '../../assessment/finding';
import type { Household } from '../../assessment/household';
import { bothLacks, type Lack, NO_LACKS } from '../../assessment/lack';
import { cite } from '../../law/cite';
import type { SubsistenceTier } from '../../policy/benefit-parameters';

const article = cite('dibaoMeasures', '第二十三条');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });

/** What a tier pays for everybody, fen a year. */
function paidBy({ pays }: SubsistenceTier, { calculation, size }: Household): Figure {
  const perPerson = pays.per === 'year' ? pays.fen : pays.fen * MONTHS_A_YEAR;
  return calculation.product(
    yearly('分档低保金（各人合计）'),
    calculation.constant(yearly('所在档次每人全年标准'), perPerson),
    size,
  );
}

/** Whether the income is in this tier, or in one before it. */
const isIn = ({ below }: SubsistenceTier, { calculation, income, standardForAll }: Household) =>
  isBelow(
    income.countable,
    calculation.product(
      yearly('分档收入线合计'),
      standardForAll,
      calculation.constant({ label: '分档收入线', unit: 'basisPoints' }, below),
      WHOLE_IN_BASIS_POINTS,
    ),
  );

/**
 * 分档: what the table pays for an income, fen a year for everybody, the tiers from the poorest on. While the income may
 * lie in more than one tier, anything up to the most of these. Undefined where the place has no table.
 */
export function tieredAmount(household: Household): Figure | undefined {
  const { calculation } = household;
  const tiers = calculation.setting('subsistenceTiers').value;
  if (!tiers) return undefined;
  const possible: SubsistenceTier[] = [];
  let lacks: readonly Lack[] = NO_LACKS;
  for (const tier of tiers) {
    const is = isIn(tier, household);
    if (is.answer === 'notMet') continue;
    possible.push(tier);
    lacks = bothLacks(lacks, is.lacks);
    if (is.answer === 'met') break;
  }
  const [only, ...others] = possible.map((tier) => paidBy(tier, household));
  if (!only) return calculation.constant(yearly('不在任何一档'), 0);
  if (others.length === 0 && lacks.length === 0) return only;
  const most = others.reduce(
    (high, one) => calculation.most(yearly('分档低保金（最高可能）'), high, one),
    only,
  );
  return calculation.open(yearly('分档低保金（收入还没核实）'), most, lacks);
}
