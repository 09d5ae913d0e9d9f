import type { SigningWay } from '../authorization/signing-way';
import type { Application } from '../household/application';
import { peopleWhoMustSign } from '../household/people';
import type { Programme } from '../household/programme';
import type { CaseNumber } from '../kernel/case-number';
import type { AccountId, AuthorizationId, CaseId, MemberId, SignerId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { officeDateOf, type PlainDate } from '../kernel/plain-date';
import type { OfficeId } from '../kernel/region';
import type { RoutingReason } from '../routing/routing-reason';
import type { CaseStatus } from './case-status';
import type { HouseholdRecord } from './household-record';
import type { Party } from './party';
import type { Supplement, SupplementItem } from './supplement';

/** A signed authorization as the case remembers it. */
export interface GrantedAuthorization {
  readonly authorizationId: AuthorizationId;
  readonly grantedAt: Instant;
  readonly letterHash: string;
  readonly on: SigningWay['on'];
  readonly isByGuardian: boolean;
  /** The signer's own account, where it was signed on their own telephone. */
  readonly account?: AccountId;
}

/** The applicant says that this application is not what they want (申请人异议). */
export interface Objection {
  readonly words: string;
  readonly at: Instant;
  readonly isOpen: boolean;
}

/** A refusal to take part in the check, put before the person in words (最低生活保障审核确认办法第二十九条). */
export interface Refusal {
  readonly words: string;
  readonly at: Instant;
  readonly answerBy: PlainDate;
  readonly explanation?: { readonly words: string; readonly at: Instant };
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
  readonly programme: Programme;
  /** The office that leads; an assisting one does visits and deliveries where the household lives. */
  readonly officeId: OfficeId;
  readonly assistingOfficeId?: OfficeId;
  readonly routing: readonly RoutingReason[];
  readonly submittedAt: Instant;
  readonly updatedAt: Instant;
  /** Since when the office can look at complete materials: the submission, or the last answer to its supplement notice. */
  readonly reviewableSince: Instant;
  /** Who typed the application; may not decide on it, whatever comes later. */
  readonly filedBy: AccountId;
  readonly parties: readonly Party[];
  /** Accounts that may follow the case now, each once. */
  readonly partyIds: readonly AccountId[];
  /** The latest declaration; earlier ones stand in the events. */
  readonly declared: Application;
  /** Every id that somebody of the household or a supporter has or ever had: none is given twice. */
  readonly idsGiven: readonly SignerId[];
  /** 1 for what was handed in, one more for each change. */
  readonly declaredVersion: number;
  /** Who applies, once it is no longer who applied first (`m1`). */
  readonly applicantId?: MemberId;
  /** Who lived together, was registered and owed support when, and who has gone. */
  readonly household: HouseholdRecord;
  /** When an officer last wrote down that somebody who may earn came or went: what was declared of income is from before. */
  readonly earnersChangedAt?: Instant;
  readonly authorizations: Readonly<Record<SignerId, GrantedAuthorization>>;
  /** Accounts on which somebody has signed for themselves or as a guardian, each once: they see what they signed. */
  readonly signedOn: readonly AccountId[];
  /** Since when somebody's authorization is missing: the submission, or a newcomer or a withdrawal later. */
  readonly signaturesMissingSince?: Instant;
  readonly supplement?: Supplement;
  readonly objection?: Objection;
  /** Whose refusal has been put before them and still stands. */
  readonly refusals: Readonly<Record<MemberId, Refusal>>;
  readonly acceptedAt?: Instant;
  readonly investigationStartedAt?: Instant;
  readonly closedAt?: Instant;
}

/**
 * Whose authorization is missing, as of the day of submission. Emergency aid needs no check before it is given
 * (民发〔2018〕23号第二条), so nobody's is missing there.
 */
export const signersMissing = (state: Case): MemberId[] =>
  state.programme === 'temporaryAid'
    ? []
    : peopleWhoMustSign(state.declared, officeDateOf(state.submittedAt))
        .map((person) => person.memberId)
        .filter((memberId) => !state.authorizations[memberId]);

/** Whether the item asks for a signature that has come in: the signature answers it, whatever was written. */
export const isSigned = (
  { authorizations }: Pick<Case, 'authorizations'>,
  { subject, memberId }: Pick<SupplementItem, 'subject' | 'memberId'>,
): boolean => subject === 'authorization' && memberId !== undefined && authorizations[memberId] !== undefined;

/** Positions of the supplement items that nobody has answered yet. */
export const itemsLeft = (state: Case): number[] =>
  (state.supplement?.items ?? []).flatMap((item, index) =>
    item.answer || isSigned(state, item) ? [] : [index],
  );

/** Whether the account filed the application or is of the household, and so may not decide on it. */
export const isParty = (state: Pick<Case, 'parties' | 'filedBy'>, accountId: AccountId): boolean =>
  state.filedBy === accountId || state.parties.some((party) => party.accountId === accountId);
