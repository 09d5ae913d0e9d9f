import type { ObligorFacts } from '../facts/household-facts';
import { AGES } from './distributions';
import type { Drawing, DrawnPerson } from './draw-people';
import { OBLIGOR } from './income-distributions';

/** Sons and daughters are so much younger than the one they owe support to. */
const YOUNGER = [20, 38] as const;

function obligorOf(id: string, supported: DrawnPerson, { draw, known, livelihood }: Drawing): ObligorFacts {
  const age = Math.max(AGES.adult, supported.age - draw.whole(YOUNGER));
  const householdIncome = draw.yuan(OBLIGOR.householdIncome[livelihood]);
  const householdSize = draw.whole(OBLIGOR.householdSize);
  return {
    id,
    relation: 'child',
    supports: [supported.id],
    supportsAltogether: known.of(draw.whole(OBLIGOR.supportsAltogether)),
    consent: known.of(draw.pick(OBLIGOR.consent)),
    ordered: known.of(draw.chance(OBLIGOR.orderedShare) ? draw.yuan(OBLIGOR.ordered) : 0),
    paid: known.of(draw.chance(OBLIGOR.paidShare) ? draw.yuan(OBLIGOR.paid) : 0),
    householdIncome: known.of(householdIncome),
    householdSize: known.of(householdSize),
    age: known.of(age),
    ability: {
      isInExtremeHardship: known.of(draw.chance(OBLIGOR.isInExtremeHardship)),
      receivesAllowance: known.of(draw.chance(OBLIGOR.receivesAllowance)),
      isSeverelyDisabled: known.of(draw.chance(OBLIGOR.isSeverelyDisabled)),
      cannotAct: known.of(draw.chance(OBLIGOR.cannotAct)),
      ownIncome: known.of(Math.floor(householdIncome / householdSize)),
      propertyWithinLowIncomeLine: known.of(draw.chance(OBLIGOR.propertyWithinLowIncomeLine)),
    },
  };
}

/** Those outside the household who owe support to its oldest person, where that one is old. */
export function drawObligors(people: readonly DrawnPerson[], drawing: Drawing): readonly ObligorFacts[] {
  const oldest = people.reduce<DrawnPerson | undefined>(
    (old, person) => (person.stage === 'elder' && person.age > (old?.age ?? 0) ? person : old),
    undefined,
  );
  if (!oldest) return [];
  const count = drawing.draw.pick(OBLIGOR.count);
  return Array.from({ length: count }, (_, index) => obligorOf(`s${index + 1}`, oldest, drawing));
}
