import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { openInvitation as contract } from '@/contracts/authorization/open-invitation';
import { maskName } from '@/domain/access/mask';
import { isClosed } from '@/domain/case/case-status';
import { applicantIdOf } from '@/domain/household/people';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, ReadContext } from '../../shared/pipeline/handler';
import { currentLetter } from '../../shared/views/letters';
import { getOffice, officeContactOf } from '../../shared/views/office-contact';
import { signerViewOf } from '../../shared/views/signers';
import { lookUpInvitation, usable } from './usable-invitation';

/** Shows what an invitation is about to whoever holds it: the letter, the office, a masked name. */
export async function openInvitation(
  { invitation: key }: RequestOf<typeof contract>,
  context: ReadContext,
): Promise<Outcome<ResponseOf<typeof contract>>> {
  const { cases, clock, directory } = context;
  const { accountId } = residentActor(context);
  const found = await lookUpInvitation(key, accountId, context);
  if (!found.ok) return found;
  const opened = usable(found.value, accountId, clock.now());
  if (!opened.ok) return opened;
  const { caseId, signerId } = opened.value;
  const index = await cases.findIndex(caseId);
  if (!index || isClosed(index.status)) return fail('invitationUnknown');
  if (index.partyIds.includes(accountId)) return fail('alreadyParty');
  const state = await cases.open(caseId, 'invitation');
  const signer = state && signerViewOf(state, signerId);
  if (!state || !signer) return fail('invitationUnknown');
  const { documentMasked: _, relation: __, ...masked } = signer;
  const nameMasked = maskName(signer.name);
  return succeed({
    nameMasked,
    programme: state.programme,
    office: officeContactOf(await getOffice(directory, state.officeId)),
    letter: currentLetter(),
    signer: { ...masked, name: nameMasked },
    isApplicant: signerId === applicantIdOf(state.declared),
  });
}
