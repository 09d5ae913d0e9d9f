import { succeed } from '../kernel/result';
import { type Chain, headOf, type LivingTogether } from './chain';
import {
  ended,
  type Folded,
  headFirst,
  type Of,
  refuse,
  standing,
  under,
  withHousehold,
  without,
} from './chain-change';

/** Some of a household set up one of their own (分户). */
export function householdSplit(chain: Chain, { from, to, people, on, cause }: Of<'householdSplit'>): Folded {
  const home = standing(chain, from);
  if (!home.ok) return home;
  const leaving = people.map(({ id }) => id);
  const stranger = leaving.find((id) => !home.value.people.some((one) => one.id === id));
  if (stranger !== undefined) return refuse({ is: 'notHere', person: stranger, on });
  const rest = without(home.value, leaving);
  if (rest.people.length === 0) return refuse({ is: 'nobodyStays' });
  const head = headOf(home.value);
  if (head && leaving.includes(head.id)) return refuse({ is: 'headNeeded', person: head.id });
  if (people.filter(({ relation }) => relation === 'applicant').length !== 1)
    return refuse({ is: 'oneHead' });
  const own: LivingTogether = {
    id: to,
    beganOn: on,
    people: headFirst(people.map((person) => ({ ...person, since: on, cause }))),
  };
  return succeed({
    ...withHousehold(withHousehold(chain, rest), own),
    links: [...chain.links, { from: home.value.id, to, because: 'split', on }],
  });
}

/** A household comes to live in another (合户); it ends as it stood. */
export function householdsMerged(chain: Chain, event: Of<'householdsMerged'>): Folded {
  const { from, into, relations, on, cause } = event;
  const [coming, home] = [standing(chain, from), standing(chain, into)];
  if (!coming.ok) return coming;
  if (!home.ok) return home;
  if (coming.value.id === home.value.id) return refuse({ is: 'noHousehold' });
  const people = coming.value.people.map(({ id }) => ({
    id,
    relation: relations[id] ?? ('other' as const),
    since: on,
    cause,
  }));
  return succeed({
    ...withHousehold(withHousehold(chain, ended(coming.value, on)), {
      ...home.value,
      people: [...home.value.people, ...people],
    }),
    links: [...chain.links, { from: coming.value.id, to: home.value.id, because: 'merged', on }],
  });
}

/** Another of the household stands for it. */
export function headChanged(chain: Chain, { household, head, relations, on }: Of<'headChanged'>): Folded {
  const home = standing(chain, household);
  if (!home.ok) return home;
  const isOfIt = home.value.people.some(({ id }) => id === head);
  if (!isOfIt) return refuse({ is: 'notHere', person: head, on });
  if (headOf(home.value)?.id === head) return refuse({ is: 'alreadyHead', person: head });
  return succeed(
    withHousehold(chain, { ...home.value, people: under(home.value.people, { head, relations }) }),
  );
}

/** The household lives elsewhere; who it is stays the same. */
export function moved(chain: Chain, { household, place, on }: Of<'moved'>): Folded {
  const home = standing(chain, household);
  return home.ok ? succeed(withHousehold(chain, { ...home.value, place: { is: place, since: on } })) : home;
}
