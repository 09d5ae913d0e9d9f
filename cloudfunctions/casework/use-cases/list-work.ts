import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getWorklist, WorklistItem } from '@/contracts/casework/get-worklist';
import { CaseStatus } from '@/domain/case/case-status';
import { officeDateOf, type PlainDate, plusDays } from '@/domain/kernel/plain-date';
import { succeed } from '@/domain/kernel/result';
import { officerOf } from '../../shared/pipeline/caller';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import type { Directory, Office } from '../../shared/ports/directory';
import type { CaseIndex } from '../../shared/records/case-records';
import { deadlinesFor } from '../../shared/views/deadlines';
import { getOffice } from '../../shared/views/office-contact';

const MOST_SHOWN = 100;
/** A case stands out this many days before its deadline; a convenience of the list, not a rule of law. */
const DUE_SOON_DAYS = 1;

/** Nothing in the case says yet when an investigation began: its clock would call every accepted case overdue. */
const NOT_RECORDED_YET = 'investigation';

const ALL_STATUSES = CaseStatus.options;

function urgencyOf(dueOn: PlainDate | undefined, today: PlainDate): WorklistItem['urgency'] {
  if (!dueOn) return 'calm';
  if (dueOn < today) return 'overdue';
  return dueOn <= plusDays(today, DUE_SOON_DAYS) ? 'dueSoon' : 'calm';
}

async function itemOf(
  index: CaseIndex,
  office: Office,
  directory: Directory,
  today: PlainDate,
): Promise<WorklistItem> {
  const { caseId, caseNumber, status, applicantMasked, people, submittedAt, updatedAt, signaturesMissing } =
    index;
  const deadline = deadlinesFor(index, office, today).find(({ kind }) => kind !== NOT_RECORDED_YET);
  const village = await directory.findDivision(index.livesIn);
  return {
    caseId,
    caseNumber,
    status,
    applicantMasked,
    people,
    submittedAt,
    updatedAt,
    signaturesMissing,
    villageName: village?.name ?? '',
    ...(deadline ? { deadline } : {}),
    urgency: urgencyOf(deadline?.dueOn, today),
  };
}

/** What is due first stands first; what nobody waits for stands last. */
const byDeadline = (a: WorklistItem, b: WorklistItem): number => {
  const [dueA, dueB] = [a, b].map((item) => item.deadline?.dueOn ?? '9999-12-31');
  return (dueA ?? '') < (dueB ?? '') ? -1 : dueA === dueB ? (a.submittedAt < b.submittedAt ? -1 : 1) : 1;
};

/** The work of the caller's office; opens nobody's record. */
export async function listWork(
  { status }: RequestOf<typeof getWorklist>,
  { caller, cases, directory, clock }: ReadContext,
): Promise<Outcome<ResponseOf<typeof getWorklist>>> {
  const officeId = officerOf(caller)?.officeId;
  if (!officeId) throw new Error('not an officer');
  const office = await getOffice(directory, officeId);
  const today = officeDateOf(clock.now());
  const indexes = await cases.ofOffice(officeId, ALL_STATUSES);
  const counts = Object.fromEntries(
    ALL_STATUSES.map((name) => [name, indexes.filter((index) => index.status === name).length]),
  );
  const wanted = indexes.filter((index) => !status || index.status === status);
  const items = await Promise.all(wanted.map((index) => itemOf(index, office, directory, today)));
  return succeed({
    officeName: office.name,
    items: items.sort(byDeadline).slice(0, MOST_SHOWN),
    counts: counts as Record<CaseStatus, number>,
  });
}
