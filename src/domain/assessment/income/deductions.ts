import { isProven } from '../../facts/fact';
import type { PersonFacts, SpendingFact } from '../../facts/household-facts';
import { cite } from '../../law/cite';
import type { Calculation, Figure, Naming } from '../calculation';
import { asMember } from '../household';
import { hasDisabilityOf } from '../severe-disability';
import type { IncomeContext } from './household-income';

const article = cite('dibaoMeasures', '第十三条');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });

/** Spending that may be taken off income, what limits it, and whether each person has a limit of their own. */
const DEDUCTIBLE = [
  { kind: 'medical', label: '自付医药费', most: 'medicalDeductionMost', isPerPerson: true },
  { kind: 'education', label: '教育支出', most: 'educationDeductionMost', isPerPerson: true },
  { kind: 'rent', label: '房租', most: 'rentDeductionMost', isPerPerson: false },
] as const;
type Deductible = (typeof DEDUCTIBLE)[number];

/** The most that may be taken off; undefined where there is no limit. */
function limitOf({ most }: Deductible, calculation: Calculation): Figure | undefined {
  return calculation.setting(most).value === 'unlimited' ? undefined : calculation.parameter(most);
}

/** One item: whole where papers or a check stand behind it, else anything up to all of it until they do. */
function itemOf(rule: Deductible, { amount, person }: SpendingFact, context: IncomeContext): Figure {
  const { calculation } = context;
  const told = calculation.fact(yearly(rule.label), amount, person);
  const spent = asMember(context, person, yearly(rule.label), told);
  if (isProven(amount)) return spent;
  const lacks = [
    {
      kind: 'proof',
      what: `${rule.label}的票据或证明`,
      ...(person === undefined ? {} : { about: person }),
    } as const,
  ];
  return calculation.open(yearly(`${rule.label}（还没有票据）`), spent, lacks, person);
}

/** All of one kind for one person, or for the household, within its limit. */
function deductionOf(
  rule: Deductible,
  items: readonly SpendingFact[],
  person: string | undefined,
  context: IncomeContext,
): Figure {
  const { calculation } = context;
  const spent = calculation.sum(
    yearly(`${rule.label}合计`),
    items.map((item) => itemOf(rule, item, context)),
    person,
  );
  const limit = limitOf(rule, calculation);
  return limit ? calculation.least(yearly(`可扣${rule.label}`), spent, limit, person) : spent;
}

function deductionsOf(rule: Deductible, spending: readonly SpendingFact[], context: IncomeContext): Figure[] {
  const items = spending.filter(({ kind }) => kind === rule.kind);
  if (items.length === 0) return [];
  if (!rule.isPerPerson) return [deductionOf(rule, items, undefined, context)];
  return [...new Set(items.map(({ person }) => person))].map((person) =>
    deductionOf(
      rule,
      items.filter((item) => item.person === person),
      person,
      context,
    ),
  );
}

/** A fixed amount for each severely disabled person. */
function disabilityDeduction(person: PersonFacts, context: IncomeContext): Figure | undefined {
  const severely = hasDisabilityOf('severeDisabilities', person, context);
  if (severely.answer === 'notMet') return undefined;
  const { calculation } = context;
  const amount = calculation.parameter('disabilityDeduction');
  const naming = yearly('重度残疾人刚性支出扣减');
  return severely.answer === 'met'
    ? asMember(context, person.id, naming, amount)
    : calculation.open(yearly(`${naming.label}（要看残疾证）`), amount, severely.lacks, person.id);
}

/**
 * Rigid expenditure that is taken off income, fen a year, item by item (最低生活保障审核确认办法第十三条第三款). Items add up.
 */
export function rigidDeductions(context: IncomeContext, members: readonly PersonFacts[]): Figure {
  const { facts, calculation } = context;
  const ofMembers = facts.spending.filter(
    ({ person }) => person === undefined || members.some(({ id }) => id === person),
  );
  const items = [
    ...members.flatMap((person) => disabilityDeduction(person, context) ?? []),
    ...DEDUCTIBLE.flatMap((rule) => deductionsOf(rule, ofMembers, context)),
  ];
  return calculation.sum(yearly('可从收入中扣减的刚性支出'), items);
}
