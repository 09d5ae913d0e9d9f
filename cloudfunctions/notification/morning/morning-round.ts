import { type Instant, plusMilliseconds } from '@/domain/kernel/instant';
import { officeDateOf, officeTimeOf, type PlainDate } from '@/domain/kernel/plain-date';
import { policyAt } from '@/domain/policy/policy-at';
import { workingCalendar } from '@/domain/policy/working-calendar';
import type { Dependencies } from '../../shared/pipeline/dependencies';
import { DuplicateKey } from '../../shared/ports/documents';
import { remindOffices } from './remind-offices';

const ROUNDS = 'notice_rounds';
const DAILY = 'daily';
const LEASE_MS = 60_000;
const CALENDAR = workingCalendar();

/** Which day this function instance knows to be done, so that the other minutes of the day ask nothing. */
export interface RoundMemory {
  doneOn?: PlainDate;
}

/**
 * Once on every working day, from the hour of the rules on: staff are told what has become due and overdue and how much
 * there is to do, households that signatures are missing. Gives whether anything was put into the outbox. Safe to call
 * every minute and beside other sweeps; a round that ran out of time is taken up by the next. The first day of an
 * environment only sets the beginning: nobody was promised anything before.
 */
export async function morningRound(
  memory: RoundMemory,
  dependencies: Dependencies,
  isOver: () => boolean,
): Promise<boolean> {
  const { documents, clock } = dependencies;
  const now = clock.now();
  const today = officeDateOf(now);
  if (memory.doneOn === today || !(await isTime(now, dependencies))) return false;
  const round = await documents.find(ROUNDS, DAILY);
  if (!round) {
    await begin(dependencies, today, now);
    memory.doneOn = today;
    return false;
  }
  const { lastDay, lastAt, leaseUntil } = round as unknown as Round;
  if (lastDay >= today) {
    memory.doneOn = today;
    return false;
  }
  if (leaseUntil && leaseUntil > now) return false;
  const lease = plusMilliseconds(now, LEASE_MS);
  if (!(await documents.updateIf(ROUNDS, DAILY, { lastDay, leaseUntil }, { leaseUntil: lease })))
    return false;
  const isDone = await remindOffices({ lastDay, lastAt, today }, dependencies, isOver);
  if (isDone) {
    await documents.updateIf(ROUNDS, DAILY, { lastDay, leaseUntil: lease }, { lastDay: today, lastAt: now });
    memory.doneOn = today;
  }
  return true;
}

interface Round {
  readonly lastDay: PlainDate;
  readonly lastAt: Instant;
  readonly leaseUntil?: Instant;
}

async function isTime(now: Instant, { directory }: Dependencies): Promise<boolean> {
  const today = officeDateOf(now);
  if (!CALENDAR.isWorkingDay(today)) return false;
  const [county] = await directory.divisionsBelow('');
  if (!county) return false;
  const digestAt = policyAt({ region: county.code, effectiveOn: today, knownOn: today }).find('digestAt');
  return digestAt !== undefined && officeTimeOf(now) >= digestAt.value;
}

async function begin({ documents }: Dependencies, lastDay: PlainDate, lastAt: Instant): Promise<void> {
  try {
    await documents.create(ROUNDS, [{ _id: DAILY, lastDay, lastAt }]);
  } catch (error) {
    if (!(error instanceof DuplicateKey)) throw error;
  }
}
