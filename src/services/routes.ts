import type { CaseNumber } from '@/domain/kernel/case-number';
import type { CaseId, MemberId, SignerId } from '@/domain/kernel/ids';

/** Every screen's address. No address carries anything about a person. */
export const routes = {
  home: '/pages/home/index',
  cases: '/pages/cases/index',
  case: (caseId: CaseId) => `/pages/case/index?caseId=${caseId}`,
  messages: '/pages/messages/index',
  notFound: '/pages/not-found/index',
  /** Asks to be called back, about a case or about nothing in particular. */
  callback: (caseId?: CaseId) => `/packages/follow/callback/index${caseId ? `?caseId=${caseId}` : ''}`,
  declaration: (caseId: CaseId) => `/packages/follow/declaration/index?caseId=${caseId}`,
  statement: (caseId: CaseId, statement: 'withdraw' | 'object' | 'takeOver' | 'liftObjection') =>
    `/packages/follow/statement/index?caseId=${caseId}&statement=${statement}`,
  refusal: (caseId: CaseId, memberId: MemberId) =>
    `/packages/follow/refusal/index?caseId=${caseId}&memberId=${memberId}`,
  questions: '/packages/apply/questions/index',
  emergency: '/packages/apply/questions/index?programme=temporaryAid',
  /** 测一测. */
  check: '/packages/rules/check/index',
  /** 政策一看就懂. */
  library: '/packages/rules/library/index',
  change: (caseId: CaseId) => `/packages/apply/change/index?caseId=${caseId}`,
  /** The same, for who only adds photos. */
  addPhotos: (caseId: CaseId) => `${routes.change(caseId)}&photos=yes`,
  submitted: (caseId: CaseId, caseNumber: CaseNumber) =>
    `/packages/apply/submitted/index?caseId=${caseId}&caseNumber=${caseNumber}`,
  /** For who handed in something else before, without having been told that it arrived. */
  submittedBefore: (caseId: CaseId, caseNumber: CaseNumber) =>
    `${routes.submitted(caseId, caseNumber)}&before=yes`,
  letter: (caseId: CaseId) => `/packages/authorize/letter/index?caseId=${caseId}`,
  sign: (caseId: CaseId, signerId: SignerId) =>
    `/packages/authorize/sign/index?caseId=${caseId}&signerId=${signerId}`,
  invite: (caseId: CaseId, signerId: SignerId) =>
    `/packages/authorize/invite/index?caseId=${caseId}&signerId=${signerId}`,
  /** Opened from a shared card; without a token the nine digits are typed. */
  invitation: (token?: string) => `/packages/authorize/invitation/index${token ? `?token=${token}` : ''}`,
  paper: (caseId: CaseId, signerId: SignerId) =>
    `/packages/authorize/paper/index?caseId=${caseId}&signerId=${signerId}`,
  authorizationReceipt: (caseId: CaseId, signerId: SignerId) =>
    `/packages/authorize/receipt/index?caseId=${caseId}&signerId=${signerId}`,
  worklist: '/packages/officer/worklist/index',
  officerCase: (caseId: CaseId) => `/packages/officer/case/index?caseId=${caseId}`,
  household: (caseId: CaseId) => `/packages/desk/household/index?caseId=${caseId}`,
  officerSupplement: (caseId: CaseId) => `/packages/officer/supplement/index?caseId=${caseId}`,
  /** The county bureau's desk: releases of parameters, trials, the yearly adjustment. */
  packs: '/packages/desk/packs/list/index',
  pack: (releaseId: string) => `/packages/desk/packs/release/index?releaseId=${releaseId}`,
  packDraft: (releaseId?: string) =>
    `/packages/desk/packs/draft/index${releaseId ? `?releaseId=${releaseId}` : ''}`,
  whatIf: '/packages/desk/what-if/index',
  adjustment: '/packages/desk/adjustment/index',
  proposal: (caseId: CaseId) => `/packages/desk/proposal/index?caseId=${caseId}`,
} as const;
