import { knownValue } from '../../facts/fact';
import type { HouseholdFacts, ObligorFacts } from '../../facts/household-facts';
import { cite } from '../../law/cite';
import {
  type Calculation,
  type Figure,
  MONTHS_A_YEAR,
  type Naming,
  WHOLE_IN_BASIS_POINTS,
} from '../calculation';
import { allOf, type Judgement, metWhen, metWhenKnown, undetermined } from '../finding';
import { isUnemployedSeverelyDisabledAdult } from '../severe-disability';

type Context = { readonly facts: HouseholdFacts; readonly calculation: Calculation };
const article = cite('dibaoMeasures', '第十三条');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });

/** What a judgment says they owe or what they really give, whichever is more, fen a year. */
function orderedOrPaid({ id, ordered, paid }: ObligorFacts, calculation: Calculation): Figure {
  const months = calculation.constant({ label: '一年的月数', unit: 'months' }, MONTHS_A_YEAR);
  const ofAYear = (label: string, fact: ObligorFacts['paid']) =>
    calculation.product(
      yearly(`${label}（全年）`),
      calculation.fact({ label, unit: 'fenAMonth', article }, fact, id),
      months,
      1,
      id,
    );
  return calculation.most(
    yearly('判决、协议确定的和实际给付的赡养费，取高的'),
    ofAYear('判决、协议确定的赡养费', ordered),
    ofAYear('实际给付的赡养费', paid),
    id,
  );
}

/** The yearly amount of which multiples are left to the obligor's own household. */
function baseOf(calculation: Calculation): Figure {
  const { value, lacks } = calculation.setting('supportBase');
  if (value) return calculation.parameter(value);
  return { ...calculation.unknown(yearly('推算赡养费的基准')), lacks };
}

/** What the formula of the place expects them to give: a share of what their household has above a multiple of the base. */
function imputed(obligor: ObligorFacts, calculation: Calculation): Figure {
  const { id } = obligor;
  const income = calculation.fact(yearly('义务人家庭全年收入'), obligor.householdIncome, id);
  const size = calculation.fact({ label: '义务人家庭人口', unit: 'people' }, obligor.householdSize, id);
  const keptEach = calculation.product(
    yearly('义务人家庭每人先留下的部分'),
    baseOf(calculation),
    calculation.parameter('supportFreeMultiple'),
    WHOLE_IN_BASIS_POINTS,
  );
  const kept = calculation.product(yearly('义务人家庭先留下的部分'), keptEach, size, 1, id);
  const surplus = calculation.difference(yearly('义务人家庭可用来赡养的收入'), income, kept, id);
  const whole = calculation.product(
    yearly('义务人应给的赡养费合计'),
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
    return calculation.open(yearly('推算的赡养费'), whole, [{ kind: 'fact', what, about: id }], id);
  }
  const ours = calculation.constant({ label: '本户由他赡养的人数', unit: 'people' }, supports.length, id);
  return calculation.product(
    yearly('推算的赡养费'),
    whole,
    ours,
    Math.max(1, supports.length, altogether),
    id,
  );
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
  const supported = facts.people.filter(({ id }) => obligor.supports.includes(id));
  const receiver = allOf(
    supported.map((person) => isUnemployedSeverelyDisabledAdult(person, { facts, calculation })),
  );
  if (supported.length === 0 || receiver.answer === 'notMet') return metWhen(false);
  const { value: isOn, lacks } = calculation.setting('siblingSupportExempt');
  return allOf([giver, receiver, isOn === undefined ? undetermined(lacks) : metWhen(isOn)]);
}

/** What was told, or the formula where nothing was ordered and the obligor agreed to be checked. */
function supportBeyond(told: Figure, obligor: ObligorFacts, calculation: Calculation): Figure {
  const consent = knownValue(obligor.consent);
  // An order that nobody knows of makes what was told open upwards already.
  if (knownValue(obligor.ordered) !== 0 || consent === 'refused' || consent === 'notAsked') return told;
  const formula = imputed(obligor, calculation);
  const naming = yearly('赡养、抚养、扶养费');
  if (consent === 'given') return calculation.most(naming, told, formula, obligor.id);
  const what = '义务人同不同意核对';
  const open = calculation.open(naming, formula, [{ kind: 'fact', what, about: obligor.id }], obligor.id);
  return calculation.most(naming, told, open, obligor.id);
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
    ? calculation.open(yearly('赡养、抚养、扶养费（能不能豁免还要核实）'), support, spared.lacks, obligor.id)
    : support;
}
