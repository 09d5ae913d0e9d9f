import { citation } from '../kernel/legal-reference';
import { officeDateOf, type PlainDate } from '../kernel/plain-date';
import { plusWorkingDays, type WorkingCalendar } from '../kernel/working-days';
import type { Policy } from '../policy/policy-at';
import type { Case } from './case';

export type DeadlineKind = 'review' | 'investigation' | 'decision';

/** A day by which a step is due (办理时限), computed from events, never stored. */
export interface Deadline {
  readonly kind: DeadlineKind;
  readonly dueOn: PlainDate;
  readonly words: string;
  readonly source: string;
  readonly isProvisional: boolean;
}

const CLOCKS: Readonly<Record<DeadlineKind, { parameter: 'review' | 'investigationStart' | 'decision'; what: string }>> = {
  review: { parameter: 'review', what: '看完材料' },
  investigation: { parameter: 'investigationStart', what: '开始调查' },
  decision: { parameter: 'decision', what: '作出决定' },
};

function deadlineFrom(
  kind: DeadlineKind,
  from: string,
  start: PlainDate,
  policy: Policy,
  calendar: WorkingCalendar,
): Deadline[] {
  const { parameter, what } = CLOCKS[kind];
  const found = policy.find(parameter);
  if (!found) return [];
  const dueOn = plusWorkingDays(calendar, start, found.value);
  const sample = found.confidence === 'sample' ? '（待核实）' : '';
  return [
    {
      kind,
      dueOn,
      words: `${from}起 ${found.value} 个工作日内${what}`,
      source: citation(found.source) + sample,
      isProvisional: !calendar.isPublishedFor(dueOn),
    },
  ];
}

/**
 * The clocks that run for the case now. Before acceptance: the office's look at the materials, not while the
 * supplement is with the resident. From acceptance: 最低生活保障审核确认办法第十五条、第二十二条.
 */
export function deadlinesOf(
  state: Pick<Case, 'status' | 'submittedAt' | 'reviewableSince' | 'acceptedAt'>,
  policy: Policy,
  calendar: WorkingCalendar,
): Deadline[] {
  if (state.acceptedAt) {
    const start = officeDateOf(state.acceptedAt);
    return [
      ...deadlineFrom('investigation', '受理之日', start, policy, calendar),
      ...deadlineFrom('decision', '受理之日', start, policy, calendar),
    ];
  }
  if (state.status === 'supplementRequested') return [];
  const start = officeDateOf(state.reviewableSince);
  const from = state.reviewableSince === state.submittedAt ? '提交之日' : '补正答复之日';
  return deadlineFrom('review', from, start, policy, calendar);
}
