import type { Case } from '@/domain/case/case';
import type { CaseFact, EventActor } from '@/domain/case/case-event';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { planNotices } from '@/domain/notification/plan-notices';
import { deadlinesFor } from '../views/deadlines';
import { getOffice } from '../views/office-contact';
import { officersToTell } from '../views/officers-to-tell';
import type { WriteContext } from './handler';

/** Writes one more event of a known case and everything it gives rise to. Gives the state after it. */
export async function record(
  { unit, directory }: WriteContext,
  before: Case,
  by: EventActor,
  fact: CaseFact,
): Promise<Case> {
  const { event, state } = unit.append(before.caseId, by, fact);
  const office = await getOffice(directory, state.officeId);
  const officerIds = await officersToTell(directory, state.officeId);
  const [deadline] = deadlinesFor(state, office, officeDateOf(unit.now));
  unit.notify(
    planNotices(event, {
      state,
      officerIds,
      office,
      ...(deadline ? { dueOn: deadline.dueOn } : {}),
      now: unit.now,
    }),
  );
  return state;
}
