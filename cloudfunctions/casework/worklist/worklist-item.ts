import type { WorklistItem } from '@/contracts/casework/get-worklist';
import { isClosed } from '@/domain/case/case-status';
import { type PlainDate, plusDays } from '@/domain/kernel/plain-date';
import type { Directory, Office } from '../../shared/ports/directory';
import type { CaseIndex } from '../../shared/records/case-records';
import { deadlinesFor } from '../../shared/views/deadlines';

/** A case stands out this many days before its deadline; a convenience of the list, not a rule of law. */
const DUE_SOON_DAYS = 1;

/** How pressing a day is: before today, today or tomorrow, or later. */
export function urgencyOf(dueOn: PlainDate | undefined, today: PlainDate): WorklistItem['urgency'] {
  if (!dueOn) return 'calm';
  if (dueOn < today) return 'overdue';
  return dueOn <= plusDays(today, DUE_SOON_DAYS) ? 'dueSoon' : 'calm';
}

type Grouped = Pick<
  CaseIndex,
  'status' | 'programme' | 'hasOpenObjection' | 'signaturesMissing' | 'itemsLeft'
>;

/** What an officer would look at first. An emergency stays one until it is closed. */
export function groupOf(index: Grouped): WorklistItem['group'] {
  if (isClosed(index.status)) return 'closed';
  if (index.programme === 'temporaryAid') return 'emergency';
  if (index.hasOpenObjection) return 'objected';
  if (index.status === 'accepted') return 'accepted';
  if (index.status === 'supplementRequested') return 'waitingForAnswers';
  return index.signaturesMissing > 0 ? 'waitingForSignatures' : 'ready';
}

/** The caller's office, and those below whose cases come to it because nobody is there. */
export interface Offices {
  readonly own: Office;
  readonly standsInFor: readonly Office[];
}

/** A case as the list shows it; from what stands in the open. */
export async function worklistItem(
  index: CaseIndex,
  { own, standsInFor }: Offices,
  directory: Directory,
  today: PlainDate,
): Promise<WorklistItem> {
  const lead = (await directory.findOffice(index.officeId)) ?? own;
  const here = [own, ...standsInFor].map(({ officeId }) => officeId);
  const [deadline] = deadlinesFor(index, lead, today, await directory.parameters());
  const village = await directory.findDivision(index.livesIn);
  return {
    caseId: index.caseId,
    caseNumber: index.caseNumber,
    programme: index.programme,
    status: index.status,
    applicantMasked: index.applicantMasked,
    villageName: village?.name ?? '',
    ...(lead.officeId === own.officeId ? {} : { officeName: lead.name }),
    people: index.people,
    submittedAt: index.submittedAt,
    updatedAt: index.updatedAt,
    signaturesMissing: index.signaturesMissing,
    itemsLeft: index.itemsLeft,
    hasOpenObjection: index.hasOpenObjection,
    group: groupOf(index),
    isAssisting: !here.includes(index.officeId) && here.some((id) => id === index.assistingOfficeId),
    nearRelative: index.nearRelative,
    ...(deadline ? { deadline } : {}),
    urgency: urgencyOf(deadline?.dueOn, today),
  };
}

/** What is due first stands first, what nobody waits for last; otherwise the order stays. */
export const byDeadline = (a: WorklistItem, b: WorklistItem): number => {
  const [dueA, dueB] = [a, b].map((item) => item.deadline?.dueOn ?? '9999-12-31') as [string, string];
  return dueA < dueB ? -1 : dueA > dueB ? 1 : 0;
};
