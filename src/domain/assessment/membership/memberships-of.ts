import type { HouseholdFacts, ObligorFacts, PersonFacts } from '../../facts/household-facts';
import type { Calculation, Figure, Naming } from '../calculation';
import { bothLacks, NO_LACKS } from '../lack';
import { between } from '../range';
import { belongingOf } from './belonging';
import { absenceOf, type Exclusion, exclusionOf } from './exclusion';
import type { Membership } from './membership';

/** An applicant is there, unless it is known that they are not; one of the clergy may apply alone. */
function exclusionFor(person: PersonFacts, calculation: Calculation): Exclusion {
  if (person.relation !== 'applicant') return exclusionOf(person, calculation);
  const absence = absenceOf(person, calculation);
  return absence && 'reason' in absence ? absence : undefined;
}

function membershipOf(person: PersonFacts, facts: HouseholdFacts, calculation: Calculation): Membership {
  const exclusion = exclusionFor(person, calculation);
  if (exclusion && 'reason' in exclusion)
    return { person: person.id, standing: 'excluded', reason: exclusion.reason, lacks: NO_LACKS };
  const belonging = belongingOf(person, facts.on, calculation);
  if (exclusion && belonging.standing === 'counted')
    return { person: person.id, standing: 'undetermined', reason: 'open', lacks: exclusion.lacks };
  const { standing, reason, lacks } = belonging;
  return { person: person.id, standing, reason, lacks };
}

const ofObligor = ({ id }: ObligorFacts): Membership => ({
  person: id,
  standing: 'supporter',
  reason: 'obligor',
  lacks: NO_LACKS,
});

/** Whether each person of the application and each obligor counts, in the order in which they were given. */
export function membershipsOf(facts: HouseholdFacts, calculation: Calculation): readonly Membership[] {
  const memberships = facts.people.map((person) => membershipOf(person, facts, calculation));
  for (const obligor of facts.obligors) memberships.push(ofObligor(obligor));
  return memberships;
}

const SIZE: Naming = { label: '共同生活的家庭成员人数', unit: 'people' };

/** How many people count (家庭人口): between those who surely do and those who may. */
export function sizeOf(memberships: readonly Membership[], calculation: Calculation): Figure {
  let counted = 0;
  let open = NO_LACKS;
  let mayCount = 0;
  for (const { standing, lacks } of memberships) {
    if (standing === 'counted') counted += 1;
    if (standing !== 'undetermined') continue;
    mayCount += 1;
    open = bothLacks(open, lacks);
  }
  return mayCount === 0
    ? calculation.constant(SIZE, counted)
    : calculation.counted(SIZE, between(counted, counted + mayCount), open);
}
