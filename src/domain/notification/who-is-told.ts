import type { Case } from '../case/case';
import type { CaseEvent } from '../case/case-event';
import type { ResidentNoticeKind, StaffNoticeKind } from './notice';

/** One kind of notice to one circle of people. */
export type Announcement =
  | { readonly to: 'officers' | 'assistingOfficers'; readonly kind: StaffNoticeKind }
  | {
      /**
       * `parties` are those with an account in the case and, by telephone, an applicant who has none; `signerElsewhere`
       * signed what was taken back now, and does not follow the case.
       */
      readonly to:
        | 'parties'
        | 'partyAccounts'
        | 'partiesAndThoseBefore'
        | 'applicantPhone'
        | 'signerElsewhere';
      readonly kind: ResidentNoticeKind;
    };

const officers = (kind: StaffNoticeKind): Announcement => ({ to: 'officers', kind });
const parties = (kind: ResidentNoticeKind): Announcement => ({ to: 'parties', kind });

/** Whether the event was the last thing missing from a supplement: an answer, or a signature that was an item of it. */
const completesSupplement = (event: CaseEvent, state: Case): boolean =>
  state.status === 'submitted' && state.supplement !== undefined && state.reviewableSince === event.at;

/** Who is told of what. */
export const tellingsOf = (event: CaseEvent, state: Case): Announcement[] => [
  ...tellingsOfType(event, state),
  ...(completesSupplement(event, state) ? [officers('supplementAnswered')] : []),
];

function tellingsOfType(event: CaseEvent, state: Case): Announcement[] {
  switch (event.type) {
    case 'ApplicationSubmitted':
      return [
        officers('newCase'),
        { to: 'partyAccounts', kind: 'applicationReceived' },
        { to: 'applicantPhone', kind: 'appliedForYou' },
        ...(event.assistingOfficeId ? [{ to: 'assistingOfficers', kind: 'assistRequested' } as const] : []),
      ];
    case 'AuthorizationGranted':
      return [parties('authorizationGranted')];
    case 'AuthorizationWithdrawn':
      return [
        parties('authorizationWithdrawn'),
        { to: 'signerElsewhere', kind: 'ownAuthorizationWithdrawn' },
        officers('authorizationWithdrawn'),
      ];
    case 'SupplementRequested':
      return [parties('supplementRequested')];
    case 'SupplementItemReturned':
      return [parties('supplementItemReturned')];
    case 'ApplicationAccepted':
      return [parties('applicationAccepted')];
    case 'InvestigationStarted':
      return [parties('investigationStarted')];
    case 'DeclarationChanged':
      return [parties('declarationChanged'), officers('declarationChanged')];
    case 'HouseholdChanged':
      // Nobody telephones the dead: only whoever filed it for them is told.
      return event.nobodyLeft
        ? [{ to: 'partyAccounts', kind: 'procedureEnded' }]
        : [parties('declarationChanged'), officers('declarationChanged')];
    case 'PartyJoined':
      return [parties('partyJoined')];
    case 'ApplicantTookOver':
      return [{ to: 'partiesAndThoseBefore', kind: 'tookOver' }, officers('tookOver')];
    case 'ApplicationObjected':
      return [officers('objectionRaised')];
    case 'ObjectionLifted':
      return [officers('objectionLifted')];
    case 'ApplicationWithdrawn':
      return [parties('caseWithdrawn'), officers('caseWithdrawn')];
    case 'CaseTransferred':
      return [
        officers('caseTransferredIn'),
        parties('caseTransferredOut'),
        ...(state.assistingOfficeId ? [{ to: 'assistingOfficers', kind: 'assistRequested' } as const] : []),
      ];
    case 'RefusalPutForward':
      return [parties('refusalPutForward')];
    case 'RefusalExplained':
      return [officers('refusalExplained')];
    case 'ProcedureEnded':
      return [parties('procedureEnded')];
    case 'SupplementAnswered':
      return [];
  }
}
