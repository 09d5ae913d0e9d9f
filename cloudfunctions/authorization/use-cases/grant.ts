import type { RequestOf, ResponseOf } from '@/contracts/action-contract';
import type { grantAuthorization as grantAuthorizationContract } from '@/contracts/authorization/grant-authorization';
import { CURRENT_LETTER, letterText } from '@/domain/authorization/letter';
import { signersMissing } from '@/domain/case/case';
import { grantAuthorization } from '@/domain/case/grant-authorization';
import { fail, succeed } from '@/domain/kernel/result';
import { sm3 } from '../../shared/adapters/sm3';
import { residentActor } from '../../shared/pipeline/actor';
import type { Outcome, WriteContext } from '../../shared/pipeline/handler';
import { record } from '../../shared/pipeline/record';
import { authorizationDocument } from '../../shared/records/authorization-records';

type Request = RequestOf<typeof grantAuthorizationContract>;
type Response = ResponseOf<typeof grantAuthorizationContract>;

/** Stores one signed authorization: the strokes sealed, the letter's version and hash in the open. */
export async function grant(
  { caseId, memberId, signerName, letterHash, signature }: Request,
  context: WriteContext,
): Promise<Outcome<Response>> {
  const { unit, ids, sealer } = context;
  const state = await unit.findCase(caseId);
  if (!state) return fail('caseNotFound');
  const authorizationId = ids.authorizationId();
  const currentLetterHash = sm3(letterText(CURRENT_LETTER));
  const decided = grantAuthorization(state, {
    authorizationId,
    memberId,
    signerName,
    letterHash,
    currentLetterHash,
  });
  if (!decided.ok) return decided;
  const actor = residentActor(context);
  const next = await record(context, state, actor, decided.value);
  const authorization = {
    authorizationId,
    caseId,
    memberId,
    signerName,
    letterVersion: CURRENT_LETTER.version,
    letterHash,
    signature,
    grantedAt: unit.now,
    onPhoneOf: actor.accountId,
  };
  unit.create('authorizations', authorizationDocument(authorization, sealer));
  return succeed({ authorizationId, grantedAt: unit.now, signaturesMissing: signersMissing(next).length });
}
