import { citation } from '../kernel/legal-reference';
import { officeDateOf, type PlainDate, plusDays } from '../kernel/plain-date';
import { plusWorkingDays, type WorkingCalendar } from '../kernel/working-days';
import type { Policy } from '../policy/policy-at';
import { runningClock } from '../policy/running-clock';
import type { Case } from './case';
import { isClosed } from './case-status';

export type DeadlineKind = 'review' | 'quickAid' | 'investigation' | 'decision';

/** A day by which a step is due (办理时限), computed from events, never stored. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly dueOn: PlainDate;
  readonly words: string;
  readonly source: string;
  readonly isProvisional: boolean;
}

/** What the clocks of a case are computed from. */
export type ClockedCase = Pick<
  Case,
  'programme' | 'status' | 'submittedAt' | 'reviewableSince' | 'acceptedAt' | 'investigationStartedAt'
>;

/** How a clock counts: 工作日, or every day. */
type Count = 'workingDays' | 'days';

const CLOCKS: Readonly<
  Record<
    DeadlineKind,
    { parameter: 'review' | 'quickAid' | 'investigationStart' | 'decision'; counts: Count; what: string }
  >
> = {
  review: { parameter: 'review', counts: 'workingDays', what: '看完材料' },
  quickAid: { parameter: 'quickAid', counts: 'days', what: '办好急难救助' },
  investigation: { parameter: 'investigationStart', counts: 'workingDays', what: '开始调查' },
  decision: { parameter: 'decision', counts: 'workingDays', what: '作出决定' },
};

function deadlineFrom(
  kind: DeadlineKind,
  from: string,
  start: PlainDate,
  policy: Policy,
  calendar: WorkingCalendar,
): Deadline[] {
  const { parameter, counts, what } = CLOCKS[kind];
  const found = runningClock(parameter, policy);
  if (!found) return [];
  const isWorking = counts === 'workingDays';
  const dueOn = isWorking ? plusWorkingDays(calendar, start, found.value) : plusDays(start, found.value);
  const isSure = found.confidence === 'law' || found.confidence === 'official-copy';
  return [
    {
      kind,
      dueOn,
      words: `${from}起 ${found.value} ${isWorking ? '个工作日' : '天'}内${what}`,
      source: citation(found.source) + (isSure ? '' : '（待核实）'),
      isProvisional: isWorking && !calendar.isPublishedFor(dueOn),
    },
  ];
}

/**
 * The clocks that run for the case now. Before acceptance: the office's look at the materials, not while the
 * supplement is with the resident. From acceptance: 最低生活保障审核确认办法第十五条、第二十二条. Emergency aid has one
 * clock, from the application.
 */
export function deadlinesOf(state: ClockedCase, policy: Policy, calendar: WorkingCalendar): Deadline[] {
  if (isClosed(state.status)) return [];
  const clock = (kind: DeadlineKind, from: string, start: PlainDate) =>
    deadlineFrom(kind, from, start, policy, calendar);
  if (state.programme === 'temporaryAid')
    return clock('quickAid', '提交之日', officeDateOf(state.submittedAt));
  if (state.acceptedAt) {
    const start = officeDateOf(state.acceptedAt);
    const investigation = state.investigationStartedAt ? [] : clock('investigation', '受理之日', start);
    return [...investigation, ...clock('decision', '受理之日', start)];
  }
  if (state.status === 'supplementRequested') return [];
  const start = officeDateOf(state.reviewableSince);
  return clock('review', state.reviewableSince === state.submittedAt ? '提交之日' : '补正答复之日', start);
}
