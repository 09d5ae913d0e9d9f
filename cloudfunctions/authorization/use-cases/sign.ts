import type { SigningAct } from '@/contracts/authorization/signing-act';
import { maskPhone } from '@/domain/access/mask';
import { type IdentifiedSigner, identifySigner } from '@/domain/authorization/identify-signer';
import { CURRENT_LETTER } from '@/domain/authorization/letter';
import { type PlannedSignature, planSigning } from '@/domain/authorization/plan-signing';
import { wantedSignersOf } from '@/domain/authorization/signers';
import { type Case, signersMissing } from '@/domain/case/case';
import { grantAuthorization } from '@/domain/case/grant-authorization';
import type { AuthorizationId, SignerId } from '@/domain/kernel/ids';
import type { Instant } from '@/domain/kernel/instant';
import { officeDateOf } from '@/domain/kernel/plain-date';
import { fail, succeed } from '@/domain/kernel/result';
import { residentActor } from '../../shared/pipeline/actor';
import { checkPhoneCode } from '../../shared/pipeline/check-phone-code';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';
import { AUTHORIZATIONS, authorizationDocument } from '../../shared/records/authorization-records';
import { letterHash } from '../../shared/views/letters';

/** What one act of signing gave. */
export interface Signed {
  readonly state: Case;
  readonly signer: IdentifiedSigner;
  readonly on: 'ownPhone' | 'thisPhone';
  readonly authorizations: { signerId: SignerId; authorizationId: AuthorizationId }[];
}

/**
 * One act of signing: the code to the telephone, who the signer is, for whom they may sign, then one authorization
 * after the other. All of them or none. The code is looked at first, so that nobody tries out documents for free.
 *
 * @param phoneOf whose telephone it is, once it is known who signs
 */
export async function sign(
  before: Case,
  act: SigningAct,
  phoneOf: (signer: IdentifiedSigner) => Signed['on'],
  context: WriteContext,
): Promise<Outcome<Signed>> {
  const { unit } = context;
  const { accountId } = residentActor(context);
  const { phone, code } = act.confirmation;
  const confirmed = await checkPhoneCode(context, accountId, phone, code, 'sign');
  if (!confirmed.ok) return confirmed;
  const today = officeDateOf(unit.now);
  const submittedOn = officeDateOf(before.submittedAt);
  const identified = identifySigner(before.declared, act.signer, today);
  if (!identified.ok) return identified;
  const signer = identified.value;
  const planned = planSigning(before.declared, { ...act, signer }, { submittedOn, today });
  if (!planned.ok) return planned;
  const on = phoneOf(signer);
  let state = before;
  const authorizations: Signed['authorizations'] = [];
  for (const signature of planned.value) {
    const granted = await signOne(state, signature, { act, signer, on }, context);
    if (!granted.ok) return granted;
    state = granted.value.state;
    authorizations.push({ signerId: signature.signerId, authorizationId: granted.value.authorizationId });
  }
  return succeed({ state, signer, on, authorizations });
}

async function signOne(
  state: Case,
  { signerId, signatory }: PlannedSignature,
  { act, signer, on }: { act: SigningAct; signer: IdentifiedSigner; on: Signed['on'] },
  context: WriteContext,
): Promise<Outcome<{ state: Case; authorizationId: AuthorizationId }>> {
  const { unit, ids, sealer } = context;
  const actor = residentActor(context);
  const authorizationId = ids.authorizationId();
  const granted = grantAuthorization(state, {
    authorizationId,
    signerId,
    way: { on, signatory, phoneOf: actor.accountId, confirmedBy: 'phoneCode' },
    letterHash: act.letterHash,
    currentLetterHash: letterHash(CURRENT_LETTER),
  });
  if (!granted.ok) return fail(granted.failure);
  const next = await record(context, state, actor, granted.value);
  const person = wantedSignersOf(state.declared, officeDateOf(state.submittedAt)).find(
    (wanted) => wanted.signerId === signerId,
  );
  const authorization = {
    authorizationId,
    caseId: state.caseId,
    signerId,
    letterVersion: CURRENT_LETTER.version,
    letterHash: act.letterHash,
    grantedAt: unit.now,
    on,
    enteredBy: actor.accountId,
    provedBy: signer.provedBy,
    name: person?.name ?? signer.name,
    signatory,
    ...(signer.kind === 'member' ? {} : { document: signer.document }),
    phoneMasked: maskPhone(act.confirmation.phone),
    signature: act.signature,
  };
  unit.create(AUTHORIZATIONS, authorizationDocument(authorization, sealer));
  return succeed({ state: next, authorizationId });
}

/** The answer to an act of signing. */
export const signingAnswer = ({ state, authorizations }: Signed, grantedAt: Instant) => ({
  authorizations,
  grantedAt,
  signaturesMissing: signersMissing(state).length,
});
