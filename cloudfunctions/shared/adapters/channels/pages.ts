import type { Audience, Notice } from '@/domain/notification/notice';

const CASE_PAGES: Readonly<Record<Audience, string>> = {
  resident: 'pages/case/index',
  staff: 'packages/officer/case/index',
};

/** For a notice that is about no case. */
const START_PAGES: Readonly<Record<Audience, string>> = {
  resident: 'pages/home/index',
  staff: 'packages/officer/worklist/index',
};

/** The mini-program page that a tap on the notice opens. A case id is random and says nothing about anybody. */
export const pageOf = ({ audience, caseId }: Pick<Notice, 'audience' | 'caseId'>): string =>
  caseId ? `${CASE_PAGES[audience]}?caseId=${caseId}` : START_PAGES[audience];
