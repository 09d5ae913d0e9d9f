import type { Figure, Naming } from '../../assessment/calculation';
import { asMember, type Household, isOfMember } from '../../assessment/household';
import { countedSchoolFees } from '../../assessment/income/school-fees';
import { isProven } from '../../facts/fact';
import type { SpendingFact } from '../../facts/household-facts';
import type { LegalReference } from '../../kernel/legal-reference';

/** The kinds that need papers, without schooling; 生活支出 is set by the place for each person. */
const LABELS: Readonly<Partial<Record<SpendingFact['kind'], string>>> = {
  medical: '医疗支出',
  rehabilitation: '残疾康复支出',
  other: '其他认定的支出',
};

function itemOf(naming: Naming, item: SpendingFact, household: Household): Figure {
  const { calculation } = household;
  const told = calculation.fact(naming, item.amount, item.person);
  const spent = asMember(household, item.person, naming, told);
  if (isProven(item.amount)) return spent;
  const lacks = [{ kind: 'proof', what: `${naming.label}的票据或证明`, about: item.person } as const];
  return calculation.open({ ...naming, label: `${naming.label}（还没有票据）` }, spent, lacks, item.person);
}

/** What was spent on schooling, for each person apart, as far as it counts. */
function schooling(household: Household, article: LegalReference): Figure[] {
  const { facts, members, calculation } = household;
  const all: Naming = { label: '教育支出合计', unit: 'fenAYear', article };
  const items = facts.spending.filter(
    ({ kind, person }) => kind === 'education' && isOfMember(person, members),
  );
  if (items.length === 0) return [];
  const people = [...new Set(items.map(({ person }) => person))];
  return people.map((person) => {
    const own = items.filter((item) => item.person === person);
    const figures = own.map((item) => itemOf({ ...all, label: '教育支出' }, item, household));
    return countedSchoolFees(person, calculation.sum(all, figures, person), household);
  });
}

/** What the household could not avoid spending in the twelve months before, item by item, fen; its living apart. */
export function necessarySpending(household: Household, article: LegalReference): Figure[] {
  const figures = schooling(household, article);
  for (const item of household.facts.spending) {
    const label = LABELS[item.kind];
    if (label && isOfMember(item.person, household.members))
      figures.push(itemOf({ label, unit: 'fenAYear', article }, item, household));
  }
  return figures;
}
