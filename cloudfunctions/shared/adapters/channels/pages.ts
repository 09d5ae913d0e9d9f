import type { Notice } from '@/domain/notification/notice';

const CASE_PAGES: Readonly<Record<Notice['audience'], string>> = {
  resident: 'pages/case/index',
  staff: 'packages/officer/case/index',
};

/** The mini-program page that a tap on the notice opens. A case id is random and says nothing about anybody. */
export const pageOf = ({ audience, caseId }: Pick<Notice, 'audience' | 'caseId'>): string =>
  `${CASE_PAGES[audience]}?caseId=${caseId}`;
