import { succeed } from '../kernel/result';
import type { Chain } from './chain';
import { deathOf, type Folded, type Of, refuse } from './chain-change';

/** Somebody is registered elsewhere than before (户籍). */
export function registered(chain: Chain, { person, at, on }: Of<'registered'>): Folded {
  const death = deathOf(chain, person);
  if (death && on > death.on && at !== 'cancelled') return refuse({ is: 'dead', person, since: death.on });
  return succeed({
    ...chain,
    registered: [...chain.registered.filter((one) => one.person !== person), { person, at, since: on }],
  });
}

/** Somebody outside owes support from this day on (义务人). */
export function supportBegan(
  chain: Chain,
  { supporter, relation, formerly, on, cause }: Of<'supportBegan'>,
): Folded {
  if (chain.support.some((one) => one.supporter === supporter))
    return refuse({ is: 'alreadySupporter', person: supporter });
  const entry = { supporter, relation, ...(formerly ? { formerly } : {}), since: on, cause };
  return succeed({ ...chain, support: [...chain.support, entry] });
}

/** Somebody owes support no more. */
export function supportEnded(chain: Chain, { supporter }: Of<'supportEnded'>): Folded {
  if (!chain.support.some((one) => one.supporter === supporter))
    return refuse({ is: 'noSupporter', person: supporter });
  return succeed({ ...chain, support: chain.support.filter((one) => one.supporter !== supporter) });
}
