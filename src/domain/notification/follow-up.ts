import type { AccountId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { Sequel } from './delivery';
import type { Notice, StaffNoticeKind, Telling } from './notice';
import { noticeRow, noticeRows } from './notice-row';

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
      return [noticeRow(tellingOf(notice), sequel.channel, now)];
    case 'callResident':
      return toStaff(withoutDeadline(notice), 'callResident', colleagues.officerIds, now);
    case 'head':
      return toStaff(notice, notice.kind as StaffNoticeKind, colleagues.headIds, now);
  }
}

const tellingOf = (notice: Notice): Telling => {
  const { caseId, eventId, recipientKind, recipientId, audience, officeId, kind, parameters, urgent } =
    notice;
  return {
    ...(caseId ? { caseId } : {}),
    eventId,
    recipientKind,
    recipientId,
    audience,
    officeId,
    kind,
    parameters,
    ...(urgent ? { urgent } : {}),
  };
};

/** A call is made at once: the deadline that the notice spoke of is of another step. */
function withoutDeadline(notice: Notice): Notice {
  const { dueOn: _, step: __, ...parameters } = notice.parameters;
  return { ...notice, parameters };
}

const toStaff = (
  notice: Notice,
  kind: StaffNoticeKind,
  accountIds: readonly AccountId[],
  now: Instant,
): Notice[] =>
  accountIds.flatMap((recipientId) =>
    noticeRows({ ...tellingOf(notice), kind, recipientKind: 'account', recipientId, audience: 'staff' }, now),
  );
