import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { getWorklist } from '@/contracts/casework/get-worklist';
import { CaseStatus } from '@/domain/case/case-status';
import type { CaseNumber } from '@/domain/kernel/case-number';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { succeed } from '@/domain/kernel/result';
import { officerOf } from '../../shared/pipeline/caller';
import { isRelatedToCase } from '../../shared/pipeline/check-access';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { countOpenCallbacks } from '../../shared/records/callback-records';
import type { CaseIndex } from '../../shared/records/case-records';
import { getOffice } from '../../shared/views/office-contact';
import { officesStoodInFor } from '../../shared/views/office-ladder';
import { countCases, findCases } from '../worklist/find-cases';
import { byDeadline, type Offices, worklistItem } from '../worklist/worklist-item';

const MOST_SHOWN = 100;

/** The case of this number, if the caller may open it; however long the list is. */
async function byNumber(
  caseNumber: CaseNumber,
  { cases, caller, directory }: ReadContext,
): Promise<CaseIndex[]> {
  const found = await cases.list({ caseNumber }, 'newestFirst', 1);
  const access = { caller: 'officer', of: 'assistedCase' } as const;
  const isTheirs = found.map((index) => isRelatedToCase(access, caller, index, directory));
  return (await Promise.all(isTheirs)).every(Boolean) ? found : [];
}

/** The work of the caller's office, of those it assists, and of those it stands in for; opens nobody's record. */
export async function listWork(
  { status, caseNumber, villageCode }: RequestOf<typeof getWorklist>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof getWorklist>>> {
  const { caller, cases, directory, clock, documents } = context;
  const officeId = officerOf(caller)?.officeId;
  if (!officeId) throw new Error('not an officer');
  const offices: Offices = {
    own: await getOffice(directory, officeId),
    standsInFor: await officesStoodInFor(directory, officeId),
  };
  const officeIds = [officeId, ...offices.standsInFor.map((office) => office.officeId)];
  const { stretches, hasMore } = caseNumber
    ? { stretches: [await byNumber(caseNumber, context)], hasMore: false }
    : await findCases(cases, { officeIds, status, villageCode }, MOST_SHOWN);
  const today = officeDateOf(clock.now());
  const items = stretches.map(async (stretch) =>
    (await Promise.all(stretch.map((index) => worklistItem(index, offices, directory, today)))).sort(
      byDeadline,
    ),
  );
  return succeed({
    officeName: offices.own.name,
    items: (await Promise.all(items)).flat(),
    hasMore,
    openCalls: await countOpenCallbacks(documents, officeIds),
    counts: await countCases(cases, officeIds, CaseStatus.options),
  });
}
