import type { CaseId } from '@/domain/kernel/ids';
import { routes } from '@/services/routes';

/** Puts the case that stands open beside the list into the address, so that a reload opens it again. */
export function rememberOpenCase(caseId: CaseId | undefined): void {
  const { pathname, search } = window.location;
  const page = caseId ? `${routes.worklist}?caseId=${caseId}` : routes.worklist;
  window.history.replaceState(window.history.state, '', `${pathname}${search}#${page}`);
}
