import * as z from 'zod/mini';
import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { joinCase as contract } from '@/contracts/authorization/join-case';
import { identifySigner } from '@/domain/authorization/identify-signer';
import { joinCase } from '@/domain/case/join-case';
import { applicantIdOf } from '@/domain/household/people';
import { MemberId } from '@/domain/kernel/ids';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import { checkPhoneCode } from '../../shared/pipeline/check-phone-code';
import type { Outcome, PrepareContext, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';
import type { Invited } from './grant-by-invitation';
import { countFailedProof, lookUpInvitation, usableInvitation, useUp } from './usable-invitation';

type Request = RequestOf<typeof contract>;

/** Looks the invitation up. */
export async function findForJoining(
  request: Request,
  context: PrepareContext,
): Promise<Outcome<Invited<Request>>> {
  const found = await lookUpInvitation(request.invitation, residentActor(context).accountId, context);
  return found.ok ? succeed({ request, invitationId: found.value._id }) : found;
}

/** The invited person of the household follows the case, without signing. */
export async function join(
  { request: { proof, confirmation }, invitationId }: Invited<Request>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof contract>>> {
  const { unit } = context;
  const actor = residentActor(context);
  const { accountId } = actor;
  const usable = await usableInvitation(invitationId, accountId, context);
  if (!usable.ok) return usable;
  const invitation = usable.value;
  const memberId = z.safeParse(MemberId, invitation.signerId);
  const state = await unit.findCase(invitation.caseId);
  if (!state || !memberId.success) return fail('invitationUnknown');
  if (state.partyIds.includes(accountId)) return fail('alreadyParty');
  const confirmed = await checkPhoneCode(context, accountId, confirmation.phone, confirmation.code, 'join');
  if (!confirmed.ok) return confirmed;
  const claim = { kind: 'member', memberId: memberId.data, proof } as const;
  const identified = identifySigner(state.declared, claim, officeDateOf(unit.now));
  if (!identified.ok)
    return fail(
      identified.failure === 'identityDiffers' ? countFailedProof(invitation, context) : identified.failure,
    );
  const joined = joinCase(state, memberId.data, accountId);
  if (!joined.ok) return joined;
  await record(context, state, actor, joined.value);
  useUp(invitation, accountId, context);
  return succeed({
    caseId: state.caseId,
    role: memberId.data === applicantIdOf(state.declared) ? ('applicant' as const) : ('member' as const),
  });
}
