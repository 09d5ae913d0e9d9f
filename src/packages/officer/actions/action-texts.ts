import type { CaseAction } from '@/domain/case/available-actions';

interface ActionText {
  /** Stable, for tests. */
  readonly id: string;
  readonly text: string;
}

/** Each action as its button says it. */
export const ACTION_TEXTS: Readonly<Record<CaseAction, ActionText>> = {
  accept: { id: 'accept', text: '受理' },
  requestSupplement: { id: 'request-supplement', text: '告知补正' },
  returnSupplementItem: { id: 'open-return', text: '退回一项重交' },
  recordPaperSignature: { id: 'open-paper', text: '登记纸上签名' },
  recordWithdrawalByPhone: { id: 'open-withdrawal', text: '登记电话收回授权' },
  transfer: { id: 'open-transfer', text: '转办' },
  recordHouseholdChange: { id: 'open-household', text: '登记家庭变动' },
  startInvestigation: { id: 'open-investigate', text: '启动调查' },
  putRefusalForward: { id: 'open-refuse', text: '告知不签的后果' },
  endProcedure: { id: 'open-end', text: '终止程序' },
};

/** What an officer mostly does next, in the order of the bar; the rest stands behind 更多. */
const FIRST: readonly CaseAction[] = ['accept', 'startInvestigation', 'requestSupplement'];

/** The actions in the bar and those behind 更多; one alone needs nothing to hide behind. */
export function arranged(actions: readonly CaseAction[]): {
  readonly first: CaseAction[];
  readonly more: CaseAction[];
} {
  const first = FIRST.filter((action) => actions.includes(action));
  const more = actions.filter((action) => !FIRST.includes(action));
  return first.length === 0 && more.length <= 2 ? { first: more, more: [] } : { first, more };
}
