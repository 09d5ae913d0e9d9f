import type { Case } from '@/domain/case/case';
import type { CaseFact, EventActor } from '@/domain/case/case-event';
import { AUTHORIZATIONS } from '../records/authorization-records';
import type { WriteContext } from './handler';
import { record } from './record';

/**
 * Writes down that an authorization was taken back. The signed letter stays, marked: what was checked before rests on it.
 *
 * @param fact of type `AuthorizationWithdrawn`, for an authorization that stands in `state`
 * @returns the state after it
 */
export async function recordWithdrawal(
  state: Case,
  fact: Extract<CaseFact, { type: 'AuthorizationWithdrawn' }>,
  by: EventActor,
  context: WriteContext,
): Promise<Case> {
  const { unit } = context;
  const granted = state.authorizations[fact.memberId];
  const document = granted && (await unit.find(AUTHORIZATIONS, granted.authorizationId));
  if (!document) throw new Error('a granted authorization is not stored');
  const next = await record(context, state, by, fact);
  const byPhone = fact.byPhone ? { withdrawnByPhone: true } : {};
  unit.replace(AUTHORIZATIONS, { ...document, withdrawnAt: unit.now, ...byPhone });
  return next;
}
