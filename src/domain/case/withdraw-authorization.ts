import type { AccountId, SignerId } from '../kernel/ids';
import { fail, type Result, succeed } from '../kernel/result';
import type { Case } from './case';
import { isParty } from './case';
import type { CaseFact } from './case-event';
import { isClosed } from './case-status';

export type CannotWithdrawAuthorization = 'actionNotAvailable' | 'notSignedYet' | 'notYourAuthorization';

type Withdrawn = Extract<CaseFact, { type: 'AuthorizationWithdrawn' }>;

interface Withdrawal {
  readonly signerId: SignerId;
  readonly reason?: string;
}

const isOpenAndSigned = (
  { status, authorizations }: Case,
  signerId: SignerId,
): Result<undefined, 'actionNotAvailable' | 'notSignedYet'> => {
  if (isClosed(status)) return fail('actionNotAvailable');
  return authorizations[signerId] ? succeed(undefined) : fail('notSignedYet');
};

/**
 * Takes an authorization back, as easily as it was given (个人信息保护法第十五条). It works for later checks only; the
 * case goes on, and the person is told what that means for it. It is taken back on the account on which it was signed,
 * also by supporters and guardians who do not follow the case, or by the person once they have joined.
 */
export function withdrawAuthorization(
  state: Case,
  { signerId, reason }: Withdrawal,
  accountId: AccountId,
): Result<Withdrawn, CannotWithdrawAuthorization> {
  const possible = isOpenAndSigned(state, signerId);
  if (!possible.ok) return possible;
  const isOwn = state.parties.some((party) => party.accountId === accountId && party.memberId === signerId);
  if (!isOwn && state.authorizations[signerId]?.account !== accountId) return fail('notYourAuthorization');
  return succeed({ type: 'AuthorizationWithdrawn', memberId: signerId, ...(reason ? { reason } : {}) });
}

/** An officer writes down that the signer took it back by telephone; nobody does so in a case of their own. */
export function recordWithdrawalByPhone(
  state: Case,
  { signerId, reason }: Required<Withdrawal>,
  accountId: AccountId,
): Result<Withdrawn, CannotWithdrawAuthorization | 'conflictOfInterest'> {
  const possible = isOpenAndSigned(state, signerId);
  if (!possible.ok) return possible;
  if (isParty(state, accountId)) return fail('conflictOfInterest');
  return succeed({ type: 'AuthorizationWithdrawn', memberId: signerId, reason, byPhone: true });
}
