import { wholeFigure } from '../../assessment/figure';
import { allOf, type Condition, type Judgement, metWhen, undetermined } from '../../assessment/finding';
import type { Household, PersonInHousehold } from '../../assessment/household';
import { bothLacks } from '../../assessment/lack';
import { type Fact, knownValue } from '../../facts/fact';

/** What a class asks about a person's own property: its lines, and what an officer found, with its name where nobody has. */
export interface OwnProperty {
  readonly lines: readonly Condition<Household>[];
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
  const ofOne: Household = { ...household, size: wholeFigure(1), standardForAll };
  const judgements = lines.map(({ judge }) => judge(ofOne));
  const all = allOf(judgements);
  if (all.answer === 'met') return all;
  // By how much a line is missed is only said where it is surely their own.
  if (household.facts.people.length === 1) return judgements.find(({ answer }) => answer === 'notMet') ?? all;
  return undetermined(bothLacks([{ kind: 'fact', what, about: person.id }], all.lacks));
}
