import type { CaseNumber } from '@/domain/kernel/case-number';
import type { AuthorizationId, CaseId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';

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
  /** Six digits for a short message. */
  phoneCode(): string;
}
