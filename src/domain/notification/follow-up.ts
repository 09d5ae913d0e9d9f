import type { AccountId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { Sequel } from './delivery';
import type { Notice, NoticeKind } from './notice';
import { FIRST_CHANNEL, noticeRow } from './plan-notices';

/**
 * The rows that continue a notice which has come to its end on its channel. `officerIds` and `headIds` are asked
 * for only where the sequel needs them. Ids are derived, so that the same sequel twice gives the same rows.
 */
export function followUps(
  notice: Notice,
  sequel: Sequel,
  colleagues: { readonly officerIds: readonly AccountId[]; readonly headIds: readonly AccountId[] },
  now: Instant,
): Notice[] {
  switch (sequel.kind) {
    case 'none':
      return [];
    case 'channel':
      return [noticeRow(commonOf(notice), sequel.channel, now)];
    case 'callResident':
      return toStaff(withoutDeadline(notice), 'callResident', colleagues.officerIds, now);
    case 'head':
      return toStaff(notice, notice.kind, colleagues.headIds, now);
  }
}

const commonOf = ({ caseId, eventId, recipientId, audience, officeId, kind, parameters }: Notice) => ({
  caseId,
  eventId,
  recipientId,
  audience,
  officeId,
  kind,
  parameters,
});

/** A call is made at once: the deadline that the notice spoke of is of another step. */
function withoutDeadline(notice: Notice): Notice {
  const { dueOn: _, ...parameters } = notice.parameters;
  return { ...notice, parameters };
}

const toStaff = (
  notice: Notice,
  kind: NoticeKind,
  recipientIds: readonly AccountId[],
  now: Instant,
): Notice[] =>
  recipientIds.flatMap((recipientId) => {
    const common = { ...commonOf(notice), kind, recipientId, audience: 'staff' } as const;
    return [noticeRow(common, 'inbox', now), noticeRow(common, FIRST_CHANNEL.staff, now)];
  });
