import type { Case } from '../case/case';
import type { CaseEvent } from '../case/case-event';
import type { AccountId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { PlainDate } from '../kernel/plain-date';
import {
  type Notice,
  type NoticeChannel,
  type NoticeKind,
  type NoticeParameters,
  noticeIdOf,
} from './notice';

/** The first outside channel for each audience; the others are tried only when it fails. */
export const FIRST_CHANNEL: Readonly<Record<Notice['audience'], NoticeChannel>> = {
  staff: 'wecom',
  resident: 'subscribe',
};

export interface NoticeContext {
  /** The case after the event. */
  readonly state: Case;
  /** Accounts of the office's staff who take new cases. */
  readonly officerIds: readonly AccountId[];
  readonly office: { readonly name: string; readonly phone: string };
  readonly dueOn?: PlainDate;
  readonly now: Instant;
}

interface Telling {
  readonly to: 'officers' | 'parties';
  readonly kind: NoticeKind;
}

/** Whether the event was the last thing missing from a supplement: an answer, or a signature that was an item of it. */
const completesSupplement = (event: CaseEvent, state: Case): boolean =>
  state.status === 'submitted' && state.supplement !== undefined && state.reviewableSince === event.at;

/** Who is told of what. */
const tellingsOf = (event: CaseEvent, state: Case): Telling[] => [
  ...tellingsOfType(event),
  ...(completesSupplement(event, state) ? [{ to: 'officers', kind: 'supplementAnswered' } as const] : []),
];

function tellingsOfType(event: CaseEvent): Telling[] {
  switch (event.type) {
    case 'ApplicationSubmitted':
      return [
        { to: 'officers', kind: 'newCase' },
        { to: 'parties', kind: 'applicationReceived' },
      ];
    case 'AuthorizationGranted':
      return [{ to: 'parties', kind: 'authorizationGranted' }];
    case 'SupplementRequested':
      return [{ to: 'parties', kind: 'supplementRequested' }];
    case 'SupplementAnswered':
      return [];
    case 'ApplicationAccepted':
      return [{ to: 'parties', kind: 'applicationAccepted' }];
  }
}

/** One notice row, not yet sent; the inbox row is where it belongs as soon as it is written. */
export function noticeRow(
  common: Pick<
    Notice,
    'caseId' | 'eventId' | 'recipientId' | 'audience' | 'officeId' | 'kind' | 'parameters'
  >,
  channel: NoticeChannel,
  now: Instant,
): Notice {
  const { eventId, recipientId, kind } = common;
  const status = channel === 'inbox' ? 'accepted' : 'pending';
  return {
    noticeId: noticeIdOf(eventId, recipientId, channel, kind),
    ...common,
    channel,
    status,
    attempts: 0,
    createdAt: now,
    dueAt: now,
  };
}

/** Every notice that an event gives rise to: for each recipient one in the inbox and one on the first outside channel. */
export function planNotices(
  event: CaseEvent,
  { state, officerIds, office, dueOn, now }: NoticeContext,
): Notice[] {
  const parameters: NoticeParameters = {
    caseNumber: state.caseNumber,
    officeName: office.name,
    officePhone: office.phone,
    ...(dueOn ? { dueOn } : {}),
    ...(event.type === 'SupplementRequested' ? { count: event.items.length } : {}),
  };
  const eventId = `${event.caseId}:${event.version}`;
  return tellingsOf(event, state).flatMap(({ to, kind }) => {
    const audience = to === 'officers' ? 'staff' : 'resident';
    const recipients = to === 'officers' ? officerIds : state.partyIds;
    return recipients.flatMap((recipientId) => {
      const common = {
        caseId: state.caseId,
        eventId,
        recipientId,
        audience,
        officeId: state.officeId,
        kind,
        parameters,
      } as const;
      return [noticeRow(common, 'inbox', now), noticeRow(common, FIRST_CHANNEL[audience], now)];
    });
  });
}
