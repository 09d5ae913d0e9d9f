import type { Case } from '@/domain/case/case';
import type { CaseFact, EventActor } from '@/domain/case/case-event';
import { isClosed } from '@/domain/case/case-status';
import { releasePersons } from '../records/person-claims';
import type { WriteContext } from './handler';
import { tell } from './tell';

/**
 * Writes one more event of a known case and everything it gives rise to: the notices, and, when it closes the case, that
 * its people are free to apply again. Gives the state after it.
 */
export async function record(
  context: WriteContext,
  before: Case,
  by: EventActor,
  fact: CaseFact,
): Promise<Case> {
  const { event, state } = context.unit.append(before.caseId, by, fact);
  if (isClosed(state.status)) await releasePersons(context, state.caseId);
  await tell(context, event, state, before);
  return state;
}
