import { knownValue } from '../../facts/fact';
import type { Calculation, Figure, Naming } from '../calculation';
import type { PersonInHousehold } from '../household';
import type { IncomeRegime } from './income-kinds';
import { countedOf } from './item-income';
import { lessWorkingCost } from './working-cost';

const WHOSE = '全家的收入里有多少是本人的';
const NOT_TOLD_YET: Naming = { label: '有没有其他收入', unit: 'fenAYear' };

/** One person's own income, fen a year, by the rules of one regime; that of a household leaves out what working costs. */
export function ownIncomeOf(
  { person, household: { facts } }: PersonInHousehold,
  regime: IncomeRegime,
  naming: Naming,
  calculation: Calculation,
): Figure {
  const wages: Figure[] = [];
  const items: Figure[] = [];
  for (const item of facts.income) {
    if (item.person !== undefined && item.person !== person.id) continue;
    const figure = countedOf(item, regime, calculation);
    if (!figure) continue;
    const isShared = item.person === undefined && facts.people.length > 1;
    const own = isShared
      ? calculation.open({ ...naming, label: WHOSE }, figure, [
          { kind: 'fact', what: WHOSE, about: person.id },
        ])
      : figure;
    (item.kind === 'wages' && regime === 'household' ? wages : items).push(own);
  }
  if (wages.length > 0) {
    const all = calculation.sum({ ...naming, label: '本人工资性收入' }, wages, person.id);
    items.push(lessWorkingCost(all, person.id, calculation));
  }
  if (knownValue(facts.incomeIsAll) !== true) items.push(calculation.unknown(NOT_TOLD_YET, person.id));
  return calculation.sum(naming, items, person.id);
}
