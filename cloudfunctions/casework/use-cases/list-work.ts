import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getWorklist, WorklistItem } from '@/contracts/casework/get-worklist';
import { CaseStatus } from '@/domain/case/case-status';
import { officeDateOf, type PlainDate, plusDays } from '@/domain/kernel/plain-date';
import { succeed } from '@/domain/kernel/result';
import { officerOf } from '../../shared/pipeline/caller';
import type { CaseReads } from '../../shared/pipeline/case-reads';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import type { Directory, Office } from '../../shared/ports/directory';
import type { CaseIndex } from '../../shared/records/case-records';
import { deadlinesFor } from '../../shared/views/deadlines';
import { getOffice } from '../../shared/views/office-contact';
import { officesStoodInFor } from '../../shared/views/office-ladder';

const MOST_SHOWN = 100;
/** A case stands out this many days before its deadline; a convenience of the list, not a rule of law. */
const DUE_SOON_DAYS = 1;

/** Nothing in the case says yet when an investigation began: its clock would call every accepted case overdue. */
const NOT_RECORDED_YET = 'investigation';

/** In the order of the list. What is open must not drop out however old it is; of the accepted the latest are shown. */
const SHOWN = [
  ['submitted', 'oldestFirst'],
  ['supplementRequested', 'oldestFirst'],
  ['accepted', 'newestFirst'],
] as const satisfies readonly (readonly [CaseStatus, Parameters<CaseReads['ofOffices']>[2]])[];

function urgencyOf(dueOn: PlainDate | undefined, today: PlainDate): WorklistItem['urgency'] {
  if (!dueOn) return 'calm';
  if (dueOn < today) return 'overdue';
  return dueOn <= plusDays(today, DUE_SOON_DAYS) ? 'dueSoon' : 'calm';
}

/** The caller's office, and those below whose cases come to it because nobody is there. */
interface Offices {
  readonly own: Office;
  readonly standsInFor: readonly Office[];
}

async function itemOf(
  index: CaseIndex,
  { own, standsInFor }: Offices,
  directory: Directory,
  today: PlainDate,
): Promise<WorklistItem> {
  const { caseId, caseNumber, status, applicantMasked, people, submittedAt, updatedAt, signaturesMissing } =
    index;
  const below = standsInFor.find(({ officeId }) => officeId === index.officeId);
  const deadline = deadlinesFor(index, below ?? own, today).find(({ kind }) => kind !== NOT_RECORDED_YET);
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
    ...(below ? { officeName: below.name } : {}),
    ...(deadline ? { deadline } : {}),
    urgency: urgencyOf(deadline?.dueOn, today),
  };
}

/** What is due first stands first, what nobody waits for last; otherwise the order stays. */
const byDeadline = (a: WorklistItem, b: WorklistItem): number => {
  const [dueA, dueB] = [a, b].map((item) => item.deadline?.dueOn ?? '9999-12-31') as [string, string];
  return dueA < dueB ? -1 : dueA > dueB ? 1 : 0;
};

/** The work of the caller's office and of those it stands in for; opens nobody's record. */
export async function listWork(
  { status: wanted }: RequestOf<typeof getWorklist>,
  { caller, cases, directory, clock }: ReadContext,
): Promise<Outcome<ResponseOf<typeof getWorklist>>> {
  const officeId = officerOf(caller)?.officeId;
  if (!officeId) throw new Error('not an officer');
  const offices: Offices = {
    own: await getOffice(directory, officeId),
    standsInFor: await officesStoodInFor(directory, officeId),
  };
  const officeIds = [officeId, ...offices.standsInFor.map((office) => office.officeId)];
  const today = officeDateOf(clock.now());
  const items: WorklistItem[] = [];
  for (const [status, order] of SHOWN) {
    const room = MOST_SHOWN - items.length;
    if (room === 0 || (wanted && wanted !== status)) continue;
    const indexes = await cases.ofOffices(officeIds, status, order, room);
    const shown = await Promise.all(indexes.map((index) => itemOf(index, offices, directory, today)));
    items.push(...shown.sort(byDeadline));
  }
  return succeed({ officeName: offices.own.name, items, counts: await countsOf(cases, officeIds) });
}

async function countsOf(cases: CaseReads, officeIds: readonly string[]): Promise<Record<CaseStatus, number>> {
  const counts = CaseStatus.options.map(
    async (status) => [status, await cases.countOfOffices(officeIds, status)] as const,
  );
  return Object.fromEntries(await Promise.all(counts)) as Record<CaseStatus, number>;
}
