import type { DeadlineView } from '@/contracts/deadline-view';
import { type ClockedCase, deadlinesOf } from '@/domain/case/deadlines';
import { officeDateOf, type PlainDate } from '@/domain/kernel/plain-date';
import { policyAt } from '@/domain/policy/policy-at';
import type { PolicyParameter } from '@/domain/policy/policy-parameter';
import { workingCalendar } from '@/domain/policy/working-calendar';
import type { Office } from '../ports/directory';

const CALENDAR = workingCalendar();

/** The clocks of a case under the office's rules; of `parameters` those of the date of acceptance. */
export function deadlinesFor(
  state: ClockedCase,
  office: Office,
  today: PlainDate,
  parameters: readonly PolicyParameter[],
): DeadlineView[] {
  const effectiveOn = officeDateOf(state.acceptedAt ?? state.submittedAt);
  const policy = policyAt({ region: office.divisionCode, effectiveOn, knownOn: today, parameters });
  return deadlinesOf(state, policy, CALENDAR);
}
