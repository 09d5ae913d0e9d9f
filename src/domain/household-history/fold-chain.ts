import type { PlainDate } from '../kernel/plain-date';
import { type Result, succeed } from '../kernel/result';
import { type Chain, NO_CHAIN } from './chain';
import type { Folded } from './chain-change';
import { type HouseholdEvent, inOrder } from './household-event';
import { headChanged, householdSplit, householdsMerged, moved } from './households-change';
import { formed, memberAdded, memberDied, memberLeft } from './people-come-and-go';
import type { HouseholdProblem } from './problem';
import { registered, supportBegan, supportEnded } from './registers-change';

function after(chain: Chain, event: HouseholdEvent): Folded {
  switch (event.is) {
    case 'formed':
      return formed(chain, event);
    case 'memberAdded':
      return memberAdded(chain, event);
    case 'memberLeft':
      return memberLeft(chain, event);
    case 'memberDied':
      return memberDied(chain, event);
    case 'householdSplit':
      return householdSplit(chain, event);
    case 'householdsMerged':
      return householdsMerged(chain, event);
    case 'headChanged':
      return headChanged(chain, event);
    case 'moved':
      return moved(chain, event);
    case 'registered':
      return registered(chain, event);
    case 'supportBegan':
      return supportBegan(chain, event);
    case 'supportEnded':
      return supportEnded(chain, event);
  }
}

/**
 * The households after all of these events, in the order in which they happened, whatever the order in which they are
 * given; or the first problem, where they contradict each other.
 */
export const foldChain = (events: readonly HouseholdEvent[]): Result<Chain, HouseholdProblem> =>
  inOrder(events).reduce<Folded>(
    (chain, event) => (chain.ok ? after(chain.value, event) : chain),
    succeed(NO_CHAIN),
  );

/** The households as they stand on `day`: what happens on a day holds on it. Throws for events that contradict each other. */
export function chainOn(events: readonly HouseholdEvent[], day: PlainDate): Chain {
  const folded = foldChain(events.filter(({ on }) => on <= day));
  if (!folded.ok) throw new Error(`the household's history contradicts itself: ${folded.failure.is}`);
  return folded.value;
}

/** Why one more thing cannot have happened beside what is known, or nothing. `today` is the day on which it is recorded. */
export function recordingProblem(
  known: readonly HouseholdEvent[],
  added: readonly HouseholdEvent[],
  today: PlainDate,
): HouseholdProblem | undefined {
  const [first] = inOrder(known);
  for (const { on } of added) {
    if (on > today) return { is: 'inFuture', today };
    if (first && on < first.on) return { is: 'beforeBeginning', began: first.on };
  }
  const folded = foldChain([...known, ...added]);
  return folded.ok ? undefined : folded.failure;
}
