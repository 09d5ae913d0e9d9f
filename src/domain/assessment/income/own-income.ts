import { knownValue } from '../../facts/fact';
import type { Calculation, Figure, Naming } from '../calculation';
import type { PersonInHousehold } from '../household';
import type { IncomeRegime } from './income-kinds';
import { countedKind, countedOf } from './item-income';
import { orderedOrPaid, supportFrom } from './obligor-support';
import { mayBeToldTwice, supportOf } from './support-received';
import { lessWorkingCost } from './working-cost';

const WHOSE = '全家的收入里有多少是本人的';
const NOT_TOLD_YET: Naming = { label: '有没有其他收入', unit: 'fenAYear' };
const PAID: Naming = { label: '转移性支出', unit: 'fenAYear' };
const OWN_PAID: Naming = { label: '本人转移性支出合计', unit: 'fenAYear' };

/** Of a figure that is not this person's alone, anything up to all. */
const partOf = (whole: Figure, person: string, naming: Naming, calculation: Calculation): Figure =>
  calculation.open({ ...naming, label: WHOSE }, whole, [{ kind: 'fact', what: WHOSE, about: person }]);

/** What obligors give this person; in extreme hardship what they owe by a judgment or give, never what a formula says. */
function givenByObligors(
  { person, household }: PersonInHousehold,
  regime: IncomeRegime,
  naming: Naming,
): readonly Figure[] {
  const { facts, calculation } = household;
  const support: Figure[] = [];
  for (const obligor of facts.obligors) {
    if (!obligor.supports.includes(person.id)) continue;
    const given =
      regime === 'household' ? supportFrom(obligor, household) : orderedOrPaid(obligor, calculation);
    if (given)
      support.push(obligor.supports.length > 1 ? partOf(given, person.id, naming, calculation) : given);
  }
  return support;
}

/** Less what the person pays to others by law; of what was told for the whole household anything up to all. */
function lessOwnPaid(
  { person, household: { facts, calculation } }: PersonInHousehold,
  items: readonly Figure[],
  naming: Naming,
): Figure {
  const paid: Figure[] = [];
  for (const item of facts.spending) {
    if (item.kind !== 'transferPaid' || (item.person ?? person.id) !== person.id) continue;
    const figure = calculation.fact(PAID, item.amount, item.person);
    const isShared = item.person === undefined && facts.people.length > 1;
    paid.push(isShared ? partOf(figure, person.id, PAID, calculation) : figure);
  }
  if (paid.length === 0) return calculation.sum(naming, items, person.id);
  const before = calculation.sum({ ...naming, label: '本人各项收入合计' }, items, person.id);
  return calculation.difference(naming, before, calculation.sum(OWN_PAID, paid, person.id), person.id);
}

/** One person's own income, fen a year, by the rules of one regime; that of a household leaves out what working costs. */
export function ownIncomeOf(
  subject: PersonInHousehold,
  regime: IncomeRegime,
  naming: Naming,
  calculation: Calculation,
): Figure {
  const {
    person,
    household: { facts },
  } = subject;
  const wages: Figure[] = [];
  const support: Figure[] = [];
  const items: Figure[] = [];
  for (const item of facts.income) {
    if (item.person !== undefined && item.person !== person.id) continue;
    const figure = countedOf(item, countedKind(regime, item.kind), calculation);
    if (!figure) continue;
    const isShared = item.person === undefined && facts.people.length > 1;
    const own = isShared ? partOf(figure, person.id, naming, calculation) : figure;
    if (mayBeToldTwice(item, facts)) support.push(own);
    else (item.kind === 'wages' && regime === 'household' ? wages : items).push(own);
  }
  items.push(...supportOf(support, givenByObligors(subject, regime, naming), calculation));
  if (wages.length > 0) {
    const all = calculation.sum({ ...naming, label: '本人工资性收入' }, wages, person.id);
    items.push(lessWorkingCost(all, person.id, calculation));
  }
  if (knownValue(facts.incomeIsAll) !== true) items.push(calculation.unknown(NOT_TOLD_YET, person.id));
  return lessOwnPaid(subject, items, naming);
}
