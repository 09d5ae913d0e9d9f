import type { AdjustmentTotals } from '@/domain/award/adjustment-totals';
import type { Month } from '@/domain/award/month';
import type { AccountId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { Document } from '../ports/documents';
import type { Place, Sealer } from '../ports/sealer';

export const ADJUSTMENTS = 'adjustments';
export const ADJUSTMENT_ITEMS = 'adjustment_items';

/** One yearly run of a county (年度调标), by the month from which the new standards apply. */
export interface StoredRun {
  readonly runId: string;
  readonly region: string;
  readonly month: Month;
  readonly effectiveOn: PlainDate;
  readonly status: 'running' | 'done';
  /** How many of the county's releases stood when it was started: later ones do not come into it. */
  readonly releases: number;
  readonly startedBy: AccountId;
  readonly startedAt: Instant;
  readonly finishedAt?: Instant;
  readonly totals: AdjustmentTotals;
  /** Who works on it, or did so last, by the number of the request; and until when, while somebody does. */
  readonly leaseBy?: string;
  readonly leaseUntil?: Instant;
}

export const runIdOf = (region: string, month: Month): string => `ad_${region}_${month}`;
export const runDocument = ({ runId, ...run }: StoredRun): Document => ({ _id: runId, ...run });
export const runOf = ({ _id, ...run }: Document): StoredRun =>
  ({ runId: _id, ...run }) as unknown as StoredRun;

/** What came of one award in one run. */
export interface StoredItem {
  readonly runId: string;
  readonly awardId: string;
  readonly township: string;
  readonly outcome: 'adjusted' | 'unchanged' | 'queued';
  readonly at: Instant;
  /** Sealed: who, which class, how much, why. */
  readonly content: {
    readonly who: string;
    readonly className: string;
    readonly from: number;
    readonly to?: number;
    readonly reasons: readonly string[];
    readonly mustBeHeard: boolean;
  };
}

const placeOf = (id: string): Place => ({ collection: ADJUSTMENT_ITEMS, id, field: 'content' });
const itemIdOf = (runId: string, awardId: string): string => `${runId}:${awardId}`;

/** The item as it is stored; its id holds run and award, so that no award is in a run twice. */
export const itemDocument = ({ content, ...open }: StoredItem, sealer: Sealer): Document => {
  const _id = itemIdOf(open.runId, open.awardId);
  return { _id, ...open, content: sealer.seal(placeOf(_id), content) };
};

/** The item with its content. */
export const openItem = ({ _id, content, ...open }: Document, sealer: Sealer): StoredItem =>
  ({ ...open, content: sealer.open(placeOf(_id), String(content)) }) as unknown as StoredItem;
