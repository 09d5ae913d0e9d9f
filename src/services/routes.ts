import type { CaseNumber } from '@/domain/kernel/case-number';
import type { CaseId, MemberId } from '@/domain/kernel/ids';

/** Every screen's address. No address carries anything about a person. */
export const routes = {
  home: '/pages/home/index',
  cases: '/pages/cases/index',
  case: (caseId: CaseId) => `/pages/case/index?caseId=${caseId}`,
  messages: '/pages/messages/index',
  questions: '/packages/apply/questions/index',
  submitted: (caseId: CaseId, caseNumber: CaseNumber) =>
    `/packages/apply/submitted/index?caseId=${caseId}&caseNumber=${caseNumber}`,
  /** For who handed in something else before, without having been told that it arrived. */
  submittedBefore: (caseId: CaseId, caseNumber: CaseNumber) =>
    `${routes.submitted(caseId, caseNumber)}&before=yes`,
  letter: (caseId: CaseId) => `/packages/authorize/letter/index?caseId=${caseId}`,
  sign: (caseId: CaseId, memberId: MemberId) =>
    `/packages/authorize/sign/index?caseId=${caseId}&memberId=${memberId}`,
  worklist: '/packages/officer/worklist/index',
  officerCase: (caseId: CaseId) => `/packages/officer/case/index?caseId=${caseId}`,
  officerSupplement: (caseId: CaseId) => `/packages/officer/supplement/index?caseId=${caseId}`,
} as const;
