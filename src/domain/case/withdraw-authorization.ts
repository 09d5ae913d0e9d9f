import type { AccountId, SignerId } from '../kernel/ids';
import { fail, type Result, succeed } from '../kernel/result';
import type { Case } from './case';
import type { CaseFact } from './case-event';
import { isClosed } from './case-status';

export type CannotWithdrawAuthorization = 'actionNotAvailable' | 'notSignedYet' | 'notYourAuthorization';

/**
 * Takes an authorization back, as easily as it was given (个人信息保护法第十五条). It works for later checks only; the
 * case goes on, and the person is told what that means for it. Only the person takes it back, on the account with which they
 * joined the case, or whoever signed for them as their guardian on that account.
 */
export function withdrawAuthorization(
  state: Case,
  { signerId, reason }: { readonly signerId: SignerId; readonly reason?: string },
  accountId: AccountId,
  /** On whose account the authorization was signed. */
  signedOn: AccountId | undefined,
): Result<CaseFact, CannotWithdrawAuthorization> {
  if (isClosed(state.status)) return fail('actionNotAvailable');
  if (!state.authorizations[signerId]) return fail('notSignedYet');
  const isOwn = state.parties.some((party) => party.accountId === accountId && party.memberId === signerId);
  const isGuardian = state.authorizations[signerId].isByGuardian && signedOn === accountId;
  if (!isOwn && !isGuardian) return fail('notYourAuthorization');
  return succeed({ type: 'AuthorizationWithdrawn', memberId: signerId, ...(reason ? { reason } : {}) });
}
