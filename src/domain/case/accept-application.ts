import { fail, type Result, succeed } from '../kernel/result';
import { availableActions } from './available-actions';
import { type Case, signersMissing } from './case';
import type { CaseFact } from './case-event';

export type CannotAccept = 'actionNotAvailable' | 'authorizationMissing';

/**
 * Accepts the application (受理) once the materials are complete: 最低生活保障审核确认办法第十条. The signed
 * authorization of every adult is one of them (第九条). From here the statutory clock runs.
 */
export function acceptApplication(state: Case): Result<CaseFact, CannotAccept> {
  if (!availableActions(state).includes('accept')) return fail('actionNotAvailable');
  if (signersMissing(state).length > 0) return fail('authorizationMissing');
  return succeed({ type: 'ApplicationAccepted' });
}
