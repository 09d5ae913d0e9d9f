import * as z from 'zod/mini';

/**
 * Where a case stands (案件状态).
 * submitted 已提交，待受理 · supplementRequested 待补正 · accepted 已受理
 */
export const CaseStatus = z.enum(['submitted', 'supplementRequested', 'accepted']);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** The status in the words that residents and officers read; at most five characters, as message templates want. */
export const CASE_STATUS_TEXT: Readonly<Record<CaseStatus, string>> = {
  submitted: '待受理',
  supplementRequested: '待补正',
  accepted: '已受理',
};
