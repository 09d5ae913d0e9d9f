import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { Notice } from '@/domain/notification/notice';
import type { Dependencies } from '../../shared/pipeline/dependencies';
import type { Documents } from '../../shared/ports/documents';
import { casesOfOffice } from '../../shared/records/cases-of-office';
import { officeOf } from '../../shared/records/directory-records';
import { noticeDocument } from '../../shared/records/notice-records';
import { officersToTell } from '../../shared/views/officers-to-tell';
import { headsOf } from '../reach';
import { Digests } from './digests';
import { lookAtOffice } from './look-at-office';

/** In these states something is waited for: an officer, or a signature. */
const OPEN = ['submitted', 'supplementRequested', 'accepted'] as const;
const ONLY = { urgent: 'temporaryAid', daily: undefined } as const satisfies Record<RoundKind, unknown>;
const MOST_OFFICES = 1000;
/** Rows written at once. */
const BATCH = 100;

/** Every working day all there is to do; on every day the emergencies. */
export type RoundKind = 'daily' | 'urgent';

/** The days between which a round looks: what became of every case since the last one. */
export interface RoundDays {
  readonly lastDay: PlainDate;
  readonly lastAt: Instant;
  readonly today: PlainDate;
}

/**
 * Puts the reminders of the day into the outbox, office by office; opens no case. False when the time was up before
 * all was written: then it is to be done again, and writes only what is missing.
 */
export async function remindOffices(
  kind: RoundKind,
  days: RoundDays,
  dependencies: Dependencies,
  isOver: () => boolean,
): Promise<boolean> {
  const { documents, directory, clock } = dependencies;
  const now = clock.now();
  const parameters = await directory.parameters();
  const digests = new Digests(days.today);
  for (const document of await documents.query('offices', { where: {}, limit: MOST_OFFICES })) {
    const office = officeOf(document);
    const officerIds = await officersToTell(directory, office.officeId);
    const headIds = await headsOf(office.officeId, directory);
    const look = lookAtOffice(kind, { office, officerIds, headIds, parameters, now }, days);
    for (const status of OPEN)
      for await (const index of casesOfOffice(documents, office.officeId, status, ONLY[kind]))
        look.take(index);
    if (kind === 'daily') digests.add(office, officerIds, look.work);
    if (!(await writeMissing(documents, look.notices, isOver))) return false;
  }
  return writeMissing(documents, digests.notices(now), isOver);
}

/** Writes those rows that are not there yet; false when the time was up before. */
async function writeMissing(
  documents: Documents,
  rows: readonly Notice[],
  isOver: () => boolean,
): Promise<boolean> {
  for (let from = 0; from < rows.length; from += BATCH) {
    if (isOver()) return false;
    const batch = rows.slice(from, from + BATCH);
    const ids = batch.map(({ noticeId }) => noticeId);
    const there = await documents.query('notices', { where: { _id: { in: ids } }, limit: BATCH });
    const known = new Set(there.map(({ _id }) => _id));
    const missing = batch.filter(({ noticeId }) => !known.has(noticeId));
    if (missing.length > 0) await documents.create('notices', missing.map(noticeDocument));
  }
  return true;
}
