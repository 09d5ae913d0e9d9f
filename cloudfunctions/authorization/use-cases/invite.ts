import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { inviteSigner } from '@/contracts/authorization/invite-signer';
import { wantedSignersOf } from '@/domain/authorization/signers';
import { isClosed } from '@/domain/case/case-status';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { createInvitation } from '../../shared/records/invitation-records';

/** Invites somebody of the household to sign or to look, or a supporter to consent. */
export async function invite(
  { caseId, signerId }: RequestOf<typeof inviteSigner>,
  context: WriteContext,
): Promise<Outcome<ResponseOf<typeof inviteSigner>>> {
  const { unit } = context;
  const state = await unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  if (isClosed(state.status)) return fail('actionNotAvailable');
  const wanted = wantedSignersOf(state.declared, officeDateOf(state.submittedAt));
  const signer = wanted.find((candidate) => candidate.signerId === signerId);
  if (!signer) return fail('memberUnknown');
  const hasSigned = state.authorizations[signerId] !== undefined;
  const hasJoined = state.parties.some(({ memberId }) => memberId === signerId);
  if (hasSigned && (hasJoined || signer.role === 'supporter')) return fail('alreadySigned');
  const { accountId } = residentActor(context);
  return succeed(await createInvitation(context, { caseId, signerId, invitedBy: accountId }));
}
