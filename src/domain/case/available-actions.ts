import * as z from 'zod/mini';
import type { Case } from './case';
import type { CaseStatus } from './case-status';

/** What an officer can do to a case. */
export const CaseAction = z.enum(['accept', 'requestSupplement']);
export type CaseAction = z.infer<typeof CaseAction>;

const OFFICER_ACTIONS = {
  submitted: ['accept', 'requestSupplement'],
  supplementRequested: ['accept'],
  accepted: [],
} as const satisfies Record<CaseStatus, readonly CaseAction[]>;

/**
 * What the responsible officer may do now; screens show exactly these, functions refuse the rest.
 * A supplement is asked for once (最低生活保障审核确认办法第十条).
 */
export const availableActions = (state: Pick<Case, 'status' | 'supplement'>): CaseAction[] =>
  OFFICER_ACTIONS[state.status].filter((action) => action !== 'requestSupplement' || !state.supplement);
