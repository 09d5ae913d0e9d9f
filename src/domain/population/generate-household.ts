import type { HouseholdFacts } from '../facts/household-facts';
import type { Area } from '../policy/policy-parameter';
import { LIVELIHOOD, PROVENANCE, UNKNOWN_SHARE } from './distributions';
import { Draw, Knowledge } from './draw';
import { drawIncome } from './draw-income';
import { drawObligors } from './draw-obligors';
import { type Drawing, drawPeople } from './draw-people';
import { drawEmergency, drawProperty, drawRecognition, drawSpending } from './draw-property';
import type { Place } from './place';
import { WATCHED_SHARE } from './property-distributions';

/** A household that nobody is: no name, no number, only what the rules ask about, and where it would live. */
export interface MadeUpHousehold {
  /** `h0`, `h1` … by the index. */
  readonly id: string;
  /** Division code of the township. */
  readonly township: string;
  readonly area: Area;
  readonly facts: HouseholdFacts;
}

/**
 * The `index`th household (a whole number from 0) of the population `seed` (a whole number) in `place`. The same three
 * always give the same household, and each can be had without those before it.
 */
export function generateHousehold(seed: number, index: number, place: Place): MadeUpHousehold {
  const draw = new Draw(seed, index);
  const { township, urbanShare } = draw.pick(place.townships.map((of) => [of, of.share] as const));
  const area: Area = draw.chance(urbanShare) ? 'urban' : 'rural';
  const livelihood = draw.pick(LIVELIHOOD);
  const known = new Knowledge(draw, draw.pick(PROVENANCE), draw.pick(UNKNOWN_SHARE));
  const drawing: Drawing = { draw, known, on: place.on, area, livelihood };
  const people = drawPeople(drawing);
  const facts: HouseholdFacts = {
    on: place.on,
    people: people.map((person) => person.facts),
    obligors: drawObligors(people, drawing),
    income: drawIncome(people, drawing),
    incomeIsAll: known.of(true),
    spending: drawSpending(people, drawing),
    property: drawProperty(drawing),
    emergency: drawEmergency(people, drawing),
    recognised: drawRecognition(drawing),
    isWatchedAgainstRelapse: known.of(draw.chance(WATCHED_SHARE[livelihood])),
  };
  return { id: `h${index}`, township, area, facts };
}

/** The households `from` up to, not including, `to` of a population, one at a time. */
export function* households(
  seed: number,
  { from = 0, to }: { readonly from?: number; readonly to: number },
  place: Place,
): Generator<MadeUpHousehold, void, undefined> {
  for (let index = from; index < to; index += 1) yield generateHousehold(seed, index, place);
}
