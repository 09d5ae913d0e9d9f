import type { CaseStatus } from '@/domain/case/case-status';
import { isClosed } from '@/domain/case/case-status';
import type { Programme } from '@/domain/household/programme';
import type { CaseId } from '@/domain/kernel/ids';
import type { OfficeId, VillageCode } from '@/domain/kernel/region';
import type { CaseReads } from '../../shared/pipeline/case-reads';
import type { Query } from '../../shared/ports/documents';
import type { CaseIndex } from '../../shared/records/case-records';

/** An office comes to a case as the lead, or as the one that assists. */
const SEATS = ['officeId', 'assistingOfficeId'] as const;

/** The first of several answers about the same cases, no case twice. */
function together(answers: readonly (readonly CaseIndex[])[]): CaseIndex[] {
  const found = new Map<CaseId, CaseIndex>();
  for (const index of answers.flat()) if (!found.has(index.caseId)) found.set(index.caseId, index);
  return [...found.values()];
}

const byLastChange = (order: 'oldestFirst' | 'newestFirst') => (a: CaseIndex, b: CaseIndex) => {
  const [first, second] = order === 'oldestFirst' ? [a, b] : [b, a];
  return first.updatedAt < second.updatedAt ? -1 : first.updatedAt > second.updatedAt ? 1 : 0;
};

/** One stretch of the list: what is wanted of it, and by which end it is cut when there is too much. */
interface Stretch {
  readonly programme: Programme;
  readonly statuses: readonly CaseStatus[];
  readonly order: 'oldestFirst' | 'newestFirst';
}

const OPEN: readonly CaseStatus[] = ['submitted', 'supplementRequested', 'accepted'];

/** In the order of the list. What is open must not drop out however old it is; of the accepted the latest are shown. */
function stretchesFor(wanted: CaseStatus | undefined): Stretch[] {
  if (wanted && isClosed(wanted))
    return (['temporaryAid', 'lowIncome'] as const).map((programme) => ({
      programme,
      statuses: [wanted],
      order: 'newestFirst',
    }));
  const statuses = OPEN.filter((status) => !wanted || status === wanted);
  return [
    { programme: 'temporaryAid', statuses, order: 'oldestFirst' },
    ...statuses.map(
      (status): Stretch => ({
        programme: 'lowIncome',
        statuses: [status],
        order: status === 'accepted' ? 'newestFirst' : 'oldestFirst',
      }),
    ),
  ];
}

/** What a worklist is asked for. */
export interface Wanted {
  readonly officeIds: readonly OfficeId[];
  readonly status: CaseStatus | undefined;
  readonly villageCode: VillageCode | undefined;
}

/**
 * The cases of these offices, stretch by stretch, at most `most` together, and whether there are more. Opens nothing.
 */
export async function findCases(
  cases: CaseReads,
  { officeIds, status, villageCode }: Wanted,
  most: number,
): Promise<{ stretches: CaseIndex[][]; hasMore: boolean }> {
  const stretches = await Promise.all(
    stretchesFor(status).map(async ({ programme, statuses, order }) => {
      const common = {
        programme,
        status: { in: statuses },
        ...(villageCode ? { livesIn: villageCode } : {}),
      };
      const answers = SEATS.map((seat) =>
        cases.list({ ...common, [seat]: { in: officeIds } } as Query['where'], order, most + 1),
      );
      return together(await Promise.all(answers)).sort(byLastChange(order));
    }),
  );
  let room = most;
  const shown = stretches.map((stretch) => {
    const fits = stretch.slice(0, room);
    room -= fits.length;
    return fits;
  });
  return { stretches: shown, hasMore: stretches.flat().length > most };
}

/** How many cases of each status the offices lead or assist. */
export async function countCases(
  cases: CaseReads,
  officeIds: readonly OfficeId[],
  statuses: readonly CaseStatus[],
): Promise<Record<CaseStatus, number>> {
  const counts = statuses.map(async (status) => {
    const ofSeats = SEATS.map((seat) => cases.count({ [seat]: { in: officeIds }, status } as Query['where']));
    return [status, (await Promise.all(ofSeats)).reduce((sum, count) => sum + count, 0)] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<CaseStatus, number>;
}
