import type { CaseId } from '@/domain/kernel/ids';

/** Which case stands open beside the list, in the address; phones have no room for one. */
export function rememberOpenCase(_caseId: CaseId | undefined): void {}
