import type { InvitationCode } from '@/domain/authorization/invitation';
import type { CaseNumber } from '@/domain/kernel/case-number';
import type { AuthorizationId, CallbackId, CaseId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import type { PackReleaseId } from '@/domain/policy/pack/pack-release';

/** The time, from outside the use cases. */
export interface Clock {
  now(): Instant;
}

/** Random identifiers, from outside the use cases. */
export interface Ids {
  caseId(): CaseId;
  caseNumber(): CaseNumber;
  authorizationId(): AuthorizationId;
  auditId(): string;
  callbackId(): CallbackId;
  packReleaseId(): PackReleaseId;
  /** Of a card that opens an invitation; 24 characters that nobody guesses. */
  invitationToken(): string;
  /** Nine digits, the last a check digit; to be read out or sent. */
  invitationCode(): InvitationCode;
  /** Six digits for a short message. */
  phoneCode(): string;
}
