import type { Calculation, Naming } from '../../assessment/calculation';
import {
  andAlso,
  isBelow,
  type Judgement,
  metWhen,
  metWhenKnown,
  NOT_MET,
  orElse,
  undetermined,
} from '../../assessment/finding';
import { isPlaceCase } from '../../assessment/place-case';
import { type Fact, knownValue } from '../../facts/fact';
import type { ObligorFacts } from '../../facts/household-facts';
import { cite } from '../../law/cite';

const article = cite('extremeHardshipMeasures', '第八条');
const OWN_INCOME: Naming = { label: '义务人本人全年收入', unit: 'fenAYear', article };

function isAged(
  { id, age }: ObligorFacts,
  parameter: 'obligorElderAge' | 'obligorIncomeTestedAge',
  calculation: Calculation,
): Judgement {
  const years = knownValue(age);
  if (years === undefined) return undetermined([{ kind: 'fact', what: '义务人的年龄', about: id }]);
  const { value, lacks } = calculation.setting(parameter);
  return value === undefined ? undetermined(lacks) : metWhen(years >= value);
}

/** 本人收入低于当地上年人均可支配收入，且财产符合当地低收入家庭财产状况规定. */
function isPoor({ id, ability }: ObligorFacts, calculation: Calculation): Judgement {
  const income = calculation.fact(OWN_INCOME, ability.ownIncome, id);
  return andAlso(isBelow(income, calculation.parameter('disposableIncome')), withinProperty({ id, ability }));
}

const told = (fact: Fact<boolean>, what: string, about: string): Judgement =>
  metWhenKnown(knownValue(fact), what, about);
const withinProperty = ({ id, ability }: Pick<ObligorFacts, 'id' | 'ability'>): Judgement =>
  told(ability.propertyWithinLowIncomeLine, '义务人的财产符不符合低收入家庭规定', id);

type Way = (obligor: ObligorFacts, calculation: Calculation) => Judgement;

/** The five cases of the article, and one that the province adds. */
const WAYS: readonly Way[] = [
  ({ id, ability }) => told(ability.isInExtremeHardship, '义务人是不是特困人员', id),
  (obligor, calculation) =>
    andAlso(
      told(obligor.ability.receivesAllowance, '义务人是不是低保对象', obligor.id),
      isAged(obligor, 'obligorElderAge', calculation),
    ),
  (obligor, calculation) => {
    const { id, ability } = obligor;
    const severely = told(ability.isSeverelyDisabled, '义务人是不是重度残疾人或三级智力、精神残疾人', id);
    const isWeak = orElse(isAged(obligor, 'obligorIncomeTestedAge', calculation), severely);
    return isWeak.answer === 'notMet' ? isWeak : andAlso(isWeak, isPoor(obligor, calculation));
  },
  (obligor) => {
    const { id, ability } = obligor;
    const what = '义务人是不是无民事行为能力、宣告失踪或者在服刑';
    return andAlso(told(ability.cannotAct, what, id), withinProperty(obligor));
  },
  ({ id, ability }) =>
    isPlaceCase(ability.unableByProvince, '义务人是不是省里规定的其他无履行能力情形（由经办人认定）', id),
];

/** 义务人无履行义务能力 (特困人员认定办法第八条): one of the cases is enough. */
export function isUnableToSupport(obligor: ObligorFacts, calculation: Calculation): Judgement {
  let unable = NOT_MET;
  for (const isUnable of WAYS) {
    unable = orElse(unable, isUnable(obligor, calculation));
    if (unable.answer === 'met') return unable;
  }
  return unable;
}
