import * as z from 'zod/mini';
import type { InvitationKey } from '@/contracts/authorization/invitation-key';
import {
  type CannotUseInvitation,
  InvitationCode,
  MOST_TRIES,
  MOST_WRONG_KEYS_AN_HOUR,
  whyNotUsable,
} from '@/domain/authorization/invitation';
import type { AccountId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import { fail, type Result, succeed } from '@/domain/kernel/result';
import type { Dependencies } from '../../shared/pipeline/dependencies';
import type { WriteContext } from '../../shared/pipeline/handler';
import {
  countTry,
  findInvitation,
  INVITATIONS,
  type InvitationRecord,
  invitationOf,
} from '../../shared/records/invitation-records';

export type CannotFindInvitation = CannotUseInvitation | 'invitationTriesOver' | 'alreadyParty';

/**
 * The invitation behind a key. Each key of no invitation counts against the account, and before it is looked up, so
 * that many at once gain nothing; a slip of the finger that the check digit shows does not count.
 */
export async function lookUpInvitation(
  key: InvitationKey,
  accountId: AccountId,
  dependencies: Dependencies,
): Promise<Result<InvitationRecord, CannotFindInvitation>> {
  if ('code' in key && !z.safeParse(InvitationCode, key.code).success) return fail('invitationUnknown');
  const tries = await countTry(accountId, 1, dependencies);
  if (tries > MOST_WRONG_KEYS_AN_HOUR) return fail('invitationTriesOver');
  const found = await findInvitation(key, dependencies);
  if (!found) return fail('invitationUnknown');
  await countTry(accountId, -1, dependencies);
  return succeed(found);
}

/** Whether this account may use it now. Whoever used it follows the case since, and is told so. */
export function usable(
  invitation: InvitationRecord,
  accountId: AccountId,
  now: Instant,
): Result<InvitationRecord, CannotFindInvitation> {
  if (invitation.usedBy === accountId && invitation.signerId.startsWith('m')) return fail('alreadyParty');
  const refused = whyNotUsable(invitation, now);
  return refused ? fail(refused) : succeed(invitation);
}

/** The invitation as it stands in this transaction. */
export async function usableInvitation(
  id: string,
  accountId: AccountId,
  { unit }: WriteContext,
): Promise<Result<InvitationRecord, CannotFindInvitation>> {
  const document = await unit.find(INVITATIONS, id);
  return document ? usable(invitationOf(document), accountId, unit.now) : fail('invitationUnknown');
}

/** Counts that somebody could not show who they are; the last such try locks the invitation. Gives what to answer. */
export function countFailedProof(
  invitation: InvitationRecord,
  { unit }: WriteContext,
): 'identityDiffers' | 'invitationLocked' {
  const attempts = invitation.attempts + 1;
  unit.replaceEvenIfRefused(INVITATIONS, { ...invitation, attempts });
  return attempts >= MOST_TRIES ? 'invitationLocked' : 'identityDiffers';
}

/** An invitation opens once. */
export function useUp(invitation: InvitationRecord, accountId: AccountId, { unit }: WriteContext): void {
  unit.replace(INVITATIONS, { ...invitation, usedAt: unit.now, usedBy: accountId });
}
