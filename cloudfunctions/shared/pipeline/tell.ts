import type { Case } from '@/domain/case/case';
import type { CaseEvent } from '@/domain/case/case-event';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { planNotices } from '@/domain/notification/plan-notices';
import { deadlinesFor } from '../views/deadlines';
import { getOffice } from '../views/office-contact';
import { officersToTell } from '../views/officers-to-tell';
import type { WriteContext } from './handler';

/**
 * Puts into the outbox what an event gives rise to. `state` is the case after it; `before` the one before, so
 * that whoever follows it no more hears of that.
 */
export async function tell(
  { unit, directory }: Pick<WriteContext, 'unit' | 'directory'>,
  event: CaseEvent,
  state: Case,
  before?: Case,
): Promise<void> {
  const { officeId, assistingOfficeId } = state;
  const office = await getOffice(directory, officeId);
  const [deadline] = deadlinesFor(state, office, officeDateOf(unit.now), await directory.parameters());
  unit.notify(
    planNotices(event, {
      state,
      ...(before ? { before } : {}),
      officerIds: await officersToTell(directory, officeId),
      assistingOfficerIds: assistingOfficeId ? await officersToTell(directory, assistingOfficeId) : [],
      office,
      ...(deadline ? { dueOn: deadline.dueOn } : {}),
      now: unit.now,
    }),
  );
}
