import type { HouseholdFacts, PersonFacts } from '../facts/household-facts';
import { cite } from '../law/cite';
import type { Calculation, HeadsRule } from './calculation';
import type { Naming } from './figure';
import type { Household, HouseholdPeople } from './household';
import { householdIncomeOf } from './income/household-income';
import type { Membership } from './membership/membership';
import { membershipsOf, sizeOf } from './membership/memberships-of';

const STANDARD_FOR_ALL: Naming = {
  label: '保障标准合计',
  unit: 'fenAYear',
  article: cite('assistanceAct', '第十八条'),
};

const standardForAllOf: HeadsRule<Pick<Household, 'size'>> = ({ size }, calculation) =>
  calculation.product(STANDARD_FOR_ALL, calculation.parameter('subsistenceStandard'), size);

const NO_MEMBERSHIPS: readonly Membership[] = [];
const isOpen = ({ standing }: Membership): boolean => standing === 'undetermined';
const mayCount = (membership: Membership | undefined): boolean =>
  membership !== undefined && (membership.standing === 'counted' || isOpen(membership));

/** Who counts, and of whom that is open. */
function peopleOf(
  facts: HouseholdFacts,
  calculation: Calculation,
  memberships: readonly Membership[],
): HouseholdPeople {
  const isMember = (_: PersonFacts, place: number): boolean => mayCount(memberships[place]);
  const members = facts.people.every(isMember) ? facts.people : facts.people.filter(isMember);
  const openMemberships = memberships.some(isOpen) ? memberships.filter(isOpen) : NO_MEMBERSHIPS;
  return { facts, calculation, memberships, members, openMemberships };
}

/** Works out what the income is of those who count. */
export function householdOf(
  facts: HouseholdFacts,
  calculation: Calculation,
  memberships = membershipsOf(facts, calculation),
): Household {
  const people = peopleOf(facts, calculation, memberships);
  const { members, openMemberships } = people;
  const size = sizeOf(memberships, calculation);
  const income = householdIncomeOf(people);
  const standardForAll = calculation.ofHeads(standardForAllOf, { size });
  return { facts, calculation, memberships, members, openMemberships, size, income, standardForAll };
}
