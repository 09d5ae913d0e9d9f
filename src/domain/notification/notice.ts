import type { CaseNumber } from '../kernel/case-number';
import type { CaseId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { PlainDate } from '../kernel/plain-date';

/** Ways by which a notice travels. The in-app inbox always has it; the others follow each other. */
export type NoticeChannel = 'inbox' | 'wecom' | 'subscribe' | 'sms';

/**
 * What became of a notice on its channel (送达情况).
 * Open: pending 待发 · sending 发送中（有租约）
 * Ends: accepted 对方已收下（不等于已读） · refused 对方不收，已转下一渠道 · unknown 不知是否收到，不再重发 · exhausted 多次未成，已转下一渠道
 * An end that is looked at again every day: unreachable 到不了任何人，已报警；有人可告知时转给他们，成为 refused
 */
export type NoticeStatus =
  | 'pending'
  | 'sending'
  | 'accepted'
  | 'refused'
  | 'unknown'
  | 'exhausted'
  | 'unreachable';

export type Audience = 'resident' | 'staff';

/** What residents are told. */
export type ResidentNoticeKind =
  | 'applicationReceived'
  /** To the applicant's telephone: somebody else has applied for them. */
  | 'appliedForYou'
  | 'partyJoined'
  | 'tookOver'
  | 'authorizationGranted'
  | 'authorizationWithdrawn'
  /** To whoever signed on their own telephone and does not follow the case. */
  | 'ownAuthorizationWithdrawn'
  | 'signatureReminder'
  | 'supplementRequested'
  | 'supplementItemReturned'
  | 'declarationChanged'
  | 'applicationAccepted'
  | 'investigationStarted'
  | 'refusalPutForward'
  | 'caseTransferredOut'
  | 'caseWithdrawn'
  | 'procedureEnded'
  | 'phoneCode';

/** What staff are told. */
export type StaffNoticeKind =
  | 'newCase'
  | 'assistRequested'
  | 'supplementAnswered'
  | 'declarationChanged'
  | 'authorizationWithdrawn'
  | 'refusalExplained'
  | 'objectionRaised'
  | 'objectionLifted'
  | 'tookOver'
  | 'caseWithdrawn'
  | 'caseTransferredIn'
  /** Reminders did not help: somebody goes there. */
  | 'visitForSignature'
  | 'callbackRequested'
  | 'dueSoon'
  | 'overdue'
  | 'digest'
  /** The last resort: somebody at the office is asked to telephone the resident. */
  | 'callResident';

/** What a notice tells. Its words are in resident-texts.ts and staff-texts.ts. */
export type NoticeKind = ResidentNoticeKind | StaffNoticeKind;

/** A step with a day by which it is due: 看材料、先行救助、开始调查、作出决定 */
export type DueStep = 'review' | 'quickAid' | 'investigation' | 'decision';

/** How much there is to do in an office (每日提醒). */
export interface WorkCounts {
  readonly fresh: number;
  readonly dueSoon: number;
  readonly overdue: number;
}

/** Everything a notice may say: no name, no number of a document, no illness, nothing that anybody has typed. */
export interface NoticeParameters {
  /** Absent where it is about no case, or must not say which. */
  readonly caseNumber?: CaseNumber;
  readonly officeName: string;
  readonly officePhone: string;
  readonly dueOn?: PlainDate;
  /** Which step is due. */
  readonly step?: DueStep;
  readonly count?: number;
  readonly work?: WorkCounts;
}

/**
 * Whom a notice goes to: an account, the telephone of an applicant who has none in the case, or the telephone that
 * a code was asked for.
 */
export type RecipientKind = 'account' | 'applicantPhone' | 'codePhone';

/** One event told to one recipient by one channel (通知). Its id is derived from those four, so it exists once. */
export interface Notice {
  readonly noticeId: string;
  /** Absent for a digest, a code, and a call asked for without a case. */
  readonly caseId?: CaseId;
  /** `caseId:version`, or what else gave rise to it. */
  readonly eventId: string;
  readonly recipientKind: RecipientKind;
  /** The account, the case whose applicant it is, or the code asked for: never a telephone number. */
  readonly recipientId: string;
  readonly audience: Audience;
  readonly officeId: string;
  readonly kind: NoticeKind;
  readonly parameters: NoticeParameters;
  /** Emergency aid does not wait for the morning. */
  readonly urgent?: true;
  readonly channel: NoticeChannel;
  readonly status: NoticeStatus;
  readonly attempts: number;
  readonly createdAt: Instant;
  /** Not before this moment; while `sending`, the end of the lease. */
  readonly dueAt: Instant;
  /** Who holds the lease while `sending`. */
  readonly leaseId?: string;
  /** The channel's own word for what happened last: a provider code, never its text. */
  readonly lastOutcome?: string;
  readonly readAt?: Instant;
}

/** What the rows of one notice to one recipient have in common, whatever the channel. */
export type Telling = Pick<
  Notice,
  | 'caseId'
  | 'eventId'
  | 'recipientKind'
  | 'recipientId'
  | 'audience'
  | 'officeId'
  | 'kind'
  | 'parameters'
  | 'urgent'
>;

/** The id of a notice: the same event to the same recipient by the same channel is one notice. */
export const noticeIdOf = (
  { eventId, kind, recipientId }: Pick<Telling, 'eventId' | 'kind' | 'recipientId'>,
  channel: NoticeChannel,
): string => `${eventId}:${kind}:${channel}:${recipientId}`;
