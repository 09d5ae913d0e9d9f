import { caseNumberFrom } from '@/domain/kernel/case-number';
import type { CaseId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { KINDS, type OutsideChannel } from '@/domain/notification/delivery-plans';
import type { Audience, Notice, NoticeKind } from '@/domain/notification/notice';
import { firstChannelOf, noticeRow } from '@/domain/notification/notice-row';
import { TAOXI_OFFICE } from '../../localcloud/county/offices';

/** Every kind with everybody who is told it. */
export const ALL_KINDS: readonly (readonly [kind: NoticeKind, audience: Audience])[] = [
  ...KINDS.resident.map((kind) => [kind, 'resident'] as const),
  ...KINDS.staff.map((kind) => [kind, 'staff'] as const),
];

/** Who is told it first: residents, where both are. */
export const audienceOf = (kind: NoticeKind): Audience =>
  KINDS.resident.some((known) => known === kind) ? 'resident' : 'staff';

export const NOW = '2026-11-23T02:00:00.000Z' as Instant;

let events = 0;

/** A due notice of that kind, about an event of its own unless told otherwise. */
export function dueNotice(
  kind: NoticeKind,
  changes: Partial<Notice> & { readonly channel?: OutsideChannel } = {},
  now: Instant = NOW,
): Notice {
  const caseId = (changes.caseId ?? `c_${'0'.repeat(20)}`) as CaseId;
  events += 1;
  const common = {
    caseId,
    eventId: changes.eventId ?? `${caseId}:${events}`,
    recipientKind: changes.recipientKind ?? (kind === 'phoneCode' ? 'codePhone' : 'account'),
    recipientId: changes.recipientId ?? 'somebody',
    audience: changes.audience ?? audienceOf(kind),
    officeId: changes.officeId ?? TAOXI_OFFICE,
    kind,
    parameters: {
      caseNumber: caseNumberFrom(48_317_750),
      officeName: '桃溪镇社会事务办公室（民政窗口）',
      officePhone: '0990-1234567',
      dueOn: '2026-11-27' as PlainDate,
      count: 2,
      work: { fresh: 3, dueSoon: 1, overdue: 2 },
    },
  } as const;
  const channel = changes.channel ?? firstChannelOf(common);
  return { ...noticeRow(common, channel, now), ...changes };
}
