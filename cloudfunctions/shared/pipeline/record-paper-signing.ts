import type { PaperSigning } from '@/contracts/authorization/paper-signing';
import { MOST_PHOTOS_OF_A_CASE } from '@/domain/attachment/limits';
import { paperLetter } from '@/domain/authorization/letter';
import { CURRENT_VERSION } from '@/domain/authorization/letter-version';
import { areFitAsWitnesses } from '@/domain/authorization/paper-witnesses';
import { isFitAsGuardian } from '@/domain/authorization/signers';
import type { Signatory } from '@/domain/authorization/signing-way';
import type { Case } from '@/domain/case/case';
import type { EventActor } from '@/domain/case/case-event';
import { grantAuthorization } from '@/domain/case/grant-authorization';
import { peopleOf } from '@/domain/household/people';
import type { AuthorizationId } from '@/domain/kernel/ids';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { ATTACHMENTS, bindAttachments } from '../records/attachment-records';
import { AUTHORIZATIONS, authorizationDocument } from '../records/authorization-records';
import { letterHash } from '../views/letters';
import type { Outcome, WriteContext } from './handler';
import { record } from './record';

/**
 * Records a letter that was signed on paper (纸质签署): the photo becomes part of the case, two people are named who saw
 * it. The text is that of the version on the sheet. For the village helper who filed the case and for officers; who may is checked before.
 *
 * @param by who brings the paper in
 * @param barredWitnesses who may not be a witness besides the household and the guardian: who brings it in
 * @returns the state after it, or why not: see `grantAuthorization`, `bindAttachments`, `witnessUnfit`, `guardianUnfit`
 */
export async function recordPaperSigning(
  state: Case,
  { memberId, attachmentId, letterVersion = CURRENT_VERSION, witnesses, guardian }: PaperSigning,
  { by, barredWitnesses }: { readonly by: EventActor; readonly barredWitnesses: readonly string[] },
  context: WriteContext,
): Promise<Outcome<{ readonly authorizationId: AuthorizationId; readonly state: Case }>> {
  const { unit, ids, sealer, documents } = context;
  const barred = [...barredWitnesses, ...(guardian ? [guardian.name] : [])];
  if (!areFitAsWitnesses(witnesses, state.declared, barred)) return fail('witnessUnfit');
  const people = peopleOf(state.declared);
  const ofHousehold = people.find(({ name }) => name === guardian?.name);
  if (ofHousehold && !isFitAsGuardian(ofHousehold, officeDateOf(unit.now))) return fail('guardianUnfit');
  const authorizationId = ids.authorizationId();
  const signatory: Signatory = guardian ? { kind: 'guardian', ...guardian } : { kind: 'self' };
  const hash = letterHash(paperLetter(letterVersion));
  const granted = grantAuthorization(state, {
    authorizationId,
    signerId: memberId,
    way: { on: 'paper', signatory, recordedBy: by.accountId, attachmentId, witnesses },
    letterHash: hash,
    currentLetterHash: hash,
  });
  if (!granted.ok) return granted;
  const { caseId } = state;
  const photos = await documents.query(ATTACHMENTS, {
    where: { caseId, state: 'bound' },
    without: ['about'],
    limit: MOST_PHOTOS_OF_A_CASE + 1,
  });
  const others = photos.filter(({ _id }) => _id !== attachmentId).length;
  const bound = await bindAttachments(unit, by.accountId, caseId, [attachmentId], others);
  if (!bound.ok) return bound;
  const next = await record(context, state, by, granted.value);
  const authorization = {
    authorizationId,
    caseId,
    signerId: memberId,
    letterVersion,
    letterHash: hash,
    grantedAt: unit.now,
    on: 'paper' as const,
    enteredBy: by.accountId,
    attachmentId,
    name: people.find((person) => person.memberId === memberId)?.name ?? '',
    signatory,
    witnesses,
  };
  unit.create(AUTHORIZATIONS, authorizationDocument(authorization, sealer));
  return succeed({ authorizationId, state: next });
}
