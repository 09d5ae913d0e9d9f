import { knownValue } from '../../facts/fact';
import type { Calculation, Figure, Naming } from '../calculation';
import type { PersonInHousehold } from '../household';
import type { IncomeRegime } from './income-kinds';
import { countedOf } from './item-income';

const WHOSE = '全家的收入里有多少是本人的';

/** One person's own income, fen a year, by the rules of one regime. */
export function ownIncomeOf(
  { person, household: { facts } }: PersonInHousehold,
  regime: IncomeRegime,
  naming: Naming,
  calculation: Calculation,
): Figure {
  const items = facts.income.flatMap((item) => {
    if (item.person !== undefined && item.person !== person.id) return [];
    const figure = countedOf(item, regime, calculation);
    if (!figure) return [];
    return item.person === undefined && facts.people.length > 1
      ? [
          calculation.open({ ...naming, label: WHOSE }, figure, [
            { kind: 'fact', what: WHOSE, about: person.id },
          ]),
        ]
      : [figure];
  });
  const untold =
    knownValue(facts.incomeIsAll) === true
      ? []
      : [calculation.unknown({ label: '有没有其他收入', unit: 'fenAYear' }, person.id)];
  return calculation.sum(naming, [...items, ...untold], person.id);
}
