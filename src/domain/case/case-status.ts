import * as z from 'zod/mini';

/**
 * Where a case stands (案件状态).
 * submitted 已提交，待受理 · supplementRequested 待补正 · accepted 已受理 · withdrawn 已撤回 · ended 程序终止
 */
export const CaseStatus = z.enum(['submitted', 'supplementRequested', 'accepted', 'withdrawn', 'ended']);
export type CaseStatus = z.infer<typeof CaseStatus>;

/** The status in the words of officers; at most five characters, as message templates want. */
export const CASE_STATUS_TEXT: Readonly<Record<CaseStatus, string>> = {
  submitted: '待受理',
  supplementRequested: '待补正',
  accepted: '已受理',
  withdrawn: '已撤回',
  ended: '已终止',
};

/** The status in the words of residents. */
export const CASE_STATUS_FOR_RESIDENT: Readonly<Record<CaseStatus, string>> = {
  submitted: '等民政办看',
  supplementRequested: '等您补材料',
  accepted: '收下了，正在办',
  withdrawn: '已撤回',
  ended: '已结束',
};

/** Nothing moves in it any more; what it held is free again. */
export const isClosed = (status: CaseStatus): boolean => status === 'withdrawn' || status === 'ended';
