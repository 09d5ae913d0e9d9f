import { knownValue } from '../../facts/fact';
import type { HouseholdFacts, ObligorFacts } from '../../facts/household-facts';
import { cite } from '../../law/cite';
import {
  type Calculation,
  type Figure,
  MONTHS_A_YEAR,
  type Naming,
  type PolicyRule,
  WHOLE_IN_BASIS_POINTS,
} from '../calculation';
import {
  allOf,
  andAlso,
  type Judgement,
  MET,
  metWhen,
  metWhenKnown,
  NOT_MET,
  undetermined,
} from '../finding';
import { isUnemployedSeverelyDisabledAdult } from '../severe-disability';

type Context = { readonly facts: HouseholdFacts; readonly calculation: Calculation };
const article = cite('dibaoMeasures', '第十三条');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });

const YEAR: Naming = { label: '一年的月数', unit: 'months' };
const HEADS: Naming = { label: '义务人家庭人口', unit: 'people' };
const OUR_HEADS: Naming = { label: '本户由他赡养的人数', unit: 'people' };
const aYear = (label: string) => ({
  month: { label, unit: 'fenAMonth', article } as Naming,
  year: yearly(`${label}（全年）`),
});
const ORDERED = aYear('判决、协议确定的赡养费');
const PAID = aYear('实际给付的赡养费');
const ORDERED_OR_PAID = yearly('判决、协议确定的和实际给付的赡养费，取高的');
const BASE = yearly('推算赡养费的基准');
const THEIR_INCOME = yearly('义务人家庭全年收入');
const KEPT_EACH = yearly('义务人家庭每人先留下的部分');
const KEPT = yearly('义务人家庭先留下的部分');
const SURPLUS = yearly('义务人家庭可用来赡养的收入');
const OWED_TO_ALL = yearly('义务人应给的赡养费合计');
const OWED_TO_US = yearly('推算的赡养费');
const SUPPORT = yearly('赡养、抚养、扶养费');
const MAYBE_SPARED = yearly('赡养、抚养、扶养费（能不能豁免还要核实）');

/** What a judgment says they owe or what they really give, whichever is more, fen a year. */
export function orderedOrPaid({ id, ordered, paid }: ObligorFacts, calculation: Calculation): Figure {
  const months = calculation.constant(YEAR, MONTHS_A_YEAR);
  const owed = calculation.product(ORDERED.year, calculation.fact(ORDERED.month, ordered, id), months, 1, id);
  const given = calculation.product(PAID.year, calculation.fact(PAID.month, paid, id), months, 1, id);
  return calculation.most(ORDERED_OR_PAID, owed, given, id);
}

/** The yearly amount of which multiples are left to the obligor's own household. */
function baseOf(calculation: Calculation): Figure {
  const { value, lacks } = calculation.setting('supportBase');
  if (value) return calculation.parameter(value);
  return { ...calculation.unknown(BASE), lacks };
}

/** What the formula leaves to each head of the obligor's own household. */
const keptEach: PolicyRule = (calculation) =>
  calculation.product(
    KEPT_EACH,
    baseOf(calculation),
    calculation.parameter('supportFreeMultiple'),
    WHOLE_IN_BASIS_POINTS,
  );

/** What the formula of the place expects them to give: a share of what their household has above a multiple of the base. */
function imputed(obligor: ObligorFacts, calculation: Calculation): Figure {
  const { id } = obligor;
  const income = calculation.fact(THEIR_INCOME, obligor.householdIncome, id);
  const size = calculation.fact(HEADS, obligor.householdSize, id);
  const kept = calculation.product(KEPT, calculation.ofPolicy(keptEach), size, 1, id);
  const surplus = calculation.difference(SURPLUS, income, kept, id);
  const whole = calculation.product(
    OWED_TO_ALL,
    surplus,
    calculation.parameter('supportShare'),
    WHOLE_IN_BASIS_POINTS,
    id,
  );
  return oursOf(obligor, whole, calculation);
}

/** The part of the household: by heads, among all whom the obligor owes support to. */
function oursOf(obligor: ObligorFacts, whole: Figure, calculation: Calculation): Figure {
  const { id, supports } = obligor;
  const altogether = knownValue(obligor.supportsAltogether);
  if (altogether === undefined) {
    const what = '义务人一共要赡养几个人';
    return calculation.open(OWED_TO_US, whole, [{ kind: 'fact', what, about: id }], id);
  }
  const ours = calculation.constant(OUR_HEADS, supports.length, id);
  return calculation.product(OWED_TO_US, whole, ours, Math.max(1, supports.length, altogether), id);
}

/** Support by brothers, sisters or the elderly for an adult who is severely disabled and without work (83号一（一）). */
function isSpared(obligor: ObligorFacts, { facts, calculation }: Context): Judgement {
  const age = knownValue(obligor.age);
  const { value: elderAge, lacks: elderLacks } = calculation.setting('supportSparedElderAge');
  const isElder =
    elderAge === undefined
      ? undetermined(elderLacks)
      : metWhenKnown(age === undefined ? undefined : age >= elderAge, '义务人的年龄', obligor.id);
  const giver = obligor.relation === 'sibling' ? metWhen(true) : isElder;
  if (giver.answer === 'notMet') return giver;
  let receiver: Judgement | undefined;
  for (const person of facts.people)
    if (obligor.supports.includes(person.id))
      receiver = andAlso(receiver ?? MET, isUnemployedSeverelyDisabledAdult(person, { facts, calculation }));
  if (!receiver || receiver.answer === 'notMet') return NOT_MET;
  const { value: isOn, lacks } = calculation.setting('siblingSupportExempt');
  return allOf([giver, receiver, isOn === undefined ? undetermined(lacks) : metWhen(isOn)]);
}

/** What was told, or the formula where nothing was ordered and the obligor agreed to be checked. */
function supportBeyond(told: Figure, obligor: ObligorFacts, calculation: Calculation): Figure {
  const consent = knownValue(obligor.consent);
  // An order that nobody knows of makes what was told open upwards already.
  if (knownValue(obligor.ordered) !== 0 || consent === 'refused' || consent === 'notAsked') return told;
  const formula = imputed(obligor, calculation);
  if (consent === 'given') return calculation.most(SUPPORT, told, formula, obligor.id);
  const what = '义务人同不同意核对';
  const open = calculation.open(SUPPORT, formula, [{ kind: 'fact', what, about: obligor.id }], obligor.id);
  return calculation.most(SUPPORT, told, open, obligor.id);
}

/**
 * What one obligor's support counts for, fen a year; undefined where it is spared. A judgment and real payments come
 * first; the formula only where the obligor agreed to be checked (社会救助法第四十一条): without consent nothing is
 * imputed, and that is never to the household's disadvantage.
 */
export function supportFrom(obligor: ObligorFacts, context: Context): Figure | undefined {
  const { calculation } = context;
  const spared = isSpared(obligor, context);
  if (spared.answer === 'met') return undefined;
  const told = orderedOrPaid(obligor, calculation);
  const support = supportBeyond(told, obligor, calculation);
  return spared.answer === 'undetermined'
    ? calculation.open(MAYBE_SPARED, support, spared.lacks, obligor.id)
    : support;
}
