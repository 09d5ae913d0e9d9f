import { wholeFigure } from '../../assessment/figure';
import {
  andAlso,
  type Condition,
  type Judgement,
  MET,
  metWhen,
  undetermined,
} from '../../assessment/finding';
import type { PersonInHousehold } from '../../assessment/household';
import { bothLacks } from '../../assessment/lack';
import { type Fact, knownValue } from '../../facts/fact';
import type { Owner } from './property-conditions';

/** What a class asks about a person's own property: its lines, and what an officer found, with its name where nobody has. */
export interface OwnProperty {
  readonly lines: readonly Condition<Owner>[];
  readonly found: Fact<boolean> | undefined;
  readonly what: string;
}

/**
 * Whether what a person owns themselves is within the lines of one person, whatever others of the family own. Where all that
 * the household owns is, it does not matter whose it is; of who is declared alone, all is their own.
 */
export function ownPropertyWithin(
  { lines, found, what }: OwnProperty,
  { person, household }: PersonInHousehold,
): Judgement {
  const own = knownValue(found);
  if (own !== undefined) return metWhen(own);
  const standardForAll = household.calculation.parameter('subsistenceStandard');
  const { facts, calculation } = household;
  const ofOne: Owner = { facts, calculation, size: wholeFigure(1), standardForAll };
  const isOnlyOne = facts.people.length === 1;
  let all = MET;
  for (const { judge } of lines) {
    const judged = judge(ofOne);
    // By how much a line is missed is only said where it is surely their own.
    if (isOnlyOne && judged.answer === 'notMet') return judged;
    all = andAlso(all, judged);
  }
  if (isOnlyOne || all.answer === 'met') return all;
  return undetermined(bothLacks([{ kind: 'fact', what, about: person.id }], all.lacks));
}
