import type { Application } from '../household/application';
import type { CaseNumber } from '../kernel/case-number';
import type { AccountId, AuthorizationId, CaseId, MemberId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { OfficeId } from '../kernel/region';
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
        readonly officeId: OfficeId;
        readonly application: Application;
      }
    | {
        readonly type: 'AuthorizationGranted';
        readonly authorizationId: AuthorizationId;
        readonly memberId: MemberId;
        readonly letterHash: string;
      }
    | { readonly type: 'SupplementRequested'; readonly items: readonly SupplementItem[] }
    | { readonly type: 'SupplementAnswered'; readonly answers: readonly SupplementAnswer[] }
    | { readonly type: 'ApplicationAccepted' }
  );

export type CaseEventType = CaseEvent['type'];
/** An event's own content, before the case gives it its version, time and actor. */
export type CaseFact = CaseEvent extends infer E
  ? E extends CaseEvent
    ? Omit<E, keyof Common>
    : never
  : never;
