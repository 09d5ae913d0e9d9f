import { knownValue } from '../../facts/fact';
import type { IncomeFact, IncomeItemKind } from '../../facts/income-fact';
import { cite } from '../../law/cite';
import type { Figure, Naming } from '../calculation';
import { asMember, type HouseholdPeople, isOfMember } from '../household';
import type { Lack } from '../lack';
import { rigidDeductions } from './deductions';
import { CATEGORY_TEXT, INCOME_KINDS, type IncomeCategory } from './income-kinds';
import { countedOf } from './item-income';
import { supportFrom } from './obligor-support';
import { lessWorkingCost } from './working-cost';

/** Income of a household, fen a year. */
export interface HouseholdIncome {
  /** 家庭总收入: the four kinds. */
  readonly total: Figure;
  /** 可扣减的刚性支出. */
  readonly deductions: Figure;
  /** 计入收入: the total less the deductions. */
  readonly countable: Figure;
}

const article = cite('dibaoMeasures', '第十三条');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });
const OF_KIND = Object.fromEntries(
  Object.entries(INCOME_KINDS).map(([kind, { label }]) => [kind, yearly(label)]),
) as Readonly<Record<IncomeItemKind, Naming>>;
const UNTOLD: readonly Lack[] = [{ kind: 'fact', what: '有没有其他收入' }];
const WAGE = yearly(CATEGORY_TEXT.wage);
const WAGES_OF_ONE = yearly('工资性收入（全部）');
const BUSINESS = yearly(CATEGORY_TEXT.business);
const PROPERTY = yearly(CATEGORY_TEXT.property);
const SUPPORT = yearly('赡养、抚养、扶养费');
const RECEIVED = yearly('转移性收入');
const PAID = yearly('转移性支出');
const PAID_IN_ALL = yearly('转移性支出合计');
const TRANSFER = yearly(CATEGORY_TEXT.transfer);
const NOT_TOLD_YET = yearly('还没有说到的收入');
const TOTAL = yearly('家庭总收入');
const COUNTABLE = yearly('计入的家庭收入');

/** What counts of the items of one category; of one earner where that is asked. */
function itemsOf(
  category: IncomeCategory,
  items: readonly IncomeFact[],
  people: HouseholdPeople,
  isAsked: (item: IncomeFact) => boolean = () => true,
): Figure[] {
  const figures: Figure[] = [];
  for (const item of items) {
    if (INCOME_KINDS[item.kind].category !== category || !isAsked(item)) continue;
    const figure = countedOf(item, 'household', people.calculation);
    if (figure) figures.push(asMember(people, item.person, OF_KIND[item.kind], figure));
  }
  return figures;
}

/** Wages by person, each less their own cost of working. */
function wagesOf(items: readonly IncomeFact[], people: HouseholdPeople): Figure {
  const { calculation } = people;
  const earners: (string | undefined)[] = [];
  for (const { kind, person } of items)
    if (INCOME_KINDS[kind].category === 'wage' && !earners.includes(person)) earners.push(person);
  const perEarner = earners.map((earner) => {
    const own = itemsOf('wage', items, people, ({ person }) => person === earner);
    const [only] = own;
    const wages = own.length === 1 && only ? only : calculation.sum(WAGES_OF_ONE, own, earner);
    return lessWorkingCost(wages, earner, calculation);
  });
  return calculation.sum(WAGE, perEarner);
}

/** Of those an obligor supports, one who counts, else one who may; undefined when none does. */
function receiverOf(supports: readonly string[], { memberships }: HouseholdPeople): string | undefined {
  let mayCount: string | undefined;
  for (const { person, standing } of memberships) {
    if (!supports.includes(person)) continue;
    if (standing === 'counted') return person;
    if (standing === 'undetermined') mayCount ??= person;
  }
  return mayCount;
}

/** Transfers received, support by obligors among them, less transfers paid. */
function transfersOf(items: readonly IncomeFact[], people: HouseholdPeople): Figure {
  const { calculation, facts } = people;
  const support: Figure[] = [];
  for (const obligor of facts.obligors) {
    const receiver = receiverOf(obligor.supports, people);
    const figure = receiver && supportFrom(obligor, people);
    if (figure) support.push(asMember(people, receiver, SUPPORT, figure));
  }
  const received = calculation.sum(RECEIVED, [...itemsOf('transfer', items, people), ...support]);
  const paid: Figure[] = [];
  for (const { kind, amount, person } of facts.spending)
    if (kind === 'transferPaid')
      paid.push(asMember(people, person, PAID, calculation.fact(PAID, amount, person)));
  return paid.length === 0
    ? received
    : calculation.difference(TRANSFER, received, calculation.sum(PAID_IN_ALL, paid));
}

/** The income of those who count (最低生活保障审核确认办法第十三条): summed on the annual basis, nothing divided or rounded. */
export function householdIncomeOf(people: HouseholdPeople): HouseholdIncome {
  const { facts, calculation, members } = people;
  const items = facts.income.filter(({ person }) => isOfMember(person, members));
  const untold =
    knownValue(facts.incomeIsAll) === true ? [] : [{ ...calculation.unknown(NOT_TOLD_YET), lacks: UNTOLD }];
  const total = calculation.sum(TOTAL, [
    wagesOf(items, people),
    calculation.sum(BUSINESS, itemsOf('business', items, people)),
    calculation.sum(PROPERTY, itemsOf('property', items, people)),
    transfersOf(items, people),
    ...untold,
  ]);
  const deductions = rigidDeductions(people);
  return { total, deductions, countable: calculation.difference(COUNTABLE, total, deductions) };
}
