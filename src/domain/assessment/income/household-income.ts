import { knownValue } from '../../facts/fact';
import { cite } from '../../law/cite';
import type { Figure, Naming } from '../calculation';
import { asMember, type HouseholdPeople, isOfMember } from '../household';
import type { Lack } from '../lack';
import { withOne } from '../with-one';
import { rigidDeductions } from './deductions';
import { CATEGORY_TEXT } from './income-kinds';
import { countedKind, countedOf } from './item-income';
import { supportFrom } from './obligor-support';
import { mayBeToldTwice, supportOf } from './support-received';
import { lessCostOfSeveral, lessWorkingCost } from './working-cost';

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
const UNTOLD: readonly Lack[] = [{ kind: 'fact', what: '有没有其他收入' }];
const WAGE = yearly(CATEGORY_TEXT.wage);
const WAGES_OF_ONE = yearly('工资性收入（全部）');
const BUSINESS = yearly(CATEGORY_TEXT.business);
const PROPERTY = yearly(CATEGORY_TEXT.property);
const SUPPORT = yearly('赡养、抚养、扶养费');
const RECEIVED = yearly('转移性收入');
const PAID = yearly('转移性支出');
const PAID_IN_ALL = yearly('转移性支出合计');
const BEFORE_PAID = yearly('各项收入合计（减转移性支出以前）');
const NOT_TOLD_YET = yearly('还没有说到的收入');
const TOTAL = yearly('家庭总收入');
const COUNTABLE = yearly('计入的家庭收入');

const NO_FIGURES: Figure[] = [];

interface Wages {
  readonly earner: string | undefined;
  readonly figures: Figure[];
}
const NO_WAGES: Wages[] = [];

/** What counts of the income of those who count, by its kind; wages by who earns them. */
interface CountedIncome {
  wages: Wages[];
  business: Figure[];
  property: Figure[];
  transfer: Figure[];
  /** Transfers that may be the money of the obligors, told twice. */
  support: Figure[];
}

function addWage(income: CountedIncome, earner: string | undefined, figure: Figure): void {
  for (const before of income.wages)
    if (before.earner === earner) {
      before.figures.push(figure);
      return;
    }
  income.wages = withOne(income.wages, { earner, figures: [figure] });
}

function countedIncome(people: HouseholdPeople): CountedIncome {
  const { facts, calculation, members } = people;
  const income: CountedIncome = {
    wages: NO_WAGES,
    business: NO_FIGURES,
    property: NO_FIGURES,
    transfer: NO_FIGURES,
    support: NO_FIGURES,
  };
  for (const item of facts.income) {
    if (!isOfMember(item.person, members)) continue;
    const kind = countedKind('household', item.kind);
    const counted = countedOf(item, kind, calculation);
    if (!counted) continue;
    const figure = asMember(people, item.person, kind.yearly, counted);
    const { category } = kind;
    if (mayBeToldTwice(item, facts)) income.support = withOne(income.support, figure);
    else if (category === 'wage') addWage(income, item.person, figure);
    else income[category] = withOne(income[category], figure);
  }
  return income;
}

/** Wages by person, each less their own cost of working; of those told for all, several may have earned them. */
function wagesOf({ wages }: CountedIncome, { calculation, members }: HouseholdPeople): Figure {
  let perEarner = NO_FIGURES;
  for (const { earner, figures } of wages) {
    const [only] = figures;
    const own = figures.length === 1 && only ? only : calculation.sum(WAGES_OF_ONE, figures, earner);
    const isShared = earner === undefined && members.length > 1;
    perEarner = withOne(
      perEarner,
      isShared ? lessCostOfSeveral(own, calculation) : lessWorkingCost(own, earner, calculation),
    );
  }
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

/** Transfers received, support by obligors among them. */
function transfersOf({ transfer, support }: CountedIncome, people: HouseholdPeople): Figure {
  const { calculation, facts } = people;
  let byObligors = NO_FIGURES;
  for (const obligor of facts.obligors) {
    const receiver = receiverOf(obligor.supports, people);
    const figure = receiver && supportFrom(obligor, people);
    if (figure) byObligors = withOne(byObligors, asMember(people, receiver, SUPPORT, figure));
  }
  const given = supportOf(support, byObligors, calculation);
  return calculation.sum(RECEIVED, given.length === 0 ? transfer : [...transfer, ...given]);
}

/** All kinds less transfers paid: 转移净收入 is below nothing where more is paid than received, as of who has only wages. */
function lessPaid(kinds: readonly Figure[], people: HouseholdPeople): Figure {
  const { calculation, facts, members } = people;
  let paid = NO_FIGURES;
  for (const { kind, amount, person } of facts.spending)
    if (kind === 'transferPaid' && isOfMember(person, members))
      paid = withOne(paid, asMember(people, person, PAID, calculation.fact(PAID, amount, person)));
  if (paid.length === 0) return calculation.sum(TOTAL, kinds);
  const all = calculation.sum(BEFORE_PAID, kinds);
  return calculation.difference(TOTAL, all, calculation.sum(PAID_IN_ALL, paid));
}

/** The income of those who count (最低生活保障审核确认办法第十三条): summed on the annual basis, nothing divided or rounded. */
export function householdIncomeOf(people: HouseholdPeople): HouseholdIncome {
  const { facts, calculation } = people;
  const income = countedIncome(people);
  const kinds = [
    wagesOf(income, people),
    calculation.sum(BUSINESS, income.business),
    calculation.sum(PROPERTY, income.property),
    transfersOf(income, people),
  ];
  if (knownValue(facts.incomeIsAll) !== true)
    kinds.push({ ...calculation.unknown(NOT_TOLD_YET), lacks: UNTOLD });
  const total = lessPaid(kinds, people);
  const deductions = rigidDeductions(people);
  return { total, deductions, countable: calculation.difference(COUNTABLE, total, deductions) };
}
