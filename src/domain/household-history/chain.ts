import type { RelationToApplicant } from '../household/relation-to-applicant';
import type { PlainDate } from '../kernel/plain-date';
import type { ChangeCause } from './causes';
import type { HouseholdKey, PersonKey, RegisteredAt, RelationToHead } from './household-event';

/** Who lives together with the others, what they are to the head, and since when they count among them. */
export interface Living {
  readonly id: PersonKey;
  readonly relation: RelationToHead;
  readonly since: PlainDate;
  readonly cause: ChangeCause;
}

/** One household of a chain: while it stands, or as it stood when it ended. */
export interface LivingTogether {
  readonly id: HouseholdKey;
  readonly beganOn: PlainDate;
  readonly endedOn?: PlainDate;
  /** Those who live together (共同生活), the head first. */
  readonly people: readonly Living[];
  /** Where it moved to, once it has. */
  readonly place?: { readonly is: string; readonly since: PlainDate };
}

/** How one household comes out of another (接续链). */
export interface ChainLink {
  readonly from: HouseholdKey;
  readonly to: HouseholdKey;
  readonly because: 'headDied' | 'split' | 'merged';
  readonly on: PlainDate;
}

/** Somebody who lives in no household of the chain any more. */
export interface Gone {
  readonly id: PersonKey;
  readonly from: HouseholdKey;
  readonly because: 'left' | 'died';
  readonly on: PlainDate;
  readonly cause: ChangeCause;
}

/** An entry of the register of who owes support (赡养扶养义务人). */
export interface Support {
  readonly supporter: PersonKey;
  readonly relation: RelationToApplicant;
  readonly formerly?: PersonKey;
  readonly since: PlainDate;
  readonly cause: ChangeCause;
}

/** An entry of the register of registrations (户籍). */
export interface Registration {
  readonly person: PersonKey;
  readonly at: RegisteredAt;
  readonly since: PlainDate;
}

/** The households that came out of one, and the three registers, each by itself, on one day. */
export interface Chain {
  readonly households: readonly LivingTogether[];
  readonly links: readonly ChainLink[];
  readonly gone: readonly Gone[];
  readonly registered: readonly Registration[];
  readonly support: readonly Support[];
}

export const NO_CHAIN: Chain = { households: [], links: [], gone: [], registered: [], support: [] };

/** The household of this id, also one that has ended. */
export const householdIn = (
  { households }: Pick<Chain, 'households'>,
  id: HouseholdKey,
): LivingTogether | undefined => households.find((one) => one.id === id);

/** Where the person lives; undefined for who lives in none of the chain. */
export const householdOfPerson = (
  { households }: Pick<Chain, 'households'>,
  person: PersonKey,
): LivingTogether | undefined =>
  households.find(({ endedOn, people }) => !endedOn && people.some(({ id }) => id === person));

/** Who stands for the household. */
export const headOf = ({ people }: Pick<LivingTogether, 'people'>): Living | undefined =>
  people.find(({ relation }) => relation === 'applicant');

/** The household that goes on with what this one began: itself, or what followed it when its head died. */
export function goingOnAs(chain: Chain, id: HouseholdKey): LivingTogether | undefined {
  const next = chain.links.find(({ from, because }) => from === id && because !== 'split');
  return next && householdIn(chain, id)?.endedOn ? goingOnAs(chain, next.to) : householdIn(chain, id);
}
