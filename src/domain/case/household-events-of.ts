import type { HouseholdChange, NewApplicant } from '../household/household-change';
import { applicantIdOf } from '../household/people';
import type { RelationToApplicant } from '../household/relation-to-applicant';
import { type Chain, householdIn } from '../household-history/chain';
import type {
  HouseholdEvent,
  HouseholdKey,
  HouseholdPerson,
  NewHead,
} from '../household-history/household-event';
import type { MemberId, SupporterId } from '../kernel/ids';
import type { Case } from './case';
import { everybodyOf } from './household-as-of';
import { FIRST_HOUSEHOLD } from './household-record';

/** The ids that the next newcomer, supporter and household get: none is given twice. */
export interface NextIds {
  readonly member: MemberId;
  readonly supporter: (more: number) => SupporterId;
  readonly household: HouseholdKey;
}

const numberOf = (id: string): number => Number(id.slice(1));

/** Works out the next ids of a case, from all that anybody has or ever had. */
export function nextIds({ idsGiven, household }: Pick<Case, 'idsGiven' | 'household'>): NextIds {
  const highest = (prefix: string): number =>
    Math.max(0, ...idsGiven.filter((id) => id.startsWith(prefix)).map(numberOf));
  const keys = household.events.flatMap((event) => {
    if (event.is === 'formed') return [event.household];
    if (event.is === 'householdSplit') return [event.to];
    return event.is === 'memberDied' && event.succession ? [event.succession.to] : [];
  });
  return {
    member: `m${highest('m') + 1}` as MemberId,
    supporter: (more) => `s${highest('s') + 1 + more}` as SupporterId,
    household: `h${Math.max(1, ...keys.map(numberOf)) + 1}`,
  };
}

/** Children and parents owe each other support by the law itself (民法典第一千零六十七条); others only where it is found so. */
const OWES: readonly string[] = ['child', 'parent'] satisfies RelationToApplicant[];

function newHead({ memberId, relations }: NewApplicant): NewHead {
  const said = Object.entries(relations).flatMap(([id, relation]) =>
    relation === 'none' ? [] : [[id, relation] as const],
  );
  return { head: memberId, relations: Object.fromEntries(said) };
}

type Dated = Pick<HouseholdEvent, 'on' | 'cause' | 'paper'>;

/** Whom the new applicant is owed support by: each supporter is asked about anew. */
function supportAnew(chain: Chain, { relations }: NewApplicant, { on, paper }: Dated): HouseholdEvent[] {
  const of: Readonly<Record<string, RelationToApplicant | 'none'>> = relations;
  return chain.support.flatMap(({ supporter, formerly }): HouseholdEvent[] => {
    const relation = of[supporter] ?? 'none';
    const ended = {
      is: 'supportEnded',
      supporter,
      on,
      cause: 'supportEndedByLaw',
      ...(paper ? { paper } : {}),
    } as const;
    if (relation === 'none') return [ended];
    const began = {
      ...ended,
      is: 'supportBegan',
      relation,
      cause: 'supportByLaw',
      ...(formerly ? { formerly } : {}),
    } as const;
    return [ended, began];
  });
}

/** Those who go and owe support to those who stay are obligors from that day on. */
function supportOfThoseWhoGo(
  people: readonly MemberId[],
  state: Case,
  ids: NextIds,
  { on, paper }: Dated,
): HouseholdEvent[] {
  return everybodyOf(state)
    .filter(({ memberId, relation }) => people.includes(memberId) && OWES.includes(relation))
    .map(({ memberId, relation }, index) => ({
      is: 'supportBegan',
      supporter: ids.supporter(index),
      relation: relation as RelationToApplicant,
      formerly: memberId,
      on,
      cause: 'supportByLaw',
      ...(paper ? { paper } : {}),
    }));
}

/** Whoever lives here again owes support no more as somebody outside. */
const supportOfThoseWhoCome = (people: readonly string[], { support }: Chain, { on, paper }: Dated) =>
  support
    .filter(({ formerly }) => formerly !== undefined && people.includes(formerly))
    .map(
      ({ supporter }): HouseholdEvent => ({
        is: 'supportEnded',
        supporter,
        on,
        cause: 'liveTogetherAgain',
        ...(paper ? { paper } : {}),
      }),
    );

const relationBefore = (state: Case, id: string): RelationToApplicant => {
  const former = state.household.formerPeople.find(({ memberId }) => memberId === id);
  const isUnderSame = former?.applicantThen === applicantIdOf(state.declared);
  return former && isUnderSame && former.relation !== 'applicant' ? former.relation : 'other';
};

function splitPeople({
  people,
  head,
}: Extract<HouseholdChange, { is: 'householdSplit' }>): HouseholdPerson[] {
  return people.map((id) => ({ id, relation: id === head ? 'applicant' : 'other' }));
}

/**
 * A change as events of the household's history. `chain` is what is known up to its day; `ids` are those that newcomers get.
 */
export function householdEventsOf(
  change: HouseholdChange,
  state: Case,
  chain: Chain,
  ids: NextIds,
): HouseholdEvent[] {
  const { on, cause, paper } = change;
  const dated = { on, cause, paper };
  const household = FIRST_HOUSEHOLD;
  switch (change.is) {
    case 'memberAdded':
      return [
        {
          is: 'memberAdded',
          household,
          person: { id: ids.member, relation: change.person.relation },
          ...dated,
        },
      ];
    case 'memberReturned': {
      const person = { id: change.person, relation: relationBefore(state, change.person) };
      return [
        { is: 'memberAdded', household, person, ...dated },
        ...supportOfThoseWhoCome([change.person], chain, dated),
      ];
    }
    case 'memberLeft':
      return [
        { is: 'memberLeft', person: change.person, ...dated },
        ...(cause === 'movedOut' ? supportOfThoseWhoGo([change.person], state, ids, dated) : []),
      ];
    case 'memberDied': {
      const { person, newApplicant } = change;
      if (!newApplicant) return [{ is: 'memberDied', person, ...dated }];
      const succession = { to: ids.household, ...newHead(newApplicant) };
      return [{ is: 'memberDied', person, succession, ...dated }, ...supportAnew(chain, newApplicant, dated)];
    }
    case 'householdSplit':
      return [
        { is: 'householdSplit', from: household, to: ids.household, people: splitPeople(change), ...dated },
        ...supportOfThoseWhoGo(change.people, state, ids, dated),
      ];
    case 'householdsMerged': {
      const from = change.household as HouseholdKey;
      const coming = householdIn(chain, from)?.people.map(({ id }) => id) ?? [];
      const relations = Object.fromEntries(coming.map((id) => [id, relationBefore(state, id)]));
      return [
        { is: 'householdsMerged', from, into: household, relations, ...dated },
        ...supportOfThoseWhoCome(coming, chain, dated),
      ];
    }
    case 'headChanged':
      return [
        { is: 'headChanged', household, ...newHead(change.newApplicant), ...dated },
        ...supportAnew(chain, change.newApplicant, dated),
      ];
    case 'moved':
      return [{ is: 'moved', household, place: change.livesIn, ...dated }];
    case 'registered':
      return [{ is: 'registered', person: change.person, at: change.at, ...dated }];
    case 'supportBegan':
      return [{ is: 'supportBegan', supporter: ids.supporter(0), relation: change.relation, ...dated }];
    case 'supportEnded':
      return [{ is: 'supportEnded', supporter: change.supporter, ...dated }];
  }
}
