import type { AccountId } from '../kernel/ids';
import { fail, type Result, succeed } from '../kernel/result';
import { availableActions } from './available-actions';
import { type Case, isParty, signersMissing } from './case';
import type { CaseFact } from './case-event';

export type CannotAccept =
  | 'conflictOfInterest'
  | 'actionNotAvailable'
  | 'objectionOpen'
  | 'authorizationMissing';

/**
 * Accepts the application (受理) once the materials are complete: 最低生活保障审核确认办法第十条. The signed
 * authorizations are one of them (第九条), except for emergency aid, which is given before any check
 * (社会救助法第五十条). Papers that came to the window need no answer in the list. Whoever filed the application does
 * not decide on it, and while the applicant objects nobody does. From here the statutory clock runs.
 */
export function acceptApplication(state: Case, officerId: AccountId): Result<CaseFact, CannotAccept> {
  if (isParty(state, officerId)) return fail('conflictOfInterest');
  if (!availableActions(state).includes('accept')) return fail('actionNotAvailable');
  if (state.objection?.isOpen) return fail('objectionOpen');
  if (signersMissing(state).length > 0) return fail('authorizationMissing');
  return succeed({ type: 'ApplicationAccepted' });
}
