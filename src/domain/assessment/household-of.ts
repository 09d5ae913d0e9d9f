import type { HouseholdFacts, PersonFacts } from '../facts/household-facts';
import { cite } from '../law/cite';
import type { Calculation, HeadsRule } from './calculation';
import type { Figure, Naming } from './figure';
import type { Household, HouseholdPeople } from './household';
import { type HouseholdIncome, householdIncomeOf } from './income/household-income';
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

/** Its income is worked out when a condition first asks for it: a household that owns too much is answered without. */
class HouseholdAtHand implements Household {
  readonly facts: HouseholdFacts;
  readonly calculation: Calculation;
  readonly memberships: readonly Membership[];
  readonly members: readonly PersonFacts[];
  readonly openMemberships: readonly Membership[];
  readonly size: Figure;
  readonly standardForAll: Figure;
  private ownIncome: HouseholdIncome | undefined;

  constructor(people: HouseholdPeople) {
    const { facts, calculation, memberships, members, openMemberships } = people;
    this.facts = facts;
    this.calculation = calculation;
    this.memberships = memberships;
    this.members = members;
    this.openMemberships = openMemberships;
    this.size = sizeOf(memberships, calculation);
    this.ownIncome = calculation.isTraced ? householdIncomeOf(people) : undefined;
    this.standardForAll = calculation.ofHeads(standardForAllOf, this);
  }

  get income(): HouseholdIncome {
    this.ownIncome ??= householdIncomeOf(this);
    return this.ownIncome;
  }
}

/** A household with who counts in it and what their income is; with a trace each is written down here. */
export const householdOf = (
  facts: HouseholdFacts,
  calculation: Calculation,
  memberships = membershipsOf(facts, calculation),
): Household => new HouseholdAtHand(peopleOf(facts, calculation, memberships));
