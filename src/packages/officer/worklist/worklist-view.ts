import type { WorklistItem } from '@/contracts/casework/get-worklist';
import { CASE_STATUS_TEXT, CaseStatus } from '@/domain/case/case-status';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import { officeDateOf, type PlainDate } from '@/domain/kernel/plain-date';
import { dueWords, timeLeftWords, URGENCY_HEADINGS, type Urgency } from '../words/deadline-words';

/** As many cases as one screen of the list holds. */
export const PAGE_SIZE = 20;

export type StatusFilter = CaseStatus | 'all';

export interface StatusTab {
  readonly value: StatusFilter;
  readonly text: string;
  readonly count: number;
}

/** The filters with their counts: all of them, then each status in the order of the procedure. */
export function statusTabs(counts: Readonly<Record<CaseStatus, number>>): StatusTab[] {
  const tabs = CaseStatus.options.map((value) => ({
    value,
    text: CASE_STATUS_TEXT[value],
    count: counts[value],
  }));
  const all = tabs.reduce((sum, { count }) => sum + count, 0);
  return [{ value: 'all', text: '全部', count: all }, ...tabs];
}

/** The cases that a filter shows, in the order they came. */
export const filtered = (items: readonly WorklistItem[], filter: StatusFilter): WorklistItem[] =>
  items.filter(({ status }) => filter === 'all' || status === filter);

export interface UrgencyGroup {
  readonly urgency: Urgency;
  readonly heading: string;
  readonly items: readonly WorklistItem[];
}

const MOST_URGENT_FIRST: readonly Urgency[] = ['overdue', 'dueSoon', 'calm'];

/** The cases under headings, most urgent first; groups without cases are left out. */
export const byUrgency = (items: readonly WorklistItem[]): UrgencyGroup[] =>
  MOST_URGENT_FIRST.map((urgency) => ({
    urgency,
    heading: URGENCY_HEADINGS[urgency],
    items: items.filter((item) => item.urgency === urgency),
  })).filter((group) => group.items.length > 0);

/** `已超期 1 件，快到期 2 件`; says so when nothing presses. */
export function pressingWords(items: readonly WorklistItem[]): string {
  const count = (urgency: Urgency): number => items.filter((item) => item.urgency === urgency).length;
  const parts = [
    [count('overdue'), '已超期'],
    [count('dueSoon'), '快到期'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${words} ${number} 件`);
  return said.length > 0 ? said.join('，') : '没有超期和快到期的案件';
}

/** Whether it came in today and waits for its first look. */
export const isNewToday = (item: Pick<WorklistItem, 'status' | 'submittedAt'>, today: PlainDate): boolean =>
  item.status === 'submitted' && officeDateOf(item.submittedAt) === today;

/** `11月25日前看完材料，还有 3 天`; whose turn it is where no clock runs. */
export const deadlineLine = ({ deadline }: Pick<WorklistItem, 'deadline'>, today: PlainDate): string =>
  deadline
    ? `${timeLeftWords(deadline.dueOn, today)}，${dueWords(deadline, today)}`
    : '等申请人补材料，不计时';

/** `授权书还差 2 人签`. */
export const signaturesLine = ({ signaturesMissing }: Pick<WorklistItem, 'signaturesMissing'>): string =>
  signaturesMissing > 0 ? `授权书还差 ${signaturesMissing} 人签` : '授权书都签了';

/** `石桥镇人民政府社会事务办公室无人在岗，由上级代收`; undefined for a case of the officer's own office. */
export const standInLine = ({ officeName }: Pick<WorklistItem, 'officeName'>): string | undefined =>
  officeName && `${officeName}无人在岗，由上级代收`;

/** The whole item as a screen reader says it. */
export function spokenItem(item: WorklistItem, today: PlainDate): string {
  const standIn = standInLine(item);
  return [
    `编号 ${spokenCaseNumber(item.caseNumber)}`,
    CASE_STATUS_TEXT[item.status],
    ...(isNewToday(item, today) ? ['今天新到'] : []),
    item.villageName,
    item.applicantMasked,
    `${item.people} 口人`,
    deadlineLine(item, today),
    signaturesLine(item),
    ...(standIn ? [standIn] : []),
  ].join('，');
}
