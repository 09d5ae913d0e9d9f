import type { RelationToApplicant } from '../household/relation-to-applicant';
import type { PlainDate } from '../kernel/plain-date';
import type { ChangeCause } from './causes';
import type { PaperSeen } from './paper-seen';

/** A household of a chain: `h1` is the one that applied, what splits off or goes on after a head's death comes after it. */
export type HouseholdKey = `h${number}`;

/** A person by the id that the case uses: of the household `m1`, a supporter outside it `s1`. */
export type PersonKey = string;

/** What somebody is to the head of the household (户主): the one who stands for it and applies for all. */
export type RelationToHead = RelationToApplicant | 'applicant';

/** Somebody of a household; exactly one of it is its head. */
export interface HouseholdPerson {
  readonly id: PersonKey;
  readonly relation: RelationToHead;
}

/** Who stands for a household from now on, and what the others are to them; who is not named is `other`. */
export interface NewHead {
  readonly head: PersonKey;
  readonly relations: Readonly<Record<PersonKey, RelationToApplicant>>;
}

/** Where somebody is registered (户籍): in the place where the household lives, elsewhere, nowhere yet, or struck off. */
export type RegisteredAt = 'here' | 'elsewhere' | 'nowhere' | 'cancelled';

interface Dated {
  /** It holds from this day on. */
  readonly on: PlainDate;
  readonly cause: ChangeCause;
  /** What the officer was shown; missing where the household itself declared it. */
  readonly paper?: PaperSeen;
}

/**
 * Something that changes a household or one of its three registers (共同生活、户籍、赡养扶养义务人), each of which goes
 * its own way. Whoever is registered elsewhere may live here, and who owes support may do neither.
 */
export type HouseholdEvent = Dated &
  (
    | {
        readonly is: 'formed';
        readonly household: HouseholdKey;
        readonly people: readonly HouseholdPerson[];
      }
    | { readonly is: 'memberAdded'; readonly household: HouseholdKey; readonly person: HouseholdPerson }
    | { readonly is: 'memberLeft'; readonly person: PersonKey }
    | {
        readonly is: 'memberDied';
        readonly person: PersonKey;
        /** The head died and others go on: their household ends, and this one follows it (停旧建新). */
        readonly succession?: NewHead & { readonly to: HouseholdKey };
      }
    | {
        readonly is: 'householdSplit';
        readonly from: HouseholdKey;
        readonly to: HouseholdKey;
        readonly people: readonly HouseholdPerson[];
      }
    | {
        readonly is: 'householdsMerged';
        readonly from: HouseholdKey;
        readonly into: HouseholdKey;
        /** What those who come are to the head. */
        readonly relations: NewHead['relations'];
      }
    | ({ readonly is: 'headChanged'; readonly household: HouseholdKey } & NewHead)
    | { readonly is: 'moved'; readonly household: HouseholdKey; readonly place: string }
    | { readonly is: 'registered'; readonly person: PersonKey; readonly at: RegisteredAt }
    | {
        readonly is: 'supportBegan';
        readonly supporter: PersonKey;
        /** What they are to the head whose household they owe. */
        readonly relation: RelationToApplicant;
        /** Who this was in the household, where they have lived in it. */
        readonly formerly?: PersonKey;
      }
    | { readonly is: 'supportEnded'; readonly supporter: PersonKey }
  );

export type HouseholdEventKind = HouseholdEvent['is'];

/** On one day what makes a household comes first, then who comes, then who goes. */
const ORDER: readonly HouseholdEventKind[] = [
  'formed',
  'memberAdded',
  'headChanged',
  'householdSplit',
  'householdsMerged',
  'memberLeft',
  'memberDied',
  'moved',
  'supportEnded',
  'supportBegan',
  'registered',
];

/** Somebody's support ends as that of one applicant before it begins as that of another; who lives here again owes none. */
const rankOf = ({ is, cause }: HouseholdEvent): number =>
  is === 'supportEnded' && cause === 'liveTogetherAgain' ? ORDER.length : ORDER.indexOf(is);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The events in the order in which they happened, whatever the order in which they became known. */
export const inOrder = (events: readonly HouseholdEvent[]): HouseholdEvent[] =>
  [...events].sort(
    (a, b) => compare(a.on, b.on) || rankOf(a) - rankOf(b) || compare(JSON.stringify(a), JSON.stringify(b)),
  );
