import type { CaseNumber } from '../kernel/case-number';
import type { AccountId, CaseId } from '../kernel/ids';
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

/** What a notice tells. Its words are in notice-texts.ts. */
export type NoticeKind =
  | 'applicationReceived'
  | 'newCase'
  | 'supplementRequested'
  | 'supplementAnswered'
  | 'authorizationGranted'
  | 'applicationAccepted'
  /** The last resort: somebody at the office is asked to telephone the resident. */
  | 'callResident';

/** Everything a notice may say: no name, no number of a document, no illness. */
export interface NoticeParameters {
  readonly caseNumber: CaseNumber;
  readonly officeName: string;
  readonly officePhone: string;
  readonly dueOn?: PlainDate;
  readonly count?: number;
}

/** One event told to one recipient by one channel (通知). Its id is derived from those four, so it exists once. */
export interface Notice {
  readonly noticeId: string;
  readonly caseId: CaseId;
  /** `caseId:version`. */
  readonly eventId: string;
  readonly recipientId: AccountId;
  readonly audience: 'resident' | 'staff';
  readonly officeId: string;
  readonly kind: NoticeKind;
  readonly parameters: NoticeParameters;
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

/** The id of a notice: the same event to the same recipient by the same channel is one notice. */
export const noticeIdOf = (
  eventId: string,
  recipientId: AccountId,
  channel: NoticeChannel,
  kind: NoticeKind,
): string => `${eventId}:${kind}:${channel}:${recipientId}`;
