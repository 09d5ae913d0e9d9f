import type { HouseholdFacts, PersonFacts } from '../facts/household-facts';
import type { Calculation, Figure, Naming } from './calculation';
import type { HouseholdIncome } from './income/household-income';
import type { Membership } from './membership/membership';

/** The people of a household, and who of them counts. */
export interface HouseholdPeople {
  readonly facts: HouseholdFacts;
  readonly calculation: Calculation;
  readonly memberships: readonly Membership[];
  /** Those who count, or may count. */
  readonly members: readonly PersonFacts[];
  /** Of whom it is open whether they count. */
  readonly openMemberships: readonly Membership[];
}

/** A household under assessment: its facts, who counts, and its income; what every class starts from. */
export interface Household extends HouseholdPeople {
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
export const membersOf = ({ members }: Pick<HouseholdPeople, 'members'>): readonly PersonFacts[] => members;

/** Whether a person of the application counts; undefined for somebody who is not named there. */
export function membershipIn(
  { memberships }: Pick<HouseholdPeople, 'memberships'>,
  id: string,
): Membership | undefined {
  for (const membership of memberships) if (membership.person === id) return membership;
  return undefined;
}

/** Whether what was told of a person, or of all (undefined), is that of somebody who counts or may count. */
export function isOfMember(person: string | undefined, members: readonly PersonFacts[]): boolean {
  if (person === undefined) return true;
  for (const { id } of members) if (id === person) return true;
  return false;
}

/** A figure that belongs to one person: of somebody who only may count, it only may count. */
export function asMember(
  { openMemberships, calculation }: Pick<HouseholdPeople, 'openMemberships' | 'calculation'>,
  about: string | undefined,
  naming: Naming,
  figure: Figure,
): Figure {
  if (openMemberships.length === 0) return figure;
  const membership = openMemberships.find(({ person }) => person === about);
  if (!membership) return figure;
  return calculation.open(
    { ...naming, label: `${naming.label}（本人算不算家庭成员还要了解）` },
    figure,
    membership.lacks,
    about,
  );
}
