import type { Case } from '../case/case';
import type { CaseEvent } from '../case/case-event';
import { hasApplicantJoined } from '../case/party';
import type { AccountId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { PlainDate } from '../kernel/plain-date';
import type { Notice, NoticeParameters, Telling } from './notice';
import { noticeRows } from './notice-row';
import { type Announcement, tellingsOf } from './who-is-told';

export interface NoticeContext {
  /** The case after the event. */
  readonly state: Case;
  /** The case before the event: a filer who is no party any more hears that this is so. Absent at the first event. */
  readonly before?: Pick<Case, 'partyIds' | 'authorizations'>;
  /** Accounts of the responsible office's staff who take new cases. */
  readonly officerIds: readonly AccountId[];
  /** The same of the assisting office, where there is one. */
  readonly assistingOfficerIds?: readonly AccountId[];
  readonly office: { readonly name: string; readonly phone: string };
  readonly dueOn?: PlainDate;
  readonly now: Instant;
}

/** Whoever is told, without what is told. */
type Recipient = Pick<Telling, 'recipientKind' | 'recipientId' | 'audience' | 'officeId'>;

/** Every notice that an event gives rise to: for each recipient one in the inbox and one on the first outside channel. */
export function planNotices(event: CaseEvent, context: NoticeContext): Notice[] {
  const { state, now } = context;
  return tellingsOf(event, state).flatMap(({ to, kind }) =>
    recipientsOf(to, event, context).flatMap((recipient) =>
      noticeRows(
        {
          ...(to === 'signerElsewhere' ? {} : { caseId: state.caseId }),
          eventId: `${event.caseId}:${event.version}`,
          ...recipient,
          kind,
          parameters: parametersOf(event, context),
          ...(isUrgent(state) ? { urgent: true } : {}),
        },
        now,
      ),
    ),
  );
}

/** Emergency aid (急难) does not wait for the morning. */
const isUrgent = ({ declared }: Case): boolean => declared.programme === 'temporaryAid';

function recipientsOf(to: Announcement['to'], event: CaseEvent, context: NoticeContext): Recipient[] {
  const { state, before, officerIds, assistingOfficerIds = [] } = context;
  const { officeId, assistingOfficeId = officeId } = state;
  const staff = (ids: readonly AccountId[], office: string): Recipient[] =>
    ids.map((recipientId) => ({
      recipientKind: 'account',
      recipientId,
      audience: 'staff',
      officeId: office,
    }));
  switch (to) {
    case 'officers':
      return staff(officerIds, officeId);
    case 'assistingOfficers':
      return staff(assistingOfficerIds, assistingOfficeId);
    case 'parties':
      return residentsOf(state);
    case 'partyAccounts':
      return accountsOf(state, state.partyIds);
    case 'partiesAndThoseBefore':
      return accountsOf(state, [...state.partyIds, ...(before?.partyIds ?? [])]);
    case 'applicantPhone':
      return applicantPhoneOf(state);
    case 'signerElsewhere':
      return accountsOf(state, signerElsewhere(event, context));
  }
}

/** On whose account the authorization was signed that is taken back now, when the case is not theirs to open. */
function signerElsewhere(event: CaseEvent, { state, before }: NoticeContext): AccountId[] {
  if (event.type !== 'AuthorizationWithdrawn') return [];
  const account = before?.authorizations[event.memberId]?.account;
  return account && !state.partyIds.includes(account) ? [account] : [];
}

/** What stands in the open of a case and says whom to tell. */
type Circle = Pick<Case, 'caseId' | 'officeId' | 'parties' | 'partyIds'>;

/** Every party, and by telephone the applicant who is none: who types and who applies are told alike. */
export const residentsOf = (state: Circle): Recipient[] => [
  ...accountsOf(state, state.partyIds),
  ...applicantPhoneOf(state),
];

const accountsOf = ({ officeId }: Circle, accountIds: readonly AccountId[]): Recipient[] =>
  [...new Set(accountIds)].map((recipientId) => ({
    recipientKind: 'account',
    recipientId,
    audience: 'resident',
    officeId,
  }));

const applicantPhoneOf = ({ caseId, officeId, parties }: Circle): Recipient[] =>
  hasApplicantJoined(parties)
    ? []
    : [{ recipientKind: 'applicantPhone', recipientId: caseId, audience: 'resident', officeId }];

function parametersOf(event: CaseEvent, { state, office, dueOn }: NoticeContext): NoticeParameters {
  const own = event.type === 'RefusalPutForward' ? event.answerBy : dueOn;
  return {
    caseNumber: state.caseNumber,
    officeName: office.name,
    officePhone: office.phone,
    ...(own ? { dueOn: own } : {}),
    ...(event.type === 'SupplementRequested' ? { count: event.items.length } : {}),
  };
}
