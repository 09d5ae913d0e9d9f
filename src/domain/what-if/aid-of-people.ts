import { knownValue } from '../facts/fact';
import type { PersonFacts } from '../facts/household-facts';
import { ageOn } from '../kernel/plain-date';
import type { Policy } from '../policy/policy-at';
import type { ParameterName } from '../policy/policy-parameter';
import { SPECIAL_AID_PARAMETERS } from '../policy/special-aid-parameters';
import type { Assessment } from '../programs/assess';
import type { ClassResult } from '../programs/shared/class-result';
import type { AidFacts } from '../special-aid/aid-facts';
import { type SpecialItem, specialItemsOf } from './special-items';

/** All that special aid reads of a policy; what only bills ask is among it. */
const NAMES = [...Object.keys(SPECIAL_AID_PARAMETERS), 'adultAge'] as ParameterName[];

const answerIn = (results: readonly ClassResult[], id: string): string =>
  results.find(({ about }) => about === id)?.answer ?? 'notMet';

/** The classes of the household as one, each with its answer. */
function ofHousehold({ classes }: Assessment, facts: AidFacts): string {
  const { subsistenceAllowance, subsistenceMargin, rigidExpenditure } = classes;
  const recognised = knownValue(facts.recognised);
  return [
    subsistenceAllowance.answer,
    subsistenceMargin.answer,
    rigidExpenditure.answer,
    typeof recognised === 'object' ? recognised.as : recognised,
    knownValue(facts.isWatchedAgainstRelapse),
    knownValue(facts.property.homes) === 0,
  ].join();
}

/**
 * Special aid of many people under one policy. Whoever is alike in all that special aid looks at has the same of it, so it
 * is worked out once for them; where more is known of a household than its classes ask for, each time.
 */
export class AidOfPeople {
  readonly #policy: Policy;
  readonly #ages: readonly number[];
  readonly #known = new Map<string, readonly SpecialItem[]>();

  constructor(policy: Policy) {
    this.#policy = policy;
    this.#ages = [policy.find('adultAge')?.value, policy.find('rehabilitationEndAge')?.value].filter(
      (age) => age !== undefined,
    );
  }

  /** Every item that somebody of the household has or may have; what an open one waits for is another household's. */
  of(assessment: Assessment, facts: AidFacts): readonly SpecialItem[] {
    if (facts.circumstances) return specialItemsOf(assessment, facts, this.#policy);
    const shared = ofHousehold(assessment, facts);
    return facts.people.flatMap((person) => {
      const key = this.#keyOf(person, assessment, facts) + shared;
      let items = this.#known.get(key);
      if (!items) {
        items = specialItemsOf(assessment, { ...facts, people: [person] }, this.#policy);
        this.#known.set(key, items);
      }
      return items.map((item) => (item.person === person.id ? item : { ...item, person: person.id }));
    });
  }

  /** Whether special aid is the same under another policy: town and country, or a change that leaves it alone. */
  isThatOf(other: Policy): boolean {
    return NAMES.every((name) => this.#policy.find(name)?.value === other.find(name)?.value);
  }

  #keyOf(person: PersonFacts, { memberships, classes }: Assessment, { on }: AidFacts): string {
    const { id, birth, disability, schooling, isSeriouslyIll, hasWork } = person;
    const born = knownValue(birth);
    const age = born && ageOn(born, on);
    const card = knownValue(disability);
    return [
      memberships.find((one) => one.person === id)?.standing,
      age === undefined ? '' : this.#ages.filter((from) => age >= from).length,
      typeof card === 'object' ? `${card.category}${card.grade}` : card,
      knownValue(schooling),
      knownValue(isSeriouslyIll),
      knownValue(hasWork),
      answerIn(classes.extremeHardship, id),
      answerIn(classes.singlePerson, id),
      '',
    ].join();
  }
}
