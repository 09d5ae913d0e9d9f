import type { Application } from '../household/application';
import type { HouseholdChange, NewApplicant } from '../household/household-change';
import { applicantIdOf, isAdult, type Person, peopleOf, withMemberIds } from '../household/people';
import { recordingProblem } from '../household-history/fold-chain';
import type { HouseholdEvent } from '../household-history/household-event';
import type { HouseholdProblem } from '../household-history/problem';
import { birthDateOf } from '../kernel/identity-document';
import type { AccountId } from '../kernel/ids';
import type { PlainDate } from '../kernel/plain-date';
import { fail, type Result, succeed } from '../kernel/result';
import { availableActions } from './available-actions';
import { type Case, isParty } from './case';
import type { CaseFact } from './case-event';
import { applicationOn, everybodyOf, householdChainOn, ownHousehold } from './household-as-of';
import { householdEventsOf, nextIds } from './household-events-of';

export type CannotChangeHousehold = 'conflictOfInterest' | 'actionNotAvailable' | HouseholdProblem;

type Changed = Extract<CaseFact, { type: 'HouseholdChanged' }>;

const personOf = (state: Case, id: string): Person | undefined =>
  everybodyOf(state).find(({ memberId }) => memberId === id);

/** A spouse and minor children count wherever they live (最低生活保障审核确认办法第七条): moving out changes nothing. */
function whoAlwaysCounts(ids: readonly string[], state: Case, on: PlainDate): HouseholdProblem | undefined {
  for (const id of ids) {
    const person = personOf(state, id);
    if (person?.relation === 'spouse') return { is: 'alwaysCounts', person: id, as: 'spouse' };
    if (person?.relation === 'child' && !isAdult(person, on))
      return { is: 'alwaysCounts', person: id, as: 'minorChild' };
  }
  return undefined;
}

/** One of the household applies for it (第四条); an adult, where there is one. */
function successorProblem(
  { memberId }: NewApplicant,
  leaving: string | undefined,
  state: Case,
  on: PlainDate,
): HouseholdProblem | undefined {
  const others = peopleOf(state.declared).filter((person) => person.memberId !== leaving);
  const chosen = others.find((person) => person.memberId === memberId);
  if (!chosen) return { is: 'notHere', person: memberId, on };
  const isAble = (person: Person) => isAdult(person, on) && person.situation?.capacity !== 'needsGuardian';
  return !isAble(chosen) && others.some(isAble) ? { is: 'headMustBeAdult', person: memberId } : undefined;
}

function bornLater(id: string, state: Case, on: PlainDate): HouseholdProblem | undefined {
  const person = personOf(state, id);
  const born = person && birthDateOf(person.document);
  return born && on < born ? { is: 'beforeBirth', person: id, born } : undefined;
}

/** What speaks against a change by the law or by what is known of the people, beside the order of the dates. */
function problemOf(change: HouseholdChange, state: Case): HouseholdProblem | undefined {
  const { on } = change;
  switch (change.is) {
    case 'memberAdded': {
      const born = birthDateOf(change.person.document);
      return on < born ? { is: 'beforeBirth', person: change.person.name, born } : undefined;
    }
    case 'memberLeft': {
      const { person, cause } = change;
      const relation = personOf(state, person)?.relation;
      if (cause === 'divorce' && !['spouse', 'childInLaw', 'parent'].includes(relation ?? ''))
        return { is: 'wrongCause' };
      if (cause === 'movedOut') return whoAlwaysCounts([person], state, on) ?? bornLater(person, state, on);
      return bornLater(person, state, on);
    }
    case 'householdSplit':
      return whoAlwaysCounts(change.people, state, on);
    case 'memberDied': {
      const { person, newApplicant } = change;
      const isApplicant = person === applicantIdOf(state.declared);
      if (newApplicant && !isApplicant) return { is: 'wrongCause' };
      return (
        bornLater(person, state, on) ??
        (newApplicant ? successorProblem(newApplicant, person, state, on) : undefined)
      );
    }
    case 'headChanged':
      return state.declared.applicant.situation
        ? successorProblem(change.newApplicant, undefined, state, on)
        : { is: 'situationUnknown', person: applicantIdOf(state.declared) };
    default:
      return undefined;
  }
}

