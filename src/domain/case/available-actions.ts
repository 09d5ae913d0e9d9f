import * as z from 'zod/mini';
import type { CaseStatus } from './case-status';

/** What an officer can do to a case. */
export const CaseAction = z.enum(['accept', 'requestSupplement']);
export type CaseAction = z.infer<typeof CaseAction>;

/** What may happen next, read by screens and functions alike. */
export const OFFICER_ACTIONS = {
  submitted: ['accept', 'requestSupplement'],
  supplementRequested: ['accept'],
  accepted: [],
} as const satisfies Record<CaseStatus, readonly CaseAction[]>;
