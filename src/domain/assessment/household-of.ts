import type { HouseholdFacts, PersonFacts } from '../facts/household-facts';
import { cite } from '../law/cite';
import type { Calculation } from './calculation';
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

/** Who counts, and of whom that is open. */
function peopleOf(facts: HouseholdFacts, calculation: Calculation): HouseholdPeople {
  const memberships = membershipsOf(facts, calculation);
  const members: PersonFacts[] = [];
  const openMemberships: Membership[] = [];
  facts.people.forEach((person, index) => {
    const membership = memberships[index];
    if (membership?.standing === 'undetermined') openMemberships.push(membership);
    else if (membership?.standing !== 'counted') return;
    members.push(person);
  });
  return { facts, calculation, memberships, members, openMemberships };
}

/** Works out who counts and what their income is. */
export function householdOf(facts: HouseholdFacts, calculation: Calculation): Household {
  const people = peopleOf(facts, calculation);
  const { memberships, members, openMemberships } = people;
  const size = sizeOf(memberships, calculation);
  const income = householdIncomeOf(people);
  const standard = calculation.parameter('subsistenceStandard');
  const standardForAll = calculation.product(STANDARD_FOR_ALL, standard, size);
  return { facts, calculation, memberships, members, openMemberships, size, income, standardForAll };
}
