import type { SigningWay } from '../authorization/signing-way';
import type { Application } from '../household/application';
import type { HouseholdChange } from '../household/household-change';
import type { HouseholdEvent } from '../household-history/household-event';
import type { CaseNumber } from '../kernel/case-number';
import type { AccountId, AuthorizationId, CaseId, MemberId, SignerId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { PlainDate } from '../kernel/plain-date';
import type { OfficeId } from '../kernel/region';
import type { RoutingReason } from '../routing/routing-reason';
import type { SupplementAnswer, SupplementItem } from './supplement';

/** Who caused an event, as the history remembers it. */
export type EventActor =
  | { readonly kind: 'resident'; readonly accountId: AccountId }
  | { readonly kind: 'officer'; readonly accountId: AccountId; readonly displayName: string };

interface Common {
  readonly caseId: CaseId;
  /** 1 for the first event; with the case it makes the unique id `caseId:version`. */
  readonly version: number;
  readonly at: Instant;
  readonly by: EventActor;
}

/** What has happened to a case (案件事件). Events are only ever added. */
export type CaseEvent = Common &
  (
    | {
        readonly type: 'ApplicationSubmitted';
        readonly caseNumber: CaseNumber;
        /** The lead: 受理、审核都在这里. */
        readonly officeId: OfficeId;
        /** Where the household lives, when that is not where it is decided (协办). */
        readonly assistingOfficeId?: OfficeId;
        readonly routing: readonly RoutingReason[];
        readonly application: Application;
      }
    | {
        readonly type: 'AuthorizationGranted';
        readonly authorizationId: AuthorizationId;
        readonly memberId: SignerId;
        readonly letterHash: string;
        readonly way: SigningWay;
      }
    | {
        readonly type: 'AuthorizationWithdrawn';
        readonly memberId: SignerId;
        readonly reason?: string;
        /** An officer wrote it down for somebody who telephoned. */
        readonly byPhone?: true;
      }
    | { readonly type: 'SupplementRequested'; readonly items: readonly SupplementItem[] }
    | { readonly type: 'SupplementAnswered'; readonly answers: readonly SupplementAnswer[] }
    | { readonly type: 'SupplementItemReturned'; readonly itemIndex: number; readonly why: string }
    | { readonly type: 'ApplicationAccepted' }
    | { readonly type: 'InvestigationStarted' }
    | { readonly type: 'DeclarationChanged'; readonly application: Application; readonly note: string }
    | {
        readonly type: 'HouseholdChanged';
        /** As the officer wrote it down. */
        readonly change: HouseholdChange;
        /** What it is in the household's history. */
        readonly happened: readonly HouseholdEvent[];
        /** What is declared, for the household as it is with it. */
        readonly application: Application;
        /** Nobody of the household is left who could go on: with it the procedure ends. */
        readonly nobodyLeft?: true;
      }
    | {
        readonly type: 'PartyJoined';
        readonly accountId: AccountId;
        readonly role: 'applicant' | 'member';
        readonly memberId: MemberId;
      }
    | { readonly type: 'ApplicantTookOver' }
    | { readonly type: 'ApplicationObjected'; readonly words: string }
    | { readonly type: 'ObjectionLifted' }
    | { readonly type: 'ApplicationWithdrawn'; readonly reason: string }
    | { readonly type: 'CaseTransferred'; readonly toOfficeId: OfficeId; readonly reason: string }
    | {
        readonly type: 'RefusalPutForward';
        readonly memberId: MemberId;
        readonly words: string;
        /** Until when an explanation is waited for. */
        readonly answerBy: PlainDate;
      }
    | { readonly type: 'RefusalExplained'; readonly memberId: MemberId; readonly words: string }
    | { readonly type: 'ProcedureEnded'; readonly reason: string }
  );

export type CaseEventType = CaseEvent['type'];
/** An event's own content, before the case gives it its version, time and actor. */
export type CaseFact = CaseEvent extends infer E
  ? E extends CaseEvent
    ? Omit<E, keyof Common>
    : never
  : never;
