import type { Figure, Naming } from '../../assessment/calculation';
import { asMember, type Household, isOfMember } from '../../assessment/household';
import { countedSchoolFees } from '../../assessment/income/school-fees';
import { withOne } from '../../assessment/with-one';
import { isProven } from '../../facts/fact';
import type { SpendingFact } from '../../facts/household-facts';
import type { LegalReference } from '../../kernel/legal-reference';

/** How one kind of spending is called by the article that counts it. */
const namingsOf = (article: LegalReference, label: string) => ({
  item: { label, unit: 'fenAYear', article } as Naming,
  unproven: { label: `${label}（还没有票据）`, unit: 'fenAYear', article } as Naming,
  all: { label: `${label}合计`, unit: 'fenAYear', article } as Naming,
  papers: `${label}的票据或证明`,
});
type Namings = ReturnType<typeof namingsOf>;

/** The kinds that need papers, without schooling; 生活支出 is set by the place for each person. */
const kindsOf = (article: LegalReference): Readonly<Partial<Record<SpendingFact['kind'], Namings>>> => ({
  medical: namingsOf(article, '医疗支出'),
  rehabilitation: namingsOf(article, '残疾康复支出'),
  other: namingsOf(article, '其他认定的支出'),
});

const NOTHING_SPENT: Figure[] = [];

function itemOf({ item, unproven, papers }: Namings, spent: SpendingFact, household: Household): Figure {
  const { calculation } = household;
  const { amount, person } = spent;
  const figure = asMember(household, person, item, calculation.fact(item, amount, person));
  if (isProven(amount)) return figure;
  return calculation.open(
    unproven,
    figure,
    [{ kind: 'proof', what: papers, about: person } as const],
    person,
  );
}

/** What was spent on schooling, for each person apart, as far as it counts. */
function schooling(household: Household, namings: Namings): Figure[] {
  const { facts, members, calculation } = household;
  const ofPeople = new Map<string | undefined, Figure[]>();
  for (const item of facts.spending) {
    if (item.kind !== 'education' || !isOfMember(item.person, members)) continue;
    const figure = itemOf(namings, item, household);
    ofPeople.set(item.person, withOne(ofPeople.get(item.person) ?? NOTHING_SPENT, figure));
  }
  return [...ofPeople].map(([person, figures]) =>
    countedSchoolFees(person, calculation.sum(namings.all, figures, person), household),
  );
}

const hasSchooling = ({ facts }: Household): boolean => {
  for (const { kind } of facts.spending) if (kind === 'education') return true;
  return false;
};

/**
 * By an article: what a household could not avoid spending in the twelve months before, item by item, fen a year; its
 * living apart.
 */
export function necessarySpendingBy(article: LegalReference): (household: Household) => Figure[] {
  const kinds = kindsOf(article);
  const schools = namingsOf(article, '教育支出');
  return (household) => {
    let figures = hasSchooling(household) ? schooling(household, schools) : NOTHING_SPENT;
    for (const item of household.facts.spending) {
      const namings = kinds[item.kind];
      if (namings && isOfMember(item.person, household.members))
        figures = withOne(figures, itemOf(namings, item, household));
    }
    return figures;
  };
}
