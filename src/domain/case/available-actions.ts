import * as z from 'zod/mini';
import type { Case } from './case';
import { isSigned, signersMissing } from './case';
import type { CaseStatus } from './case-status';

/** What an officer can do to a case. */
export const CaseAction = z.enum([
  'accept',
  'requestSupplement',
  'returnSupplementItem',
  'recordPaperSignature',
  'recordWithdrawalByPhone',
  'transfer',
  'recordHouseholdChange',
  'startInvestigation',
  'putRefusalForward',
  'endProcedure',
]);
export type CaseAction = z.infer<typeof CaseAction>;

const OFFICER_ACTIONS = {
  submitted: [
    'accept',
    'requestSupplement',
    'returnSupplementItem',
    'recordPaperSignature',
    'recordWithdrawalByPhone',
    'transfer',
    'recordHouseholdChange',
  ],
  supplementRequested: [
    'accept',
    'returnSupplementItem',
    'recordPaperSignature',
    'recordWithdrawalByPhone',
    'transfer',
    'recordHouseholdChange',
  ],
  accepted: [
    'startInvestigation',
    'recordPaperSignature',
    'recordWithdrawalByPhone',
    'transfer',
    'recordHouseholdChange',
    'putRefusalForward',
    'endProcedure',
  ],
  withdrawn: [],
  ended: [],
} as const satisfies Record<CaseStatus, readonly CaseAction[]>;

/** The only thing that an assisting office does to the case itself: it goes there and brings the signed paper. */
const ASSISTING_ACTIONS: readonly CaseAction[] = ['recordPaperSignature'];

/** Whether the action makes sense in the state that the case is in, beyond its status. */
const IS_POSSIBLE: Readonly<Partial<Record<CaseAction, (state: Case) => boolean>>> = {
  requestSupplement: ({ supplement }) => !supplement,
  returnSupplementItem: (state) =>
    state.supplement?.items.some((item) => item.answer && !isSigned(state, item)) === true,
  recordPaperSignature: (state) => signersMissing(state).length > 0,
  recordWithdrawalByPhone: ({ authorizations }) => Object.keys(authorizations).length > 0,
  startInvestigation: ({ investigationStartedAt }) => !investigationStartedAt,
  putRefusalForward: (state) => signersMissing(state).some((memberId) => !state.refusals[memberId]),
  endProcedure: ({ refusals }) => Object.values(refusals).some(({ explanation }) => !explanation),
};

/**
 * What an officer of the lead office, or of the assisting one, may do now; screens show exactly these, functions
 * refuse the rest. A supplement is asked for once (最低生活保障审核确认办法第十条); an item of it that came back
 * unreadable may be asked again.
 */
export const availableActions = (state: Case, seat: 'lead' | 'assisting' = 'lead'): CaseAction[] =>
  OFFICER_ACTIONS[state.status].filter(
    (action) =>
      (seat === 'lead' || ASSISTING_ACTIONS.includes(action)) && (IS_POSSIBLE[action]?.(state) ?? true),
  );
