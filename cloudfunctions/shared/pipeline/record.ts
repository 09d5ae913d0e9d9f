import type { Case } from '@/domain/case/case';
import type { CaseFact, EventActor } from '@/domain/case/case-event';
import type { WriteContext } from './handler';
import { tell } from './tell';

/** Writes one more event of a known case and everything it gives rise to. Gives the state after it. */
export async function record(
  context: WriteContext,
  before: Case,
  by: EventActor,
  fact: CaseFact,
): Promise<Case> {
  const { event, state } = context.unit.append(before.caseId, by, fact);
  await tell(context, event, state, before.partyIds);
  return state;
}
