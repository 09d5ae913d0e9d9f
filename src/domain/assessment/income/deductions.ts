import { isProven } from '../../facts/fact';
import type { PersonFacts, SpendingFact } from '../../facts/household-facts';
import { cite } from '../../law/cite';
import type { Calculation, Figure, Naming } from '../calculation';
import { isWithin } from '../finding';
import { asMember, type HouseholdPeople, isOfMember, type PersonInHousehold } from '../household';
import { between } from '../range';
import { hasDisabilityOf } from '../severe-disability';
import { withOne } from '../with-one';
import { countedSchoolFees } from './school-fees';

const article = cite('dibaoMeasures', '第十三条');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });
const namingsOf = (label: string) => ({
  item: yearly(label),
  unproven: yearly(`${label}（还没有票据）`),
  all: yearly(`${label}合计`),
  deductible: yearly(`可扣${label}`),
  papers: `${label}的票据或证明`,
  forWhom: `${label}是为谁花的`,
});

/** Spending that may be taken off income, what limits it, and whether each person has a limit of their own. */
const DEDUCTIBLE = [
  { kind: 'medical', most: 'medicalDeductionMost', isPerPerson: true, ...namingsOf('自付医药费') },
  { kind: 'education', most: 'educationDeductionMost', isPerPerson: true, ...namingsOf('教育支出') },
  { kind: 'rent', most: 'rentDeductionMost', isPerPerson: false, ...namingsOf('房租') },
] as const;
type Deductible = (typeof DEDUCTIBLE)[number];
const NO_FIGURES: Figure[] = [];
const NO_GROUPS: Group[] = [];
const DISABILITY = yearly('重度残疾人刚性支出扣减');
const DISABILITY_OPEN = yearly('重度残疾人刚性支出扣减（要看残疾证）');
const DEDUCTIONS = yearly('可从收入中扣减的刚性支出');
const OWN_DEDUCTIONS = yearly('可从本人收入中扣减的刚性支出');
const MAY_HAVE_SPENT: Naming = { label: '可能是几个人花的', unit: 'people' };
const LIMITS_OF_SEVERAL = yearly('几个人的扣减上限合计（是为谁花的还要了解）');
const WHOSE = '全家的支出里有多少是为本人的';
const MAYBE_OWN = yearly(WHOSE);

/** The most that may be taken off; undefined where there is no limit. */
function limitOf({ most }: Deductible, calculation: Calculation): Figure | undefined {
  return calculation.setting(most).value === 'unlimited' ? undefined : calculation.parameter(most);
}

/** One item: whole where papers or a check stand behind it, else anything up to all of it until they do. */
function itemOf(rule: Deductible, { amount, person }: SpendingFact, people: HouseholdPeople): Figure {
  const { calculation } = people;
  const spent = asMember(people, person, rule.item, calculation.fact(rule.item, amount, person));
  if (isProven(amount)) return spent;
  const about = person === undefined ? {} : { about: person };
  return calculation.open(rule.unproven, spent, [{ kind: 'proof', what: rule.papers, ...about }], person);
}

/** Items of one kind that share a limit: those for one person, or for the household. */
interface Group {
  readonly person: string | undefined;
  readonly figures: Figure[];
}

function groupOf(person: string | undefined, groups: readonly Group[]): Group | undefined {
  for (const group of groups) if (group.person === person) return group;
  return undefined;
}

/** The items of one kind by whom they were for, or all together where the limit is the household's. */
function groupsOf(rule: Deductible, people: HouseholdPeople): readonly Group[] {
  let groups = NO_GROUPS;
  for (const item of people.facts.spending) {
    if (item.kind !== rule.kind || !isOfMember(item.person, people.members)) continue;
    const person = rule.isPerPerson ? item.person : undefined;
    const figure = itemOf(rule, item, people);
    const group = groupOf(person, groups);
    if (group) group.figures.push(figure);
    else groups = withOne(groups, { person, figures: [figure] });
  }
  return groups;
}

/** The limit of one person where it is known whom it was for, else of as many as may be. */
function limitFor(
  rule: Deductible,
  person: string | undefined,
  limit: Figure,
  people: HouseholdPeople,
): Figure {
  const { calculation, members } = people;
  if (!rule.isPerPerson || person !== undefined || members.length <= 1) return limit;
  const lacks = [{ kind: 'fact', what: rule.forWhom } as const];
  const heads = calculation.counted(MAY_HAVE_SPENT, between(1, members.length), lacks);
  return calculation.product(LIMITS_OF_SEVERAL, limit, heads);
}

/** All of a group within its limit; of schooling what public schools charge. */
function deductionOf(rule: Deductible, { person, figures }: Group, people: HouseholdPeople): Figure {
  const { calculation } = people;
  const all = calculation.sum(rule.all, figures, person);
  const spent = rule.kind === 'education' ? countedSchoolFees(person, all, people) : all;
  const ofOne = limitOf(rule, calculation);
  if (!ofOne) return spent;
  const limit = isWithin(spent, ofOne).answer === 'met' ? ofOne : limitFor(rule, person, ofOne, people);
  return calculation.least(rule.deductible, spent, limit, person);
}

/** A fixed amount for each severely disabled person. */
function disabilityDeduction(person: PersonFacts, people: HouseholdPeople): Figure | undefined {
  const severely = hasDisabilityOf('severeDisabilities', person, people);
  if (severely.answer === 'notMet') return undefined;
  const { calculation } = people;
  const amount = calculation.parameter('disabilityDeduction');
  return severely.answer === 'met'
    ? asMember(people, person.id, DISABILITY, amount)
    : calculation.open(DISABILITY_OPEN, amount, severely.lacks, person.id);
}

/**
 * Rigid expenditure that is taken off income, fen a year, item by item (最低生活保障审核确认办法第十三条第三款). Items add up.
 */
export function rigidDeductions(people: HouseholdPeople): Figure {
  const { facts, calculation, members } = people;
  let deductions = NO_FIGURES;
  for (const person of members) {
    const deduction = disabilityDeduction(person, people);
    if (deduction) deductions = withOne(deductions, deduction);
  }
  if (facts.spending.length > 0)
    for (const rule of DEDUCTIBLE)
      for (const group of groupsOf(rule, people))
        deductions = withOne(deductions, deductionOf(rule, group, people));
  return calculation.sum(DEDUCTIONS, deductions);
}

/** One item of who applies alone; of what was told for the whole household anything up to all may be theirs. */
function ownItemOf(rule: Deductible, item: SpendingFact, { person, household }: PersonInHousehold): Figure {
  const figure = itemOf(rule, item, household);
  if (item.person !== undefined || household.facts.people.length === 1) return figure;
  const lacks = [{ kind: 'fact', what: WHOSE, about: person.id } as const];
  return household.calculation.open(MAYBE_OWN, figure, lacks, person.id);
}

/** The same for one person who applies alone (单人户): what was spent for them, and nothing that was for others. */
export function ownDeductions(subject: PersonInHousehold): Figure {
  const { person, household } = subject;
  const { facts, calculation } = household;
  const disability = disabilityDeduction(person, household);
  let deductions = disability ? [disability] : NO_FIGURES;
  for (const rule of DEDUCTIBLE) {
    const figures: Figure[] = [];
    for (const item of facts.spending)
      if (item.kind === rule.kind && (item.person === undefined || item.person === person.id))
        figures.push(ownItemOf(rule, item, subject));
    if (figures.length > 0)
      deductions = withOne(deductions, deductionOf(rule, { person: person.id, figures }, household));
  }
  return calculation.sum(OWN_DEDUCTIONS, deductions, person.id);
}
