import * as z from 'zod/mini';
import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { grantByInvitation as contract } from '@/contracts/authorization/grant-by-invitation';
import { joinCase } from '@/domain/case/join-case';
import { MemberId, type SignerId } from '@/domain/kernel/ids';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, PrepareContext, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';
import { type Signed, sign, signingAnswer } from './sign';
import { countFailedProof, lookUpInvitation, usableInvitation, useUp } from './usable-invitation';

type Request = RequestOf<typeof contract>;

/** A request with the invitation that its key opens. */
export interface Invited<R> {
  readonly request: R;
  readonly invitationId: string;
}

/** Looks the invitation up; the transaction can read documents only by their id. */
export async function findForGrant(
  request: Request,
  context: PrepareContext,
): Promise<Outcome<Invited<Request>>> {
  const found = await lookUpInvitation(request.invitation, residentActor(context).accountId, context);
  return found.ok ? succeed({ request, invitationId: found.value._id }) : found;
}

/** The account is none of the case's, so nobody passes for somebody else on the telephone that filed. */
export async function grantByInvitation(
  { request: { invitation: _, ...act }, invitationId }: Invited<Request>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof contract>>> {
  const { unit } = context;
  const { accountId } = residentActor(context);
  const usable = await usableInvitation(invitationId, accountId, context);
  if (!usable.ok) return usable;
  const invitation = usable.value;
  if (!isMeantFor(invitation.signerId, act)) return fail('memberUnknown');
  const state = await unit.findCase(invitation.caseId);
  if (!state) return fail('invitationUnknown');
  if (state.partyIds.includes(accountId)) return fail('alreadyParty');
  const signed = await sign(state, act, () => 'ownPhone', context);
  if (!signed.ok)
    return signed.failure === 'identityDiffers' ? fail(countFailedProof(invitation, context)) : signed;
  const joined = await join(signed.value, context);
  if (!joined.ok) return joined;
  useUp(invitation, accountId, context);
  return succeed(signingAnswer(signed.value, unit.now));
}

/** An invitation is for one person: they sign it, with those whose guardian they are, or their guardian does. */
function isMeantFor(invited: SignerId, { signer, signsFor }: Omit<Request, 'invitation'>): boolean {
  if (signer.kind === 'member') return signer.memberId === invited || signsFor.includes(invited);
  return signer.kind === 'supporter' ? signer.supporterId === invited : signsFor.includes(invited);
}

/** Who signed and is of the household follows the case from now on. Supporters, and guardians from elsewhere, do not. */
async function join({ state, signer }: Signed, context: WriteContext): Promise<Outcome<undefined>> {
  const memberId = z.safeParse(MemberId, signer.signerId);
  if (!memberId.success) return succeed(undefined);
  const actor = residentActor(context);
  const joined = joinCase(state, memberId.data, actor.accountId);
  if (!joined.ok) return joined;
  await record(context, state, actor, joined.value);
  return succeed(undefined);
}
