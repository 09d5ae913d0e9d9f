import type { WorklistItem } from '@/contracts/casework/get-worklist';
import { CASE_STATUS_TEXT, CaseStatus, isClosed } from '@/domain/case/case-status';
import { spokenCaseNumber } from '@/domain/kernel/case-number';
import { officeDateOf, type PlainDate } from '@/domain/kernel/plain-date';
import { dueWords, timeLeftWords } from '../words/deadline-words';

/** As many cases as one screen of the list holds. */
export const PAGE_SIZE = 20;

export type StatusFilter = CaseStatus | 'all';

export interface StatusTab {
  readonly value: StatusFilter;
  readonly text: string;
  readonly count: number;
}

/** The filters with their counts: all that are open, then each status in the order of the procedure. */
export function statusTabs(counts: Readonly<Record<CaseStatus, number>>): StatusTab[] {
  const tabs = CaseStatus.options.map((value) => ({
    value,
    text: CASE_STATUS_TEXT[value],
    count: counts[value],
  }));
  const open = tabs.filter(({ value }) => !isClosed(value)).reduce((sum, { count }) => sum + count, 0);
  return [
    { value: 'all', text: '在办', count: open },
    ...tabs.filter(({ value, count }) => !isClosed(value) || count > 0),
  ];
}

/** A heading of the list: emergencies, what presses, then what an officer would look at first. */
export type Section = WorklistItem['group'] | 'overdue' | 'dueSoon';

const HEADINGS: Readonly<Record<Section, string>> = {
  emergency: '急难，先办',
  overdue: '已经超期',
  dueSoon: '快到期',
  objected: '有异议，先打电话',
  ready: '可以办了',
  waitingForSignatures: '等签名',
  waitingForAnswers: '等材料',
  accepted: '已受理',
  closed: '已结束',
};

/** A shape for each heading that must not be overlooked, so that colour is never the only sign. */
const MARKS: Readonly<Partial<Record<Section, string>>> = {
  emergency: '▲',
  overdue: '▲',
  dueSoon: '◆',
  objected: '!',
};

const IN_ORDER = Object.keys(HEADINGS) as Section[];

/** Under which heading the case stands; each stands once. */
const sectionOf = ({ group, urgency }: WorklistItem): Section =>
  group === 'emergency' || group === 'closed' || urgency === 'calm' ? group : urgency;

export interface WorklistSection {
  readonly section: Section;
  readonly heading: string;
  readonly items: readonly WorklistItem[];
}

/** The cases under headings, most pressing first; headings without cases are left out. */
export const bySection = (items: readonly WorklistItem[]): WorklistSection[] =>
  IN_ORDER.map((section) => ({
    section,
    heading: MARKS[section] ? `${MARKS[section]} ${HEADINGS[section]}` : HEADINGS[section],
    items: items.filter((item) => sectionOf(item) === section),
  })).filter((part) => part.items.length > 0);

/** `急难 1 件，已超期 1 件，快到期 2 件`; says so when nothing presses. */
export function pressingWords(items: readonly WorklistItem[]): string {
  const count = (is: (item: WorklistItem) => boolean): number => items.filter(is).length;
  const parts = [
    [count(({ group }) => group === 'emergency'), '急难'],
    [count(({ urgency }) => urgency === 'overdue'), '已超期'],
    [count(({ urgency }) => urgency === 'dueSoon'), '快到期'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, words]) => `${words} ${number} 件`);
  return said.length > 0 ? said.join('，') : '没有超期和快到期的案件';
}

/** Whether it came in today and waits for its first look. */
export const isNewToday = (item: Pick<WorklistItem, 'status' | 'submittedAt'>, today: PlainDate): boolean =>
  item.status === 'submitted' && officeDateOf(item.submittedAt) === today;

/** `11月25日前看完材料，还有 3 天`; whose turn it is where no clock runs. */
export const deadlineLine = (
  { deadline, status }: Pick<WorklistItem, 'deadline' | 'status'>,
  today: PlainDate,
): string => {
  if (deadline) return `${timeLeftWords(deadline.dueOn, today)}，${dueWords(deadline, today)}`;
  if (isClosed(status)) return '已经结束，不计时';
  return status === 'supplementRequested' ? '等申请人补材料，不计时' : '没有定时限';
};

/** `授权书还差 2 人签`; nothing is said of an emergency, which does not wait for signatures. */
export const signaturesLine = ({
  signaturesMissing,
  programme,
}: Pick<WorklistItem, 'signaturesMissing' | 'programme'>): string => {
  if (programme === 'temporaryAid') return '急难，不等签名';
  return signaturesMissing > 0 ? `授权书还差 ${signaturesMissing} 人签` : '授权书都签了';
};

/** What else stands out: an objection, papers that are awaited, a near relative, whose case it is. */
export function remarksOf(item: WorklistItem): string[] {
  return [
    ...(item.hasOpenObjection ? ['! 申请人有异议'] : []),
    ...(item.itemsLeft > 0 ? [`补正还差 ${item.itemsLeft} 项`] : []),
    ...(item.nearRelative ? ['近亲属备案'] : []),
    ...(item.isAssisting ? [`协办，主办是${item.officeName ?? '别的机关'}`] : []),
    ...(!item.isAssisting && item.officeName ? [`${item.officeName}的案件`] : []),
  ];
}

/** The whole item as a screen reader says it. */
export const spokenItem = (item: WorklistItem, today: PlainDate): string =>
  [
    `编号 ${spokenCaseNumber(item.caseNumber)}`,
    ...(item.programme === 'temporaryAid' ? ['急难'] : []),
    CASE_STATUS_TEXT[item.status],
    ...(isNewToday(item, today) ? ['今天新到'] : []),
    item.villageName,
    item.applicantMasked,
    `${item.people} 口人`,
    deadlineLine(item, today),
    signaturesLine(item),
    ...remarksOf(item),
  ].join('，');
