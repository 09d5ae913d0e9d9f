import { hasReached } from '../../assessment/ages';
import type { Calculation, Figure, Naming } from '../../assessment/calculation';
import { andAlso, type Judgement, metWhenKnown, not } from '../../assessment/finding';
import { asMember, type Household, type PersonInHousehold } from '../../assessment/household';
import { isPlaceCase } from '../../assessment/place-case';
import { hasDisabilityOf } from '../../assessment/severe-disability';
import { knownValue } from '../../facts/fact';
import { cite } from '../../law/cite';

const article = cite('assistanceAct', '第二十条');
const yearly = (label: string): Naming => ({ label, unit: 'fenAYear', article });
const ONE = yearly('分类施保增发');
const OF_ALL = yearly('分类施保增发合计');

/** Who gets more, by which parameter. */
const CATEGORIES = [
  {
    parameter: 'supplementElder',
    label: '老年人增发',
    applies: ({ person, household: { facts, calculation } }: PersonInHousehold): Judgement =>
      hasReached(person, 'supplementElderAge', facts.on, calculation),
  },
  {
    parameter: 'supplementMinor',
    label: '未成年人增发',
    applies: ({ person, household: { facts, calculation } }: PersonInHousehold): Judgement =>
      not(hasReached(person, 'adultAge', facts.on, calculation)),
  },
  {
    parameter: 'supplementSeverelyDisabled',
    label: '重度残疾人增发',
    applies: ({ person, household }: PersonInHousehold): Judgement =>
      hasDisabilityOf('severeDisabilities', person, household),
  },
  {
    parameter: 'supplementSeriouslyIll',
    label: '重病患者增发',
    applies: ({ person }: PersonInHousehold): Judgement =>
      metWhenKnown(knownValue(person.isSeriouslyIll), '是不是当地认定的重特大疾病', person.id),
  },
  {
    parameter: 'supplementSingleParent',
    label: '单亲家庭未成年人增发',
    applies: ({ person, household: { facts, calculation } }: PersonInHousehold): Judgement => {
      const marked = isPlaceCase(
        person.ofSingleParent,
        '是不是单亲家庭的未成年人（由经办人认定）',
        person.id,
      );
      return marked.answer === 'notMet'
        ? marked
        : andAlso(marked, not(hasReached(person, 'adultAge', facts.on, calculation)));
    },
  },
] as const;

/** One or all: by the choice of the place; where it has made none, anything from the highest to all. */
function stacked(figures: readonly Figure[], about: string, calculation: Calculation): Figure {
  const [first, ...others] = figures;
  if (first && others.length === 0) return first;
  const { value, lacks } = calculation.setting('supplementStacking');
  const all = () => calculation.sum(yearly('分类施保增发（各项合计）'), figures, about);
  const highest = () =>
    others.reduce(
      (high, figure) => calculation.most(yearly('分类施保增发（取最高一项）'), high, figure, about),
      first ?? calculation.constant(yearly('没有分类施保增发'), 0, about),
    );
  if (value === 'all') return all();
  if (value === 'highestOnly') return highest();
  const most = all();
  return calculation.open(ONE, most, lacks, about);
}

function supplementFor(subject: PersonInHousehold): Figure | undefined {
  const { person, household } = subject;
  const { calculation } = household;
  const figures: Figure[] = [];
  for (const { parameter, label, applies } of CATEGORIES) {
    const { answer, lacks } = applies(subject);
    if (answer === 'notMet') continue;
    const amount = calculation.parameter(parameter);
    figures.push(
      answer === 'met' ? amount : calculation.open(yearly(`${label}（还要核实）`), amount, lacks, person.id),
    );
  }
  if (figures.length === 0) return undefined;
  return asMember(household, person.id, ONE, stacked(figures, person.id, calculation));
}

/** 分类施保: what the elderly, minors, the severely disabled and the seriously ill get on top, fen a year. */
export function categorySupplement(
  household: Household,
  people: readonly PersonInHousehold['person'][] = household.members,
): Figure {
  const supplements: Figure[] = [];
  for (const person of people) {
    const supplement = supplementFor({ person, household });
    if (supplement) supplements.push(supplement);
  }
  return household.calculation.sum(OF_ALL, supplements);
}
