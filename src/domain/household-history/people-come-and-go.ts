import { succeed } from '../kernel/result';
import { type Chain, type Gone, headOf, type LivingTogether } from './chain';
import {
  ended,
  type Folded,
  headFirst,
  homeOf,
  newcomerProblem,
  type Of,
  refuse,
  standing,
  under,
  withHousehold,
  without,
} from './chain-change';
import type { HouseholdEvent } from './household-event';

/** A household begins with these people, one of them its head. */
export function formed(chain: Chain, { household, people, on, cause }: Of<'formed'>): Folded {
  if (people.filter(({ relation }) => relation === 'applicant').length !== 1)
    return refuse({ is: 'oneHead' });
  for (const { id } of people) {
    const problem = newcomerProblem(chain, id, on);
    if (problem) return refuse(problem);
  }
  const living = headFirst(people.map((person) => ({ ...person, since: on, cause })));
  return succeed(withHousehold(chain, { id: household, beganOn: on, people: living }));
}

/** Somebody comes to live in a household. */
export function memberAdded(chain: Chain, { household, person, on, cause }: Of<'memberAdded'>): Folded {
  const home = standing(chain, household);
  if (!home.ok) return home;
  if (person.relation === 'applicant') return refuse({ is: 'oneHead' });
  const problem = newcomerProblem(chain, person.id, on);
  if (problem) return refuse(problem);
  const people = [...home.value.people, { ...person, since: on, cause }];
  return succeed({
    ...withHousehold(chain, { ...home.value, people }),
    gone: chain.gone.filter(({ id }) => id !== person.id),
  });
}

/** The household without the person, or ended when nobody is left. */
function going(chain: Chain, home: LivingTogether, { on }: HouseholdEvent, gone: Gone): Chain {
  const rest = without(home, [gone.id]);
  const next = rest.people.length === 0 ? ended(home, on) : rest;
  return { ...withHousehold(chain, next), gone: [...chain.gone.filter(({ id }) => id !== gone.id), gone] };
}

/** Somebody lives in the household no more; a head goes last, or after another has taken its place. */
export function memberLeft(chain: Chain, event: Of<'memberLeft'>): Folded {
  const { person, on, cause } = event;
  const home = homeOf(chain, person, on);
  if (!home.ok) return home;
  const isHead = headOf(home.value)?.id === person;
  if (isHead && home.value.people.length > 1) return refuse({ is: 'headNeeded', person });
  return succeed(
    going(chain, home.value, event, { id: person, from: home.value.id, because: 'left', on, cause }),
  );
}

/** The head's household ends as it stood; what follows it begins the same day with everybody else (停旧建新). */
function succeeded(
  chain: Chain,
  home: LivingTogether,
  { on, person, cause, succession }: Of<'memberDied'>,
): Folded {
  if (!succession) return refuse({ is: 'headNeeded', person });
  const rest = without(home, [person]).people;
  if (!rest.some(({ id }) => id === succession.head))
    return refuse({ is: 'notHere', person: succession.head, on });
  const { endedOn: _, ...before } = home;
  const after = withHousehold(withHousehold(chain, ended(home, on)), {
    ...before,
    id: succession.to,
    beganOn: on,
    people: under(rest, succession),
  });
  return succeed({
    ...after,
    links: [...chain.links, { from: home.id, to: succession.to, because: 'headDied', on }],
    gone: [...chain.gone, { id: person, from: home.id, because: 'died', on, cause }],
  });
}

/** Somebody dies, at home or after they have left. */
export function memberDied(chain: Chain, event: Of<'memberDied'>): Folded {
  const { person, on, cause } = event;
  const before = chain.gone.find(({ id, because }) => id === person && because === 'left');
  if (before)
    return succeed({
      ...chain,
      gone: chain.gone.map((one) => (one === before ? { ...one, because: 'died', on, cause } : one)),
    });
  const home = homeOf(chain, person, on);
  if (!home.ok) return home;
  const isHead = headOf(home.value)?.id === person;
  if (isHead && home.value.people.length > 1) return succeeded(chain, home.value, event);
  const gone: Gone = { id: person, from: home.value.id, because: 'died', on, cause };
  return succeed(going(chain, home.value, event, gone));
}
