import type { DeadlineView } from '@/contracts/deadline-view';
import type { AccountId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import { officeDateOf, type PlainDate } from '@/domain/kernel/plain-date';
import {
  becameUrgent,
  everyDay,
  reminderDue,
  type Urgency,
  urgencyOn,
  workDay,
} from '@/domain/notification/due-work';
import type { Notice, NoticeParameters, Telling } from '@/domain/notification/notice';
import { noticeRows } from '@/domain/notification/notice-row';
import { residentsOf } from '@/domain/notification/plan-notices';
import { policyAt } from '@/domain/policy/policy-at';
import type { PolicyParameter } from '@/domain/policy/policy-parameter';
import { workingCalendar } from '@/domain/policy/working-calendar';
import type { Office } from '../../shared/ports/directory';
import type { CaseIndex } from '../../shared/records/case-records';
import { deadlinesFor } from '../../shared/views/deadlines';
import type { RoundDays, RoundKind } from './remind-offices';

const CALENDAR = workingCalendar();
/** Where nobody has set how long before, staff hear of a step on the day it is due. */
const NO_WARNING = 0;

interface OfficeAtRound {
  readonly office: Office;
  readonly officerIds: readonly AccountId[];
  readonly headIds: readonly AccountId[];
  /** Those that stand, for `policyAt`. */
  readonly parameters: readonly PolicyParameter[];
  readonly now: Instant;
}

/** What a round finds in one office. */
export interface OfficeLook {
  take(index: CaseIndex): void;
  readonly work: { fresh: number; dueSoon: number; overdue: number };
  readonly notices: Notice[];
}

/**
 * Looks at an office's cases one by one, by what stands in the open: counts the work, and says whom to tell of what. The
 * clocks of emergencies count every day, so the round of every day tells of them and the other does not.
 */
export function lookAtOffice(
  round: RoundKind,
  { office, officerIds, headIds, parameters, now }: OfficeAtRound,
  days: RoundDays,
): OfficeLook {
  const { today } = days;
  const policy = policyAt({ region: office.divisionCode, effectiveOn: today, knownOn: today, parameters });
  const warning = policy.find('dueSoonWarning')?.value ?? NO_WARNING;
  const dayOf = (date: PlainDate) =>
    round === 'urgent' ? everyDay(date, warning) : workDay(date, warning, CALENDAR);
  const then = dayOf(days.lastDay);
  const thisDay = dayOf(today);
  const everyDays = policy.find('signatureReminderInterval')?.value;
  const most = policy.find('signatureReminders')?.value;
  const deadlinesAsOf = rememberedDeadlines(office, days, parameters);
  const work = { fresh: 0, dueSoon: 0, overdue: 0 };
  const notices: Notice[] = [];

  const tell = (index: CaseIndex, telling: Omit<Telling, 'caseId' | 'parameters'>, more = {}): void => {
    const parameters: NoticeParameters = {
      caseNumber: index.caseNumber,
      officeName: office.name,
      officePhone: office.phone,
      ...more,
    };
    const urgent = isEmergency(index) ? { urgent: true as const } : {};
    notices.push(...noticeRows({ ...telling, ...urgent, caseId: index.caseId, parameters }, now));
  };
  const toOfficer = (recipientId: AccountId) =>
    ({ recipientKind: 'account', recipientId, audience: 'staff', officeId: office.officeId }) as const;
  const tellOfDeadline = (index: CaseIndex, { kind: step, dueOn }: DeadlineView): void => {
    const kind = becameUrgent({ dueOn, startedOn: startOf(index) }, then, thisDay);
    if (!kind) return;
    const told = kind === 'overdue' ? new Set([...officerIds, ...headIds]) : new Set(officerIds);
    for (const recipientId of told)
      tell(
        index,
        {
          ...toOfficer(recipientId),
          eventId: `${index.caseId}:${step}:${dueOn}`,
          kind,
        },
        { dueOn, step },
      );
  };
  const tellOfSignatures = (index: CaseIndex): void => {
    const { caseId, signaturesMissingSince } = index;
    if (
      index.signaturesMissing === 0 ||
      !signaturesMissingSince ||
      everyDays === undefined ||
      most === undefined
    )
      return;
    const since = officeDateOf(signaturesMissingSince);
    const count = reminderDue({ since, everyDays, most: most + 1 }, days.lastDay, today);
    if (count === undefined) return;
    const eventId = `${caseId}:signature:${since}:${count}`;
    if (count <= most)
      for (const recipient of residentsOf(index))
        tell(index, { ...recipient, eventId, kind: 'signatureReminder' });
    else
      for (const recipientId of officerIds)
        tell(index, { ...toOfficer(recipientId), eventId, kind: 'visitForSignature' });
  };

  return {
    work,
    notices,
    take(index) {
      if (index.status === 'submitted' && index.reviewableSince > days.lastAt) work.fresh += 1;
      const deadlines = deadlinesAsOf(index);
      const urgency = mostUrgent(deadlines.map(({ dueOn }) => urgencyOn(thisDay, dueOn)));
      if (urgency !== 'calm') work[urgency] += 1;
      if (isEmergency(index) === (round === 'urgent'))
        for (const deadline of deadlines) tellOfDeadline(index, deadline);
      if (round === 'daily') tellOfSignatures(index);
    },
  };
}

const isEmergency = ({ programme }: CaseIndex): boolean => programme === 'temporaryAid';

const mostUrgent = (urgencies: readonly Urgency[]): Urgency =>
  (['overdue', 'dueSoon'] as const).find((urgency) => urgencies.includes(urgency)) ?? 'calm';

/**
 * The clocks that still run for a case. Cases that stand alike since the same day have the same ones, so that
 * thousands of them cost little.
 */
function rememberedDeadlines(
  office: Office,
  { today }: RoundDays,
  parameters: readonly PolicyParameter[],
): (index: CaseIndex) => DeadlineView[] {
  const known = new Map<string, DeadlineView[]>();
  return (index) => {
    const { programme, status, submittedAt, reviewableSince, investigationStartedAt } = index;
    const days = [officeDateOf(submittedAt), startOf(index), submittedAt === reviewableSince];
    const key = [programme, status, ...days, investigationStartedAt !== undefined].join();
    const found = known.get(key) ?? deadlinesFor(index, office, today, parameters);
    known.set(key, found);
    return found;
  };
}

/** The day from which the case's clocks run. */
const startOf = ({ programme, submittedAt, reviewableSince, acceptedAt }: CaseIndex): PlainDate =>
  officeDateOf(programme === 'temporaryAid' ? submittedAt : (acceptedAt ?? reviewableSince));