/** The state with the data that the change brings of people and supporters who are new. */
function withNewcomers(state: Case, change: HouseholdChange, happened: readonly HouseholdEvent[]): Case {
  const { declared } = state;
  if (change.is === 'memberAdded') {
    const [event] = happened;
    const memberId = event?.is === 'memberAdded' ? event.person.id : undefined;
    const { memberId: _, ...person } = change.person;
    const members = [...declared.members, { ...person, memberId }];
    return { ...state, declared: { ...declared, members } as Application };
  }
  const begun = happened.flatMap((event) => (event.is === 'supportBegan' ? [event] : []));
  const added = begun.flatMap(({ supporter, formerly }) => {
    if (change.is === 'supportBegan') {
      const { name, relation, monthlySupport } = change;
      return [
        {
          supporterId: supporter,
          name,
          relation,
          ...(monthlySupport === undefined ? {} : { monthlySupport }),
        },
      ];
    }
    const person = formerly === undefined ? undefined : personOf(state, formerly);
    const isKnown = declared.supporters.some(({ supporterId }) => supporterId === supporter);
    return person && !isKnown ? [{ supporterId: supporter, name: person.name, relation: 'other' }] : [];
  });
  return {
    ...state,
    declared: { ...declared, supporters: [...declared.supporters, ...added] } as Application,
  };
}

/** What is declared, with what the change itself says about the household. */
function declaredAfter(change: HouseholdChange, application: Application): Application {
  if (change.is === 'moved' && application.residence)
    return {
      ...application,
      residence: { ...application.residence, livesIn: change.livesIn, address: change.address },
    } as Application;
  const newApplicant = 'newApplicant' in change ? change.newApplicant : undefined;
  if (!newApplicant) return application;
  return {
    ...application,
    applicant: { ...application.applicant, phone: newApplicant.phone },
  } as Application;
}

/**
 * An officer writes down that the household has changed (家庭变动): one thing, since when, why and what was shown. The
 * application goes on for the family, by one who lives with it (最低生活保障审核确认办法第四条): when the applicant dies,
 * by the successor that the family names; where nobody is left there is nobody to decide about.
 */
export function changeHousehold(
  state: Case,
  { change, today }: { readonly change: HouseholdChange; readonly today: PlainDate },
  officerId: AccountId,
): Result<Changed, CannotChangeHousehold> {
  if (isParty(state, officerId)) return fail('conflictOfInterest');
  if (!availableActions(state).includes('recordHouseholdChange')) return fail('actionNotAvailable');
  const [first] = state.household.events;
  if (first && change.on < first.on) return fail({ is: 'beforeBeginning', began: first.on });
  if (change.on > today) return fail({ is: 'inFuture', today });
  const numbered: Case = {
    ...state,
    declared: withMemberIds(state.declared, state.declared, state.idsGiven),
  };
  const chain = householdChainOn(state.household, change.on);
  const happened = householdEventsOf(change, numbered, chain, nextIds(numbered));
  const problem = problemOf(change, state) ?? recordingProblem(state.household.events, happened, today);
  if (problem) return fail(problem);
  const filled = withNewcomers(numbered, change, happened);
  const household = { ...state.household, events: [...state.household.events, ...happened] };
  const now = householdChainOn(household, today);
  const nobodyLeft = ownHousehold(now)?.endedOn !== undefined;
  const application = declaredAfter(change, applicationOn({ ...filled, household }, today));
  return succeed({
    type: 'HouseholdChanged',
    change,
    happened,
    application: nobodyLeft ? state.declared : application,
    ...(nobodyLeft ? { nobodyLeft: true } : {}),
  });
}
