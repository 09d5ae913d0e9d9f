import type { HouseholdFacts, PersonFacts } from '../facts/household-facts';
import type { Calculation, Figure, Naming } from './calculation';
import type { HouseholdIncome } from './income/household-income';
import type { Membership } from './membership/membership';

/** A household under assessment: its facts, who counts, and its income; what every class starts from. */
export interface Household {
  readonly facts: HouseholdFacts;
  readonly calculation: Calculation;
  readonly memberships: readonly Membership[];
  /** People who count. */
  readonly size: Figure;
  readonly income: HouseholdIncome;
  /** The subsistence standard for all who count, fen a year. */
  readonly standardForAll: Figure;
}

/** A person of the household with what is being worked out about it. */
export interface PersonInHousehold {
  readonly person: PersonFacts;
  readonly household: Household;
}

/** Those of the household who count, or may count. */
export const membersOf = ({ facts, memberships }: Pick<Household, 'facts' | 'memberships'>): PersonFacts[] =>
  facts.people.filter((_, index) => {
    const standing = memberships[index]?.standing;
    return standing === 'counted' || standing === 'undetermined';
  });

/** A figure that belongs to one person: of somebody who only may count, it only may count. */
export function asMember(
  { memberships, calculation }: Pick<Household, 'memberships' | 'calculation'>,
  about: string | undefined,
  naming: Naming,
  figure: Figure,
): Figure {
  const membership = memberships.find(({ person }) => person === about);
  if (membership?.standing !== 'undetermined') return figure;
  return calculation.open(
    { ...naming, label: `${naming.label}（本人算不算家庭成员还要了解）` },
    figure,
    membership.lacks,
    about,
  );
}
