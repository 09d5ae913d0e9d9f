import type { AccountId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import type { Notice, WorkCounts } from '@/domain/notification/notice';
import { noticeRows } from '@/domain/notification/notice-row';
import type { Office } from '../../shared/ports/directory';

interface Digest {
  readonly office: Office;
  readonly work: WorkCounts;
}

const sum = (a: WorkCounts, b: WorkCounts): WorkCounts => ({
  fresh: a.fresh + b.fresh,
  dueSoon: a.dueSoon + b.dueSoon,
  overdue: a.overdue + b.overdue,
});

const isNothing = ({ fresh, dueSoon, overdue }: WorkCounts): boolean => fresh + dueSoon + overdue === 0;

/** The digests of a day: one for each officer, over every office whose cases come to them. */
export class Digests {
  private readonly ofOfficers = new Map<AccountId, Digest>();

  constructor(private readonly today: PlainDate) {}

  add(office: Office, officerIds: readonly AccountId[], work: WorkCounts): void {
    if (isNothing(work)) return;
    for (const officerId of officerIds) {
      const known = this.ofOfficers.get(officerId);
      this.ofOfficers.set(officerId, known ? { ...known, work: sum(known.work, work) } : { office, work });
    }
  }

  notices(now: Instant): Notice[] {
    return [...this.ofOfficers].flatMap(([recipientId, { office, work }]) =>
      noticeRows(
        {
          eventId: `digest:${this.today}`,
          recipientKind: 'account',
          recipientId,
          audience: 'staff',
          officeId: office.officeId,
          kind: 'digest',
          parameters: { officeName: office.name, officePhone: office.phone, work },
        },
        now,
      ),
    );
  }
}
