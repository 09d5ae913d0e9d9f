import { knownValue } from '../../facts/fact';
import type { Calculation, Figure, Naming } from '../calculation';
import type { PersonInHousehold } from '../household';
import type { IncomeRegime } from './income-kinds';
import { countedOf } from './item-income';

/** One person's own income, fen a year, by the rules of one regime. */
export function ownIncomeOf(
  { person, household: { facts } }: PersonInHousehold,
  regime: IncomeRegime,
  naming: Naming,
  calculation: Calculation,
): Figure {
  const items = facts.income
    .filter((item) => item.person === person.id)
    .flatMap((item) => countedOf(item, regime, calculation) ?? []);
  const untold =
    knownValue(facts.incomeIsAll) === true
      ? []
      : [calculation.unknown({ label: '有没有其他收入', unit: 'fenAYear' }, person.id)];
  return calculation.sum(naming, [...items, ...untold], person.id);
}
