import { type Instant, plusMilliseconds } from '@/domain/kernel/instant';
import { officeDateOf, officeTimeOf, type PlainDate } from '@/domain/kernel/plain-date';
import { workingCalendar } from '@/domain/policy/working-calendar';
import type { Dependencies } from '../../shared/pipeline/dependencies';
import { DuplicateKey } from '../../shared/ports/documents';
import { policyToday } from '../../shared/views/policy-today';
import { type RoundKind, remindOffices } from './remind-offices';

const ROUNDS = 'notice_rounds';
const LEASE_MS = 60_000;
const CALENDAR = workingCalendar();

/** Which day this function instance knows to be done of each round, so that the other minutes of the day ask nothing. */
export type RoundMemory = Partial<Record<RoundKind, PlainDate>>;

/**
 * From the hour of the rules on: `daily`, on every working day, staff are told what has become due and overdue and how
 * much there is to do, households that signatures are missing; `urgent`, on every day, the clocks of emergencies, which
 * count weekends and holidays too. Gives whether anything was put into the outbox. Safe to call
 * every minute and beside other sweeps; a round that ran out of time is taken up by the next. The first day of an
 * environment only sets the beginning: nobody was promised anything before.
 */
export async function morningRound(
  kind: RoundKind,
  memory: RoundMemory,
  dependencies: Dependencies,
  isOver: () => boolean,
): Promise<boolean> {
  const { documents, clock } = dependencies;
  const now = clock.now();
  const today = officeDateOf(now);
  if (memory[kind] === today || !(await isTime(kind, now, dependencies))) return false;
  const round = await documents.find(ROUNDS, kind);
  if (!round) {
    await begin(kind, dependencies, today, now);
    memory[kind] = today;
    return false;
  }
  const { lastDay, lastAt, leaseUntil } = round as unknown as Round;
  if (lastDay >= today) {
    memory[kind] = today;
    return false;
  }
  if (leaseUntil && leaseUntil > now) return false;
  const lease = plusMilliseconds(now, LEASE_MS);
  if (!(await documents.updateIf(ROUNDS, kind, { lastDay, leaseUntil }, { leaseUntil: lease }))) return false;
  const isDone = await remindOffices(kind, { lastDay, lastAt, today }, dependencies, isOver);
  if (isDone) {
    await documents.updateIf(ROUNDS, kind, { lastDay, leaseUntil: lease }, { lastDay: today, lastAt: now });
    memory[kind] = today;
  }
  return true;
}

interface Round {
  readonly lastDay: PlainDate;
  readonly lastAt: Instant;
  readonly leaseUntil?: Instant;
}

async function isTime(kind: RoundKind, now: Instant, { directory }: Dependencies): Promise<boolean> {
  const today = officeDateOf(now);
  if (kind === 'daily' && !CALENDAR.isWorkingDay(today)) return false;
  const [county] = await directory.divisionsBelow('');
  if (!county) return false;
  const digestAt = (await policyToday(directory, county.code, today)).find('digestAt');
  return digestAt !== undefined && officeTimeOf(now) >= digestAt.value;
}

async function begin(
  kind: RoundKind,
  { documents }: Dependencies,
  lastDay: PlainDate,
  lastAt: Instant,
): Promise<void> {
  try {
    await documents.create(ROUNDS, [{ _id: kind, lastDay, lastAt }]);
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error;
  }
}
