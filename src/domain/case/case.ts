import type { Application } from '../household/application';
import { peopleWhoSignThemselves } from '../household/people';
import type { CaseNumber } from '../kernel/case-number';
import type { AccountId, AuthorizationId, CaseId, MemberId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { officeDateOf } from '../kernel/plain-date';
import type { OfficeId } from '../kernel/region';
import type { CaseStatus } from './case-status';
import type { Supplement } from './supplement';

/** A signed authorization as the case remembers it. */
export interface GrantedAuthorization {
  readonly authorizationId: AuthorizationId;
  readonly grantedAt: Instant;
  readonly letterHash: string;
}

/**
 * One application, one household, until its determination (案件). Its state is what folding its events gives;
 * `version` is the number of events.
 */
export interface Case {
  readonly caseId: CaseId;
  readonly version: number;
  readonly status: CaseStatus;
  readonly caseNumber: CaseNumber;
  readonly officeId: OfficeId;
  readonly submittedAt: Instant;
  readonly updatedAt: Instant;
  /** Since when the office can look at complete materials: the submission, or the last answer to its supplement notice. */
  readonly reviewableSince: Instant;
  /** Accounts that may follow and act for the household: whoever filed it. */
  readonly partyIds: readonly AccountId[];
  readonly declared: Application;
  readonly authorizations: Readonly<Record<MemberId, GrantedAuthorization>>;
  readonly supplement?: Supplement;
  readonly acceptedAt?: Instant;
}

/** The adults who have not signed yet, as of the day of submission. */
export const signersMissing = (state: Case): MemberId[] =>
  peopleWhoSignThemselves(state.declared, officeDateOf(state.submittedAt))
    .map((person) => person.memberId)
    .filter((memberId) => !state.authorizations[memberId]);

/** Positions of the supplement items that nobody has answered yet; a signature that came in meanwhile answers its item. */
export const itemsLeft = (state: Case): number[] =>
  (state.supplement?.items ?? []).flatMap((item, index) => {
    const isSigned =
      item.subject === 'authorization' && item.memberId !== undefined && state.authorizations[item.memberId];
    return item.answer || isSigned ? [] : [index];
  });

/** Whether the account filed the application, and so may not decide on it. */
export const isParty = (state: Pick<Case, 'partyIds'>, accountId: AccountId): boolean =>
  state.partyIds.includes(accountId);
