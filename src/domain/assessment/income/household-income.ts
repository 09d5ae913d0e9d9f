import { knownValue } from '../../facts/fact';
import type { HouseholdFacts } from '../../facts/household-facts';
import type { IncomeFact } from '../../facts/income-fact';
import { cite } from '../../law/cite';
import type { Calculation, Figure, Naming } from '../calculation';
import { asMember, membersOf } from '../household';
import type { Lack } from '../lack';
import type { Membership } from '../membership/membership';
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
const UNTOLD: readonly Lack[] = [{ kind: 'fact', what: '有没有其他收入' }];

export interface IncomeContext {
  readonly facts: HouseholdFacts;
  readonly memberships: readonly Membership[];
  readonly calculation: Calculation;
}

function itemsOf(category: IncomeCategory, items: readonly IncomeFact[], context: IncomeContext): Figure[] {
  return items
    .filter(({ kind }) => INCOME_KINDS[kind].category === category)
    .flatMap((item) => {
      const figure = countedOf(item, 'household', context.calculation);
      return figure ? [asMember(context, item.person, yearly(INCOME_KINDS[item.kind].label), figure)] : [];
    });
}

/** Wages by person, each less their own cost of working. */
function wagesOf(items: readonly IncomeFact[], context: IncomeContext): Figure {
  const { calculation } = context;
  const earners = [...new Set(items.filter(({ kind }) => kind === 'wages').map(({ person }) => person))];
  const perEarner = earners.map((earner) => {
    const own = itemsOf(
      'wage',
      items.filter(({ person }) => person === earner),
      context,
    );
    const [only] = own;
    const wages =
      own.length === 1 && only ? only : calculation.sum(yearly('工资性收入（全部）'), own, earner);
    return lessWorkingCost(wages, earner, calculation);
  });
  return calculation.sum(yearly(CATEGORY_TEXT.wage), perEarner);
}

/** Of those an obligor supports, one who counts, else one who may; undefined when none does. */
function receiverOf(supports: readonly string[], { memberships }: IncomeContext): string | undefined {
  const supported = memberships.filter(({ person }) => supports.includes(person));
  const receiver =
    supported.find(({ standing }) => standing === 'counted') ??
    supported.find(({ standing }) => standing === 'undetermined');
  return receiver?.person;
}

/** Transfers received, support by obligors among them, less transfers paid. */
function transfersOf(items: readonly IncomeFact[], context: IncomeContext): Figure {
  const { calculation, facts } = context;
  const support = facts.obligors.flatMap((obligor) => {
    const receiver = receiverOf(obligor.supports, context);
    const figure = receiver && supportFrom(obligor, context);
    return figure ? [asMember(context, receiver, yearly('赡养、抚养、扶养费'), figure)] : [];
  });
  const received = calculation.sum(yearly('转移性收入'), [
    ...itemsOf('transfer', items, context),
    ...support,
  ]);
  const paid = facts.spending
    .filter(({ kind }) => kind === 'transferPaid')
    .map(({ amount, person }) =>
      asMember(context, person, yearly('转移性支出'), calculation.fact(yearly('转移性支出'), amount, person)),
    );
  return paid.length === 0
    ? received
    : calculation.difference(
        yearly(CATEGORY_TEXT.transfer),
        received,
        calculation.sum(yearly('转移性支出合计'), paid),
      );
}

/** The income of those who count (最低生活保障审核确认办法第十三条): summed on the annual basis, nothing divided or rounded. */
export function householdIncomeOf(context: IncomeContext): HouseholdIncome {
  const { facts, calculation } = context;
  const members = membersOf(context);
  const items = facts.income.filter(
    ({ person }) => person === undefined || members.some(({ id }) => id === person),
  );
  const untold =
    knownValue(facts.incomeIsAll) === true
      ? []
      : [{ ...calculation.unknown(yearly('还没有说到的收入')), lacks: UNTOLD }];
  const total = calculation.sum(yearly('家庭总收入'), [
    wagesOf(items, context),
    calculation.sum(yearly(CATEGORY_TEXT.business), itemsOf('business', items, context)),
    calculation.sum(yearly(CATEGORY_TEXT.property), itemsOf('property', items, context)),
    transfersOf(items, context),
    ...untold,
  ]);
  const deductions = rigidDeductions(context, members);
  return {
    total,
    deductions,
    countable: calculation.difference(yearly('计入的家庭收入'), total, deductions),
  };
}
