import { type Figure, type Naming, WHOLE_IN_BASIS_POINTS } from '../../assessment/calculation';
import { asMember, type Household, membersOf } from '../../assessment/household';
import { isProven } from '../../facts/fact';
import type { SpendingFact } from '../../facts/household-facts';
import { cite } from '../../law/cite';

const article = cite('rigidExpenditureMeasures', '第五条');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });

/** The kinds that need papers; 生活支出 is set by the place for each person. */
const LABELS: Readonly<Partial<Record<SpendingFact['kind'], string>>> = {
  medical: '医疗支出',
  education: '教育支出',
  rehabilitation: '残疾康复支出',
  other: '其他认定的支出',
};

function itemOf(label: string, item: SpendingFact, household: Household): Figure {
  const { calculation } = household;
  const told = calculation.fact(yearly(label), item.amount, item.person);
  const spent = asMember(household, item.person, yearly(label), told);
  if (isProven(item.amount)) return spent;
  const lacks = [{ kind: 'proof', what: `${label}的票据或证明`, about: item.person } as const];
  return calculation.open(yearly(`${label}（还没有票据）`), spent, lacks, item.person);
}

/** 刚性支出总额 of the twelve months before the application, fen. */
export function rigidSpending(household: Household): Figure {
  const { calculation, facts, standardForAll } = household;
  const members = membersOf(household);
  const living = calculation.product(
    yearly('生活支出（按人认定）'),
    standardForAll,
    calculation.parameter('rigidLivingCostOfStandard'),
    WHOLE_IN_BASIS_POINTS,
  );
  const items = facts.spending.flatMap((item) => {
    const label = LABELS[item.kind];
    const isOurs = item.person === undefined || members.some(({ id }) => id === item.person);
    return label && isOurs ? [itemOf(label, item, household)] : [];
  });
  return calculation.sum(yearly('家庭刚性支出总额'), [living, ...items]);
}
