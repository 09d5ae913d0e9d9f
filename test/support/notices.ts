import { caseNumberFrom } from '@/domain/kernel/case-number';
import type { AccountId, CaseId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { PlainDate } from '@/domain/kernel/plain-date';
import { DELIVERY_PLANS, type OutsideChannel } from '@/domain/notification/delivery-plans';
import type { Notice, NoticeKind } from '@/domain/notification/notice';
import { noticeRow } from '@/domain/notification/plan-notices';
import { TAOXI_OFFICE } from '../../localcloud/county/offices';

export const ALL_KINDS = Object.keys(DELIVERY_PLANS) as NoticeKind[];

export const STAFF_KINDS: readonly NoticeKind[] = ['newCase', 'supplementAnswered', 'callResident'];
export const audienceOf = (kind: NoticeKind): Notice['audience'] =>
  STAFF_KINDS.includes(kind) ? 'staff' : 'resident';

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
    recipientId: changes.recipientId ?? ('somebody' as AccountId),
    audience: audienceOf(kind),
    officeId: changes.officeId ?? TAOXI_OFFICE,
    kind,
    parameters: {
      caseNumber: caseNumberFrom(48_317_750),
      officeName: '桃溪镇社会事务办公室（民政窗口）',
      officePhone: '0990-1234567',
      dueOn: '2026-11-27' as PlainDate,
      count: 2,
    },
  };
  const channel = changes.channel ?? DELIVERY_PLANS[kind].channels[0] ?? 'subscribe';
  return { ...noticeRow(common, channel, now), ...changes };
}
